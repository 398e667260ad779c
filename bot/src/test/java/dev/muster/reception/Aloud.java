package dev.muster.reception;

import dev.muster.reply.Block;
import dev.muster.reply.Button;
import dev.muster.reply.Form;
import dev.muster.reply.Message;
import dev.muster.reply.Reply;
import dev.muster.reply.Span;
import dev.muster.reply.Text;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Messages read aloud, as plain lines: `> ` before what people wrote, `( )` around what is said in
/// a lower voice, `[ ]` around buttons, `@` before people who are called. Times are in UTC.
public final class Aloud {
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("EEE HH:mm", Locale.ROOT).withZone(ZoneOffset.UTC);

  private Aloud() {}

  public static String of(Message message) {
    return message.blocks().stream().map(Aloud::of).collect(Collectors.joining("\n"));
  }

  public static String of(Reply reply) {
    return switch (reply) {
      case Reply.Whisper(var message) -> of(message);
      case Reply.Open(var form) -> of(form);
      case Reply.Silence() -> "";
    };
  }

  public static String of(Text text) {
    return text.spans().stream().map(Aloud::of).collect(Collectors.joining());
  }

  /// The buttons of a message, in order.
  public static List<Button> buttons(Message message) {
    return message.blocks().stream()
        .flatMap(block ->
            block instanceof Block.Actions(var buttons) ? buttons.stream() : Stream.empty())
        .toList();
  }

  private static String of(Form form) {
    var about = form.about().isEmpty() ? "" : "\n  " + form.about();
    return form.fields().stream()
        .map(field -> "  %s: %s".formatted(field.label(), field.value()) + problem(field))
        .collect(Collectors.joining("\n", "form " + form.title() + about + "\n", ""));
  }

  private static String problem(dev.muster.reply.Field field) {
    return field.problem().map(problem -> "  ! " + problem).orElse("");
  }

  private static String of(Block block) {
    return switch (block) {
      case Block.Heading(var text) -> "# " + text;
      case Block.Paragraph(var text) -> of(text);
      case Block.Quote(var text) -> "> " + text.replace("\n", "\n> ");
      case Block.Facts(var facts) ->
          facts.stream()
              .map(fact -> fact.label() + ": " + of(fact.value()))
              .collect(Collectors.joining("\n"));
      case Block.Bullets(var items) ->
          items.stream().map(item -> "- " + of(item)).collect(Collectors.joining("\n"));
      case Block.Aside(var text) -> "(" + of(text) + ")";
      case Block.Document(var name, _, var content) -> "file " + name + "\n" + content;
      case Block.Actions(var buttons) ->
          buttons.stream().map(button -> "[" + button.label() + "]").collect(Collectors.joining());
    };
  }

  private static String of(Span span) {
    return switch (span) {
      case Span.Plain(var words) -> words;
      case Span.Strong(var words) -> words;
      case Span.Code(var words) -> "`" + words + "`";
      case Span.Name(var person) -> person.value();
      case Span.Mention(var person) -> "@" + person.value();
      case Span.Room(var room) -> "#" + room.value();
      case Span.Time(var at) -> TIME.format(at);
      case Span.Link(var url, var label) -> label + " <" + url + ">";
    };
  }
}
