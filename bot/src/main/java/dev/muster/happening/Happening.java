package dev.muster.happening;

import dev.muster.person.PersonId;
import dev.muster.workspace.RoomId;

/// Something that changed in a workspace while nobody spoke to Muster.
public sealed interface Happening {
  /// Happened to a room.
  sealed interface ToRoom extends Happening {
    RoomId room();
  }

  record Renamed(RoomId room, String name) implements ToRoom {}

  record Archived(RoomId room) implements ToRoom {}

  /// People talk there again, and Muster may.
  record Opened(RoomId room) implements ToRoom {}

  /// It was deleted, or Muster cannot even see it any more.
  record Lost(RoomId room) implements ToRoom {}

  /// The account of a person was deactivated: they are not reached any more.
  record Gone(PersonId person) implements Happening {}
}
