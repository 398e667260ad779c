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
  /// A day without a time means the beginning of its work.
  private static final LocalTime MORNING = LocalTime.of(9, 0);

  private static final String BY = "(?:(?:on|by|until|till)\\s+)?";
  private static final String CLOCK = "(\\d{1,2})(?::(\\d{2}))?\\s*([ap]m)?";
  private static final Pattern SPAN =
      words(
          "(?:(?:in|for)\\s+)?"
              + counted("\\d{1,3}", "w|weeks?")
              + counted("\\d{1,5}", "d|days?")
              + counted("\\d{1,5}", "h|hrs?|hours?")
              + counted("\\d{1,5}", "m|mins?|minutes?"));
  private static final Pattern MOMENT = words(BY + "(?:(?!at\\s)(\\S+)\\s+)?(?:at\\s+)?" + CLOCK);
  private static final Pattern DAY = words(BY + "(\\S+)");
  private static final Pattern DATE = words("(\\d{4})-(\\d{2})-(\\d{2})");

  private Times() {}

  static Optional<When> read(String words) {
    return span(words).or(() -> moment(words)).or(() -> day(words));
  }

  static String print(When when) {
    return switch (when) {
      case When.In(var span) -> print(span);
      case When.At(var time) -> print(time);
      case When.Today(var time) -> "today " + print(time);
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
    return written.matches()
        ? Optional.of(length(written)).filter(Duration::isPositive).map(When.In::new)
        : Optional.empty();
  }

  private static Duration length(Matcher written) {
    return Duration.ofDays(7L * count(written, 1) + count(written, 2))
        .plusHours(count(written, 3))
        .plusMinutes(count(written, 4));
  }

  private static Optional<When> moment(String words) {
    Matcher written = MOMENT.matcher(words);
    return written.matches()
        ? clock(written)
            .flatMap(time ->
                Optional.ofNullable(written.group(1))
                    .map(day -> on(day, time))
                    .orElseGet(() -> Optional.of(new When.At(time))))
        : Optional.empty();
  }

  /// A number alone is no time: `9` may be an hour or as many minutes.
  private static Optional<LocalTime> clock(Matcher written) {
    var half = Optional.ofNullable(written.group(4));
    boolean isNumber = written.group(3) == null && half.isEmpty();
    int hour = count(written, 2);
    int shown = half.map(name -> hour(hour, name)).orElse(hour);
    return isNumber ? Optional.empty() : possible(() -> LocalTime.of(shown, count(written, 3)));
  }

  /// Of the twelve hours before noon or after it, the last comes first.
  private static int hour(int hour, String half) {
    boolean isPossible = hour >= 1 && hour <= 12;
    return isPossible ? hour % 12 + (half.equalsIgnoreCase("pm") ? 12 : 0) : -1;
  }

  private static Optional<When> day(String words) {
    Matcher written = DAY.matcher(words);
    return written.matches()
        ? Optional.of(written.group(1))
            .filter(day -> !day.equalsIgnoreCase("today"))
            .flatMap(day -> on(day, MORNING))
        : Optional.empty();
  }

  private static Optional<When> on(String day, LocalTime time) {
    return switch (day.toLowerCase(Locale.ROOT)) {
      case "today" -> Optional.of(new When.Today(time));
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

  private static String counted(String number, String unit) {
    return "(?:(" + number + ")\\s*(?:" + unit + ")\\s*(?:and\\s+)?)?";
  }

  private static Pattern words(String pattern) {
    return Pattern.compile(pattern, Pattern.CASE_INSENSITIVE);
  }
}
