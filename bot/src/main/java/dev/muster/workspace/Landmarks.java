package dev.muster.workspace;

import java.util.Optional;

/// Remembers which room the settings meant by a name, so that it stays the one when people give it
/// another.
public interface Landmarks {
  /// The room that was found last, if it was found by this name: another name means another room.
  Optional<RoomId> find(WorkspaceId workspace, Landmark landmark, String name);

  /// Takes the place of what was remembered of that landmark there.
  void remember(Landmark landmark, String name, RoomId room);
}
