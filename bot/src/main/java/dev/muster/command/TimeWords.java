package dev.muster.command;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Tells words that speak of a time from words that do not, whether the time can be read or not:
/// `yesterday` and `25:99` are no times to come, and no part of a sentence either.
final class TimeWords {
  private static final Pattern NUMBER =
      Pattern.compile(
          "-?\\d[\\d:.,/-]*(?:(?:s|m|h|d|w|am|pm)[a-z]{0,6}[\\d:]*){0,3}|\\d{1,2}(?:st|nd|rd|th)");
  private static final Pattern ZONE =
      Pattern.compile(
          "(?:utc|gmt)(?:[+-]\\d{1,2}(?::?\\d{2})?)?|[cew]es?t|bst|[cemp][sd]t|ist|jst|z");

  /// A time that is followed by whose it is.
  private static final Pattern ELSEWHERE =
      Pattern.compile(
          "((?:.*\\s)?(?:\\d{1,2}:\\d{2}(?::\\d{2})?(?:\\s*(?i:[ap]m))?|\\d{1,2}\\s*(?i:[ap]m)"
              + "|(?i:noon|midday|midnight)))"
              + "(?:\\s*(?:(?i:z)|[+-]\\d{1,2}(?::?\\d{2})?)"
              + "|,?\\s*[(\\[]?(?!(?i:[ap]m)\\b)(?:[A-Z]{2,4}"
              + "|(?i:(?:utc|gmt)\\S*|[ecmp][sd]?t|[cew]es?t|bst|ist|jst|ae[sd]?t|sgt|hkt|nz[sd]?t|"
              + "(?:us )?(?:eastern|pacific|central|mountain)(?: time)?"
              + "|\\p{L}+/[\\p{L}_]+|(?:\\p{L}+ ){1,2}time)))");

  private static final Pattern MONTH =
      Pattern.compile(
          "(?:jan|feb|mar|apr|may|jun|jul|aug|sept?|oct|nov|dec)"
              + "(?:uary|ruary|ch|il|e|y|ust|tember|ober|ember)?");
  private static final Pattern MINUTES = Pattern.compile("(?:in )?([1-9]\\d{0,2})");
  private static final Pattern HOUR = Pattern.compile("(?:(\\S+) (?:at )?|at )(\\d{1,2})");
  private static final Pattern COUNTED = Pattern.compile("(\\d{1,5})\\s*([a-z]{1,12})");

  private static final List<String> WEEKDAYS =
      Stream.of(DayOfWeek.values()).map(day -> day.name().toLowerCase(Locale.ROOT)).toList();
  private static final List<String> DAYS =
      Stream.concat(Stream.of("today", "tomorrow", "yesterday"), WEEKDAYS.stream()).toList();
  private static final Set<String> MOMENTS =
      Set.of(
          "tonight",
          "now",
          "soon",
          "later",
          "asap",
          "eod",
          "cob",
          "noon",
          "midday",
          "midnight",
          "tmr",
          "tmrw",
          "immediately",
          "shortly");
  private static final List<String> UNITS = List.of("minutes", "hours", "days", "weeks");
  private static final Set<String> STRETCHES =
      Set.of(
          "s",
          "sec",
          "secs",
          "second",
          "seconds",
          "m",
          "min",
          "mins",
          "minute",
          "h",
          "hr",
          "hrs",
          "hour",
          "d",
          "day",
          "w",
          "week",
          "month",
          "months",
          "year",
          "am",
          "pm",
          "morning",
          "afternoon",
          "evening",
          "night",
          "weekend");
  private static final Set<String> SMALL =
      Set.of(
          "in", "at", "on", "by", "until", "about", "around", "the", "a", "an", "of", "and", "half",
          "quarter", "this", "next", "end", "one", "two", "three", "four", "five", "six", "ten",
          "twelve", "fifteen", "twenty", "thirty");

  private TimeWords() {}

  /// Whether all of it speaks of a time.
  static boolean isMeant(String words) {
    return isElsewhere(words) || isTemporal(words(words));
  }

  /// Whether it is a time of another clock than one's own: `15:00 CET`, `3pm eastern`.
  static boolean isElsewhere(String words) {
    var written = ELSEWHERE.matcher(words);
    return written.matches()
        && (Times.read(written.group(1)).isPresent() || isTemporal(words(written.group(1))));
  }

  private static boolean isTemporal(List<String> all) {
    boolean isAboutTime = all.stream().allMatch(TimeWords::isTemporal);
    return isAboutTime && (all.stream().anyMatch(TimeWords::isMoment) || isStretch(all));
  }

  /// `half an hour` is a time, `week` alone the end of many sentences.
  private static boolean isStretch(List<String> words) {
    return words.size() > 1 && words.stream().anyMatch(TimeWords::isUnit);
  }

  private static boolean isTemporal(String word) {
    return isMoment(word)
        || isUnit(word)
        || SMALL.contains(word)
        || ZONE.matcher(word).matches()
        || MONTH.matcher(word).matches();
  }

  private static boolean isMoment(String word) {
    return NUMBER.matcher(word).matches()
        || MOMENTS.contains(word)
        || slip(word, DAYS).isPresent()
        || Times.read(word).isPresent();
  }

  private static boolean isUnit(String word) {
    return STRETCHES.contains(word) || slip(word, UNITS).isPresent();
  }

  /// Whether a day is called by its full name, as sentences do: *they come back next monday*.
  static boolean isWeekday(String word) {
    return WEEKDAYS.contains(word.toLowerCase(Locale.ROOT));
  }

  /// What was probably meant by a time that cannot be read.
  static Optional<String> guess(String words) {
    var plain = String.join(" ", words(words));
    return Stream.of(aloud(plain), corrected(plain))
        .flatMap(Optional::stream)
        .flatMap(meant -> Times.read(meant.strip()).stream())
        .map(Times::print)
        .findFirst();
  }

  private static Optional<String> aloud(String words) {
    return switch (words) {
      case "noon", "midday" -> Optional.of("12:00");
      case "an hour", "in an hour" -> Optional.of("1h");
      case "half an hour", "half hour", "in half an hour" -> Optional.of("30m");
      case "tmr", "tmrw" -> Optional.of("tomorrow");
      default -> Optional.empty();
    };
  }

  /// Nearly always a number alone counts minutes.
  private static Optional<String> corrected(String words) {
    Matcher minutes = MINUTES.matcher(words);
    if (minutes.matches()) {
      return Optional.of(minutes.group(1) + "m");
    }
    Matcher hour = HOUR.matcher(words);
    if (hour.matches()) {
      return Optional.of(
          Optional.ofNullable(hour.group(1)).orElse("") + " " + hour.group(2) + ":00");
    }
    Matcher counted = COUNTED.matcher(words);
    return counted.matches()
        ? slip(counted.group(2), UNITS).map(unit -> counted.group(1) + " " + unit)
        : Optional.of(join(words));
  }

  private static String join(String words) {
    var said = new ArrayList<String>();
    words(words).stream()
        .filter(word -> !Set.of("and", "about", "around", "by", "until", "the").contains(word))
        .map(word -> slip(word, DAYS).or(() -> slip(word, UNITS)).orElse(word))
        .forEach(said::add);
    return String.join(" ", said);
  }

  private static Optional<String> slip(String word, List<String> choices) {
    int allowed = word.length() < 5 ? 0 : word.length() < 7 ? 1 : 2;
    return choices.stream().filter(choice -> Nearest.distance(word, choice) <= allowed).findFirst();
  }

  private static List<String> words(String words) {
    return Word.in(words.toLowerCase(Locale.ROOT)).stream().map(Word::text).toList();
  }
}
