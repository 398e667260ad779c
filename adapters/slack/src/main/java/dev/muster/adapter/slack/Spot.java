package dev.muster.adapter.slack;

import dev.muster.workspace.RoomId;
import java.util.Optional;

/// Where somebody was when they spoke to Muster.
sealed interface Spot {
  /// In a room among others; perhaps in the thread of a message.
  record InRoom(RoomId id, Optional<String> thread) implements Spot {}

  /// Where nobody else listens, and an answer may stay.
  record InPrivate(RoomId id, Optional<String> thread) implements Spot {}

  /// In front of a modal that Muster shows.
  ///
  /// @param from the room in which it was opened, if it was opened in one
  record AtModal(String view, Optional<RoomId> from) implements Spot {}

  /// On Muster's own page, or in Slack's menu of everything.
  record Nowhere() implements Spot {}

  /// The room that is meant when nothing else is said.
  default Optional<RoomId> room() {
    return switch (this) {
      case InRoom(var room, _) -> Optional.of(room);
      case InPrivate(var room, _) -> Optional.of(room);
      case AtModal(_, var from) -> from;
      case Nowhere() -> Optional.empty();
    };
  }
}
