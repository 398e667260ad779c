package dev.muster.adapter.slack;

import com.google.gson.JsonParseException;
import com.slack.api.util.json.GsonFactory;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Where a form was asked for and which line it completes: what a modal has to bring back, for
/// Slack says neither.
record Origin(@Nullable String room, String line) {
  static Origin in(Optional<String> room) {
    return new Origin(room.orElse(null), "");
  }

  Origin with(String command) {
    return new Origin(room, command);
  }

  String text() {
    return GsonFactory.createSnakeCase().toJson(this);
  }

  /// Empty if it is not of our making.
  static Optional<Origin> read(String text) {
    try {
      return Optional.ofNullable(GsonFactory.createSnakeCase().fromJson(text, Origin.class));
    } catch (JsonParseException _) {
      return Optional.empty();
    }
  }
}
