package dev.muster.policy;

import dev.muster.incident.Headline;
import dev.muster.incident.IncidentId;
import java.text.Normalizer;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Locale;

/// What an incident's room is called, by a pattern the operator chose.
///
/// The name is made of lower-case letters, digits and hyphens and has at most 80 characters, which
/// every platform accepts: Slack allows 80, Discord 100. One without the number leaves room for it,
/// since it is appended where the name is taken.
///
/// A private one always has its number and nothing of its title: names show where rooms do not, and
/// a name that is taken says that somebody had the same thought.
public record RoomName(String value) {
  private static final int LONGEST = 80;
  private static final String UNTOLD = "private";

  public static RoomName of(String pattern, IncidentId id, Headline headline, Instant declared) {
    var date = LocalDate.ofInstant(declared, ZoneOffset.UTC).toString();
    var filled =
        pattern
            .replace("{number}", Integer.toString(id.number()))
            .replace("{date}", date)
            .replace("{slug}", headline.isPrivate() ? UNTOLD : slug(headline.title()));
    var number = pattern.contains("{number}") ? "" : "-" + id.number();
    var name = cut(slug(filled), LONGEST - number.length());
    if (name.isEmpty()) {
      return new RoomName("inc-" + id.number());
    }
    return new RoomName(headline.isPrivate() ? name + number : name);
  }

  private static String slug(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFKD)
        .replaceAll("\\p{M}", "")
        .toLowerCase(Locale.ROOT)
        .replaceAll("[^a-z0-9]+", "-")
        .replaceAll("^-|-$", "");
  }

  /// Cuts at the end of a word where that leaves most of the name.
  private static String cut(String name, int longest) {
    if (name.length() <= longest) {
      return name;
    }
    int word = name.lastIndexOf('-', longest);
    return name.substring(0, word > longest / 2 ? word : longest);
  }
}
