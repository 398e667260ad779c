package dev.muster.reply;

import java.util.ArrayList;
import java.util.List;

/// One message, in blocks. A platform renders it whole: what does not fit goes on in its thread.
public record Message(List<Block> blocks) {
  public Message {
    blocks = List.copyOf(blocks);
  }

  public static Message of(Text text) {
    return new Message(List.of(new Block.Paragraph(text)));
  }

  public static Message of(Block... blocks) {
    return new Message(List.of(blocks));
  }

  public static Message of(String template, Object... parts) {
    return of(Text.of(template, parts));
  }

  public Message plus(Block... more) {
    var all = new ArrayList<>(blocks);
    all.addAll(List.of(more));
    return new Message(all);
  }

  /// The files that come along.
  public List<Block.Document> documents() {
    return blocks.stream()
        .filter(Block.Document.class::isInstance)
        .map(Block.Document.class::cast)
        .toList();
  }

  public Message offering(Button... buttons) {
    return plus(new Block.Actions(List.of(buttons)));
  }
}
