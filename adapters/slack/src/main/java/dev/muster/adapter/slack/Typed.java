package dev.muster.adapter.slack;

import dev.muster.reception.Saying;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Reads what Slack makes of what people type: ids in angle brackets become `@handle` and `#name`
/// again, links what was typed, and `&amp;`, `&lt;` and `&gt;` single characters.
final class Typed {
  private static final Pattern ESCAPE = Pattern.compile("<([^<>\\n]+)>");
  private static final Pattern PARTS = Pattern.compile("([^|]*)\\|(.*)");

  private static final String GROUP = "!subteam^";

  private final Callings callings;

  Typed(Callings callings) {
    this.callings = callings;
  }

  /// Finds the handle that belongs to one of Slack's ids.
  interface Callings {
    Optional<String> handle(String id);
  }

  String read(String text) {
    return unescape(ESCAPE.matcher(text).replaceAll(this::plain));
  }

  /// What was said in the direct conversation, where everything is said to Muster: its name is
  /// taken off only where it opens the line.
  Saying.Spoken direct(String self, String text) {
    var said = text.strip();
    var name = name(self).matcher(said);
    return new Saying.Spoken(read(name.lookingAt() ? said.substring(name.end()) : said).strip());
  }

  private static Pattern name(String self) {
    return Pattern.compile("<@" + Pattern.quote(self) + "(\\|[^>]*)?>[,:]?");
  }

  /// What was said around Muster's name.
  Saying.Spoken spoken(String self, String text) {
    var parts = name(self).split(text, 2);
    return parts.length < 2
        ? new Saying.Spoken(read(text).strip())
        : new Saying.Spoken(read(parts[0]).strip(), read(parts[1]).strip());
  }

  /// Slack's ids of the rooms that are named, each by the word that it reads as.
  Map<String, String> rooms(String text) {
    return escapes(text, "#")
        .collect(Collectors.toMap(this::plain, Typed::room, (first, _) -> first));
  }

  /// The handles of the user groups that are named.
  Set<String> groups(String text) {
    return escapes(text, GROUP)
        .map(escape -> plain(escape).replaceFirst("^@", ""))
        .collect(Collectors.toUnmodifiableSet());
  }

  private static Stream<String> escapes(String text, String beginning) {
    return ESCAPE
        .matcher(text)
        .results()
        .map(escape -> escape.group(1))
        .filter(escape -> escape.startsWith(beginning));
  }

  private static String room(String escape) {
    var parts = PARTS.matcher(escape);
    return (parts.matches() ? parts.group(1) : escape).substring(1);
  }

  private String plain(MatchResult escape) {
    return Matcher.quoteReplacement(plain(escape.group(1)));
  }

  private String plain(String escape) {
    var parts = PARTS.matcher(escape);
    var target = parts.matches() ? parts.group(1) : escape;
    var label =
        parts.matches()
            ? Optional.of(parts.group(2)).filter(it -> !it.isBlank())
            : Optional.<String>empty();
    return switch (target.isEmpty() ? ' ' : target.charAt(0)) {
      case '@' ->
          "@" + callings.handle(target.substring(1)).or(() -> label).orElse(target.substring(1));
      case '#' -> "#" + label.orElse(target.substring(1));
      case '!' -> special(target, label);
      default -> link(target, label);
    };
  }

  /// A group, a moment, or everybody.
  private static String special(String target, Optional<String> label) {
    return switch (target) {
      case "!here", "!channel", "!everyone" -> "@" + target.substring(1);
      default ->
          label.orElse("@" + target.substring(target.startsWith(GROUP) ? GROUP.length() : 1));
    };
  }

  private static String link(String url, Optional<String> label) {
    var words = label.orElse(url);
    return url.endsWith(words) ? words : words + " (" + url + ")";
  }

  private static String unescape(String text) {
    return text.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&");
  }
}
