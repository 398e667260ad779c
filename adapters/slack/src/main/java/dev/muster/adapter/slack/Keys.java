package dev.muster.adapter.slack;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The names under which Muster remembers what Slack told it, so that a second delivery is known.
/// What Slack gave no name is refused: all of it would be one and the same.
final class Keys {
  private Keys() {}

  static String event(@Nullable String id) {
    return named("event", id);
  }

  static String command(@Nullable String trigger) {
    return named("command", trigger);
  }

  static String press(@Nullable String trigger) {
    return named("press", trigger);
  }

  static String shortcut(@Nullable String trigger) {
    return named("shortcut", trigger);
  }

  /// Named by the form as it was shown, and by what stands in it. Whoever sees Slack's "trouble
  /// connecting" presses again, with another trigger, and means the same; whoever corrects an
  /// answer means something else.
  static String form(@Nullable String id, @Nullable String hash, Map<String, String> values) {
    return "%s/%s/%08x".formatted(named("form", id), hash, values.hashCode());
  }

  private static String named(String kind, @Nullable String id) {
    if (id == null || id.isEmpty()) {
      throw new IllegalArgumentException("Slack gave no name to a " + kind);
    }
    return "slack/%s/%s".formatted(kind, id);
  }
}
