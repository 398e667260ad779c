package dev.muster.wording;

import dev.muster.reply.Span;
import dev.muster.reply.Text;
import java.util.stream.Collectors;

/// Text where only letters can stand, as on a form.
final class Plain {
  private Plain() {}

  static String of(Text text) {
    return text.spans().stream().map(Plain::of).collect(Collectors.joining());
  }

  private static String of(Span span) {
    return switch (span) {
      case Span.Plain(var words) -> words;
      case Span.Strong(var words) -> words;
      case Span.Code(var words) -> words;
      case Span.Name(var person) -> person.value();
      case Span.Mention(var person) -> person.value();
      case Span.Room(var room) -> room.value();
      case Span.Time(var at) -> at.toString();
      case Span.Link(_, var label) -> label;
    };
  }
}
