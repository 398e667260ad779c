package dev.muster.courier;

import dev.muster.workspace.RoomId;
import dev.muster.workspace.WorkspaceId;
import java.util.Optional;

/// Where a workspace hears of its incidents, and what has no other place.
public interface AnnouncementRooms {
  Optional<RoomId> of(WorkspaceId workspace);

  /// Where its managers hear of what is serious. A workspace need not have such a room.
  default Optional<RoomId> managers(WorkspaceId workspace) {
    return Optional.empty();
  }

  /// Whether one of them may be found yet: a workspace that was not reached so far, or is not
  /// connected. What is to be said there waits.
  default boolean isLookedFor(WorkspaceId workspace) {
    return false;
  }
}
