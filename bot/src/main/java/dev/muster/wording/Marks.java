package dev.muster.wording;

import dev.muster.incident.Incident;
import dev.muster.reply.Block;
import dev.muster.reply.Message;
import dev.muster.reply.Span;
import dev.muster.reply.Text;
import java.util.ArrayList;
import java.util.Arrays;

/// Marks what is not in earnest, on every message about it.
public final class Marks {
  private Marks() {}

  /// The same in the incident's room. A phone shows the words alone, so that they begin with what
  /// they are about, unless they name it.
  public static Message inRoom(Incident incident, Message message) {
    return on(incident, names(message, incident) ? message : led(incident, message));
  }

  private static boolean names(Message message, Incident incident) {
    return message.blocks().stream()
        .limit(1)
        .anyMatch(block ->
            !(block instanceof Block.Paragraph(var text))
                || text.spans().stream().anyMatch(span -> isNamed(span, incident)));
  }

  private static boolean isNamed(Span span, Incident incident) {
    var words =
        switch (span) {
          case Span.Plain(var plain) -> plain;
          case Span.Strong(var strong) -> strong;
          case Span.Code _, Span.Name _, Span.Mention _, Span.Room _, Span.Time _, Span.Link _ ->
              "";
        };
    return Arrays.asList(words.split("[^A-Z0-9-]+", -1)).contains(incident.id().toString());
  }

  private static Message led(Incident incident, Message message) {
    var blocks = new ArrayList<>(message.blocks());
    if (blocks.getFirst() instanceof Block.Paragraph(var text)) {
      var about = Text.of("{} ({}): ", incident.id(), Names.rank(incident));
      blocks.set(0, new Block.Paragraph(about.plus(text)));
    }
    return new Message(blocks);
  }

  public static Message on(Incident incident, Message message) {
    if (incident.headline().isReal()) {
      return message;
    }
    var marked = new ArrayList<Block>();
    marked.add(new Block.Aside(Text.of("{} Nothing is really broken.", label(incident))));
    marked.addAll(message.blocks());
    return new Message(marked);
  }

  /// `DRILL: ` before a title, or nothing.
  static String prefix(Incident incident) {
    return incident.headline().isReal() ? "" : incident.headline().kind().name() + ": ";
  }

  private static String label(Incident incident) {
    return incident.headline().kind().name() + ".";
  }
}
