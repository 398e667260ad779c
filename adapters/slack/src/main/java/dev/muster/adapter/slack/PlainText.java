package dev.muster.adapter.slack;

import static java.util.stream.Collectors.joining;

import dev.muster.command.Cleaning;
import dev.muster.reply.Block;
import dev.muster.reply.Span;
import dev.muster.reply.Text;

/// Says a block in the words of the message's `text`, which notifications show and screen readers
/// read. Slack reads markup there, so what people typed is escaped as Slack asks for: `&`, `<` and
/// `>`, without which nothing becomes a mention or a link.
final class PlainText {
  /// How Slack shows a moment: `today 14:05`, `Nov 21st 14:05`.
  static final String DATE = "{date_short_pretty} {time}";

  private final Names names;

  PlainText(Names names) {
    this.names = names;
  }

  String of(Block block) {
    return switch (block) {
      case Block.Heading(var text) -> escape(text);
      case Block.Paragraph(var text) -> of(text);
      case Block.Quote(var text) -> escape(text).lines().map("> "::concat).collect(joining("\n"));
      case Block.Facts(var facts) -> facts.stream().map(this::of).collect(joining("\n"));
      case Block.Bullets(var items) ->
          items.stream().map(item -> "• " + of(item)).collect(joining("\n"));
      case Block.Aside(var text) -> of(text);
      case Block.Document(var name, _, _) -> escape(name);
      case Block.Actions _ -> "";
    };
  }

  String of(Block.Fact fact) {
    return escape(fact.label()) + ": " + of(fact.value());
  }

  String of(Text text) {
    return text.spans().stream().map(this::of).collect(joining());
  }

  private String of(Span span) {
    return switch (span) {
      case Span.Plain(var words) -> escape(words);
      case Span.Strong(var words) -> escape(words);
      case Span.Code(var words) -> escape(words);
      case Span.Name(var person) -> escape(names.of(person));
      case Span.Mention(var person) -> "<@" + person.value() + ">";
      case Span.Room(var room) -> "<#" + room.value() + ">";
      case Span.Time time -> date(time);
      case Span.Link(var url, var label) -> escape(label.equals(url) ? url : label + ": " + url);
    };
  }

  /// Shown by Slack in the reader's own zone.
  private static String date(Span.Time time) {
    return "<!date^%d^%s|%s>".formatted(time.at().getEpochSecond(), DATE, time.utc());
  }

  /// Escaped, and no longer than this with all that escaping adds.
  static String escape(int most, String words) {
    var clean = Cleaning.clean(words);
    int length = most;
    var escaped = escape(Cut.beginning(length, clean));
    while (escaped.length() > most) {
      length--;
      escaped = escape(Cut.beginning(length, clean));
    }
    return escaped;
  }

  static String escape(String words) {
    return Cleaning.clean(words).replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }
}
