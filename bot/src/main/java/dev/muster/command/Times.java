package dev.muster.command;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Times as people type them.
final class Times {
  private static final Duration LONGEST = Duration.ofDays(365);

  private static final Pattern SPAN = words("(?:(\\d{1,5})d)?(?:(\\d{1,5})h)?(?:(\\d{1,5})m)?");
  private static final Pattern CLOCK = words("(?:(\\S+)\\s+)?(\\d{1,2}):(\\d{2})");
  private static final Pattern DATE = words("(\\d{4})-(\\d{2})-(\\d{2})");
  private static final Pattern MEANT =
      words(
          "-?\\d[\\d:.-]*(?:(?:s|m|h|d|w|am|pm)[a-z]{0,6}[\\d:]*){0,3}"
              + "|(?:\\d[\\d-]*|today|tomorrow|(?:mon|tue|wed|thu|fri|sat|sun)[a-z]{0,6})"
              + "\\s+\\d[\\d:.]*(?:am|pm)?");

  private Times() {}

  static Optional<When> read(String words) {
    return span(words).or(() -> clock(words));
  }

  /// Whether somebody who types this means a time, be it possible or not.
  static boolean isMeant(String words) {
    return MEANT.matcher(words).matches();
  }

  static String print(When when) {
    return switch (when) {
      case When.In(var span) -> print(span);
      case When.At(var time) -> print(time);
      case When.Tomorrow(var time) -> "tomorrow " + print(time);
      case When.On(var day, var time) ->
          day.name().substring(0, 3).toLowerCase(Locale.ROOT) + " " + print(time);
      case When.Exactly(var date, var time) -> date + " " + print(time);
    };
  }

  private static String print(Duration span) {
    return part(span.toDays(), "d")
        + part(span.toHoursPart(), "h")
        + part(span.toMinutesPart(), "m");
  }

  private static String part(long count, String unit) {
    return count == 0 ? "" : count + unit;
  }

  private static String print(LocalTime time) {
    return "%d:%02d".formatted(time.getHour(), time.getMinute());
  }

  private static Optional<When> span(String words) {
    Matcher written = SPAN.matcher(words);
    if (!written.matches()) {
      return Optional.empty();
    }
    Duration span =
        Duration.ofDays(count(written, 1))
            .plusHours(count(written, 2))
            .plusMinutes(count(written, 3));
    return span.isPositive() && span.compareTo(LONGEST) <= 0
        ? Optional.of(new When.In(span))
        : Optional.empty();
  }

  private static Optional<When> clock(String words) {
    Matcher written = CLOCK.matcher(words);
    return written.matches()
        ? possible(() -> LocalTime.of(count(written, 2), count(written, 3)))
            .flatMap(time -> on(Optional.ofNullable(written.group(1)).orElse(""), time))
        : Optional.empty();
  }

  private static Optional<When> on(String day, LocalTime time) {
    return switch (day.toLowerCase(Locale.ROOT)) {
      case "" -> Optional.of(new When.At(time));
      case "tomorrow" -> Optional.of(new When.Tomorrow(time));
      default ->
          weekday(day)
              .<When>map(weekday -> new When.On(weekday, time))
              .or(() -> date(day).map(date -> new When.Exactly(date, time)));
    };
  }

  private static Optional<DayOfWeek> weekday(String word) {
    return word.length() < 3
        ? Optional.empty()
        : Stream.of(DayOfWeek.values())
            .filter(day -> day.name().startsWith(word.toUpperCase(Locale.ROOT)))
            .findFirst();
  }

  private static Optional<LocalDate> date(String word) {
    Matcher written = DATE.matcher(word);
    return written.matches()
        ? possible(() -> LocalDate.of(count(written, 1), count(written, 2), count(written, 3)))
        : Optional.empty();
  }

  private static int count(Matcher written, int group) {
    return Optional.ofNullable(written.group(group)).map(Integer::parseInt).orElse(0);
  }

  /// The calendar says by exception that it has no 30 February.
  private static <T> Optional<T> possible(Supplier<T> moment) {
    try {
      return Optional.of(moment.get());
    } catch (DateTimeException _) {
      return Optional.empty();
    }
  }

  private static Pattern words(String pattern) {
    return Pattern.compile(pattern, Pattern.CASE_INSENSITIVE);
  }
}
