package dev.muster.wording;

import dev.muster.reply.Span;
import dev.muster.reply.Text;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.stream.Collectors;

/// Text where only letters can stand, as on a form.
final class Plain {
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("EEE d MMM yyyy HH:mm", Locale.ENGLISH);

  private Plain() {}

  static String of(Text text) {
    return of(text, ZoneOffset.UTC);
  }

  /// @param zone where the clock runs that times are read from
  static String of(Text text, ZoneId zone) {
    return text.spans().stream().map(span -> of(span, zone)).collect(Collectors.joining());
  }

  private static String of(Span span, ZoneId zone) {
    return switch (span) {
      case Span.Plain(var words) -> words;
      case Span.Strong(var words) -> words;
      case Span.Code(var words) -> words;
      case Span.Name(var person) -> person.value();
      case Span.Mention(var person) -> person.value();
      case Span.Room(var room) -> room.value();
      case Span.Time(var at) -> TIME.format(at.atZone(zone));
      case Span.Link(_, var label) -> label;
    };
  }
}
