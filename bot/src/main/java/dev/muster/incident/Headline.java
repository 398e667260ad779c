package dev.muster.incident;

import dev.muster.text.Brief;
import java.util.Optional;

/// What an incident is about, in the few facts every list and card begins with.
public record Headline(
    String title, Severity severity, Kind kind, Visibility visibility, Optional<String> service) {
  /// With its number before it, a title fits the shortest heading of a platform: Slack's, 150
  /// characters.
  private static final int LONGEST = 120;

  public Headline {
    if (title.isBlank()) {
      throw new IllegalArgumentException("an incident needs a title");
    }
  }

  /// Whether this is more than a title. Whoever declares in a hurry may paste half a page: the
  /// beginning becomes the title, and all of it belongs on the timeline.
  public static boolean isLong(String text) {
    return text.length() > LONGEST;
  }

  /// The beginning of the text, if it is more than a title.
  public static String cut(String text) {
    return Brief.of(text, LONGEST);
  }

  public Headline withSeverity(Severity changed) {
    return new Headline(title, changed, kind, visibility, service);
  }

  public boolean isPrivate() {
    return visibility == Visibility.PRIVATE;
  }

  public boolean isReal() {
    return kind == Kind.REAL;
  }
}
