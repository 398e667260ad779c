package dev.muster.app.settings;

import java.net.InetAddress;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// The kinds of values there are. The expressions mean the same in Java and in JavaScript, because
/// editors check them too.
final class Scalars {
  private static final String SPAN =
      "(?=.)([1-9][0-9]{0,2}d)?([1-9][0-9]{0,2}h)?([1-9][0-9]{0,3}m)?";
  private static final Pattern PARTS = Pattern.compile(SPAN);
  private static final String ORIGIN =
      "[Hh][Tt][Tt][Pp][Ss]?://([A-Za-z0-9.-]+|\\[[0-9A-Fa-f:.]+\\])(:[0-9]{1,5})?/?";
  private static final int HIGHEST_PORT = 65_535;
  private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("H:mm");

  private Scalars() {}

  /// A line that people read.
  static Scalar<String> line() {
    return like(
        "one line of at most 150 characters", "[^\\r\\n\\t]{1,150}", "Customers cannot pay");
  }

  static Scalar<String> room() {
    return like("a room's name, without # and capitals", "[^\\s#@A-Z,.]{1,80}", "incidents");
  }

  static Scalar<String> template(String... placeholders) {
    return Scalar.text(new Grammar.Template(List.of(placeholders)));
  }

  static Scalar<String> handle() {
    return like("a handle, without the @", "[^\\s@#,]{1,80}", "alice");
  }

  static Scalar<Optional<String>> roomOrNone() {
    return room().or("none", room().grammar());
  }

  static Scalar<Optional<String>> handleOrNobody() {
    return handle().or("nobody", handle().grammar());
  }

  /// One word, so that people can type it in a command.
  static Scalar<String> service() {
    return like("a service's name", "[A-Za-z0-9][A-Za-z0-9._-]{0,79}", "checkout, or search-api");
  }

  static Scalar<Optional<Duration>> spanOrNever() {
    var span =
        new Scalar<>(
            new Grammar.Like("a duration", SPAN, "30m"), Scalars::span, Scalars::printSpan);
    return span.or(
        "never", new Grammar.Like("a duration", "never|" + SPAN, "30m, 2h, 1d or never"));
  }

  static Scalar<Duration> seconds(int least, int most) {
    return new Scalar<>(
        new Grammar.Like(
            "a time from %ds to %ds".formatted(least, most), "[1-9][0-9]?s", most + "s"),
        text ->
            Optional.of(Duration.ofSeconds(Long.parseLong(text.substring(0, text.length() - 1))))
                .filter(time -> time.toSeconds() >= least && time.toSeconds() <= most),
        time -> time.toSeconds() + "s");
  }

  static Scalar<LocalTime> time() {
    return new Scalar<>(
        new Grammar.Like("a time of day", "([01]?[0-9]|2[0-3]):[0-5][0-9]", "9:00 or 18:30"),
        text -> Optional.of(LocalTime.parse(text, CLOCK)),
        CLOCK::format);
  }

  static <T> Scalar<T> choice(List<T> all, Function<T, String> word) {
    return new Scalar<>(
        new Grammar.Words(all.stream().map(word).toList()),
        text -> all.stream().filter(one -> word.apply(one).equals(text)).findFirst(),
        word);
  }

  static Scalar<Path> path() {
    return new Scalar<>(
        new Grammar.Like("a path", ".+", "/var/lib/muster"), Scalars::path, Path::toString);
  }

  /// A folder that is there, or can be made.
  static Scalar<Path> folder() {
    return new Scalar<>(
        new Grammar.Like("a folder", ".+", "/var/lib/muster"),
        text -> path(text).filter(path -> Files.isDirectory(path) || !Files.exists(path)),
        Path::toString);
  }

  static Scalar<Integer> port() {
    return new Scalar<>(
        new Grammar.Like("a port", "[0-9]{1,5}", "8080, or 0 for any free one"),
        text -> Optional.of(Integer.valueOf(text)).filter(port -> port <= HIGHEST_PORT),
        String::valueOf);
  }

  /// An address, not a name: looking a name up can hang at the worst moment.
  static Scalar<String> address() {
    return new Scalar<>(
        new Grammar.Like(
            "an address", ".+", "127.0.0.1 for this machine only, or 0.0.0.0 for everybody"),
        text -> isAddress(text) ? Optional.of(text) : Optional.empty(),
        Function.identity());
  }

  /// As a browser says where a page is from: no path, and no port that goes without saying.
  static Scalar<Optional<URI>> originOrNone() {
    return originOrNone("https://muster.example.com", Scalars::origin);
  }

  /// Somebody to go through: always with a port.
  static Scalar<Optional<URI>> proxyOrNone() {
    return originOrNone("http://proxy.example.com:3128", text -> origin(text).map(Scalars::ported));
  }

  private static Scalar<Optional<URI>> originOrNone(
      String example, Function<String, Optional<URI>> read) {
    var kind = "a web address without a path";
    return new Scalar<>(new Grammar.Like(kind, ORIGIN, example), read, URI::toString)
        .or("none", new Grammar.Like(kind, "none|" + ORIGIN, example));
  }

  /// As a browser says it, with a path that ends in a slash.
  static Scalar<URI> folderOnTheWeb() {
    return new Scalar<>(
        new Grammar.Like(
            "a web address that ends in a slash",
            "https?://[^\\s?#]+/",
            "https://slack-gov.com/api/"),
        text -> address(text).filter(url -> url.getHost() != null),
        URI::toString);
  }

  private static Scalar<String> like(String kind, String regex, String examples) {
    return Scalar.text(new Grammar.Like(kind, regex, examples));
  }

  private static Optional<Duration> span(String text) {
    return PARTS
        .matcher(text)
        .results()
        .findFirst()
        .map(parts ->
            Duration.ofDays(part(parts, 1)).plusHours(part(parts, 2)).plusMinutes(part(parts, 3)));
  }

  private static long part(MatchResult parts, int group) {
    return Optional.ofNullable(parts.group(group))
        .map(part -> Long.valueOf(part.substring(0, part.length() - 1)))
        .orElse(0L);
  }

  private static String printSpan(Duration span) {
    return part(span.toDays(), "d")
        + part(span.toHoursPart(), "h")
        + part(span.toMinutesPart(), "m");
  }

  private static String part(long count, String unit) {
    return count == 0 ? "" : count + unit;
  }

  private static Optional<Path> path(String text) {
    try {
      return Optional.of(Path.of(text));
    } catch (InvalidPathException _) {
      return Optional.empty();
    }
  }

  private static Optional<URI> address(String text) {
    try {
      return Optional.of(URI.create(text));
    } catch (IllegalArgumentException _) {
      return Optional.empty();
    }
  }

  private static Optional<URI> origin(String text) {
    return address(text.toLowerCase(Locale.ROOT))
        .filter(url -> url.getHost() != null && url.getPort() <= HIGHEST_PORT)
        .map(url -> URI.create(url.getScheme() + "://" + authority(url)));
  }

  private static String authority(URI url) {
    return url.getPort() == usualPort(url) ? url.getHost() : url.getAuthority();
  }

  private static URI ported(URI origin) {
    return origin.getPort() < 0 ? URI.create(origin + ":" + usualPort(origin)) : origin;
  }

  private static int usualPort(URI url) {
    return url.getScheme().equals("https") ? 443 : 80;
  }

  private static boolean isAddress(String text) {
    try {
      return text.equals("localhost") || !InetAddress.ofLiteral(text).isMulticastAddress();
    } catch (IllegalArgumentException _) {
      return false;
    }
  }
}
