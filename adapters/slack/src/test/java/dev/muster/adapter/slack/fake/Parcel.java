package dev.muster.adapter.slack.fake;

import com.fasterxml.jackson.databind.node.ObjectNode;

/// Something Slack has to tell the app.
public sealed interface Parcel {
  ObjectNode payload();

  /// A slash command. Its payload is flat; over HTTP it is a form.
  record Command(ObjectNode payload) implements Parcel {}

  /// A button, a choice, a view handed in or closed, a shortcut.
  record Interaction(ObjectNode payload) implements Parcel {}

  /// An event in its envelope. The only kind that is delivered again when nobody acknowledged it.
  record Event(ObjectNode payload) implements Parcel {}

  default String type() {
    return switch (this) {
      case Command _ -> "slash_commands";
      case Interaction _ -> "interactive";
      case Event _ -> "events_api";
    };
  }
}
