package dev.muster.adapter.sandbox;

import static java.util.stream.Collectors.joining;

import dev.muster.reply.Block;
import dev.muster.reply.Message;
import dev.muster.reply.Span;
import dev.muster.reply.Text;
import java.util.List;

/// Says a whole message in plain text, for scripts and screen readers. Buttons are not part of it:
/// they are listed beside it, to be pressed.
final class PlainText {
  private final Names names;

  PlainText(Names names) {
    this.names = names;
  }

  String of(Message message) {
    return message.blocks().stream()
        .map(this::of)
        .filter(words -> !words.isEmpty())
        .collect(joining("\n"));
  }

  private String of(Block block) {
    return switch (block) {
      case Block.Heading(var text) -> Words.safe(text);
      case Block.Paragraph(var text) -> of(text);
      case Block.Quote(var text) ->
          Words.safe(text).lines().map("> "::concat).collect(joining("\n"));
      case Block.Facts(var facts) -> lines(facts.stream().map(this::of).toList());
      case Block.Bullets(var items) -> lines(items.stream().map(item -> "• " + of(item)).toList());
      case Block.Aside(var text) -> of(text);
      case Block.Document(var name, _, _) -> name;
      case Block.Actions _ -> "";
    };
  }

  private String of(Block.Fact fact) {
    return Words.safe(fact.label()) + ": " + of(fact.value());
  }

  private String of(Text text) {
    return text.spans().stream().map(this::of).collect(joining());
  }

  String of(Span span) {
    return switch (span) {
      case Span.Plain(var words) -> Words.safe(words);
      case Span.Strong(var words) -> Words.safe(words);
      case Span.Code(var words) -> Words.safe(words);
      case Span.Name(var person) -> Words.safe(names.name(person));
      case Span.Mention(var person) -> "@" + Words.safe(names.handle(person));
      case Span.Room(var room) -> "#" + Words.safe(names.room(room));
      case Span.Time time -> time.utc();
      case Span.Link(var url, var label) ->
          Words.safe(label.equals(url) ? url : label + " (" + url + ")");
    };
  }

  private static String lines(List<String> lines) {
    return String.join("\n", lines);
  }
}
