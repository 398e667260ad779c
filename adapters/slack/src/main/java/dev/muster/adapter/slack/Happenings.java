package dev.muster.adapter.slack;

import dev.muster.person.PersonId;
import dev.muster.workspace.RoomId;

/// Wants to know when the workspace changes under us. Nothing has to be done at once, and nothing
/// may take long: Slack waits.
public interface Happenings {
  Happenings IGNORED = new Happenings() {};

  default void renamed(RoomId room, String name) {}

  default void archived(RoomId room) {}

  default void unarchived(RoomId room) {}

  default void deleted(RoomId room) {}

  /// Somebody was deactivated.
  default void left(PersonId person) {}

  /// Muster was removed from the workspace, or its token taken back: nothing can be said there any
  /// more.
  default void shutOut(String why) {}
}
