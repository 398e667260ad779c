package dev.muster.courier;

import dev.muster.workspace.RoomId;
import dev.muster.workspace.WorkspaceId;
import java.util.Optional;

/// Where a workspace hears of its incidents, and what has no other place.
public interface AnnouncementRooms {
  Optional<RoomId> of(WorkspaceId workspace);

  /// Whether it may be found yet: a workspace that was not reached so far, or is not connected.
  /// What is to be said there waits.
  default boolean isLookedFor(WorkspaceId workspace) {
    return false;
  }
}
