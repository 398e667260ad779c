package dev.muster.wording;

import dev.muster.reply.Block;
import dev.muster.reply.Reply;
import dev.muster.reply.Span;
import dev.muster.reply.Text;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A message as lines, so that a test reads what people read: code in backticks, an aside in
/// brackets, a button with the line it says.
final class Transcript {
  private Transcript() {}

  static String of(Reply reply) {
    return ((Reply.Whisper) reply)
        .message().blocks().stream()
            .flatMap(Transcript::lines)
            .map(line -> line + "\n")
            .collect(Collectors.joining());
  }

  private static Stream<String> lines(Block block) {
    return switch (block) {
      case Block.Heading(var text) -> Stream.of("# " + text);
      case Block.Paragraph(var text) -> Stream.of(line(text));
      case Block.Quote(var text) -> Stream.of("> " + text);
      case Block.Facts(var facts) ->
          facts.stream().map(fact -> fact.label() + ": " + line(fact.value()));
      case Block.Bullets(var items) -> items.stream().map(item -> "- " + line(item));
      case Block.Aside(var text) -> Stream.of("(" + line(text) + ")");
      case Block.Document(var name, _, _) -> Stream.of("[" + name + "]");
      case Block.Actions(var buttons) ->
          buttons.stream().map(button -> "[" + button.label() + ": " + button.line() + "]");
    };
  }

  private static String line(Text text) {
    return text.spans().stream()
        .map(span -> span instanceof Span.Code(var code) ? "`" + code + "`" : plain(span))
        .collect(Collectors.joining());
  }

  private static String plain(Span span) {
    return Plain.of(new Text(List.of(span)));
  }
}
