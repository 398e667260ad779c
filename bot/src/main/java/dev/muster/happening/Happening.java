package dev.muster.happening;

import dev.muster.person.PersonId;
import dev.muster.workspace.RoomId;
import java.util.Optional;

/// Something that changed in a workspace while nobody spoke to Muster.
public sealed interface Happening {
  /// Happened to a room.
  sealed interface ToRoom extends Happening {
    RoomId room();
  }

  /// The room itself is another now.
  sealed interface OfRoom extends ToRoom {}

  record Renamed(RoomId room, String name) implements OfRoom {}

  record Archived(RoomId room) implements OfRoom {}

  /// People talk there again, and Muster may.
  record Opened(RoomId room) implements OfRoom {}

  /// It was deleted, or Muster cannot even see it any more.
  record Lost(RoomId room) implements OfRoom {}

  /// Only whoever is invited can see it and come in. Said of every such room, public before or not.
  record MadePrivate(RoomId room) implements OfRoom {}

  /// Somebody is in the room now, whom Muster did not let in.
  ///
  /// @param by who let them in, as far as the workspace says
  record Entered(RoomId room, PersonId person, Optional<PersonId> by) implements ToRoom {}

  /// Somebody is in the room no more.
  record Departed(RoomId room, PersonId person) implements ToRoom {}

  /// Somebody is in the room to whom Muster does not listen: of another workspace, or no person.
  record Overlooked(RoomId room, PersonId person) implements ToRoom {}

  /// Muster invited somebody, and the workspace does not let them in.
  record ShutOut(RoomId room, PersonId person, String why) implements ToRoom {}

  /// The account of a person was deactivated: they are not reached any more.
  record Gone(PersonId person) implements Happening {}
}
