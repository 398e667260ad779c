package dev.muster.courier;

import dev.muster.workspace.RoomId;
import dev.muster.workspace.WorkspaceId;
import java.util.Optional;

/// Where a workspace hears of its incidents, and what has no other place.
public interface AnnouncementRooms {
  Optional<RoomId> of(WorkspaceId workspace);
}
