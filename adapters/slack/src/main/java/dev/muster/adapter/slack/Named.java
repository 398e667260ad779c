package dev.muster.adapter.slack;

import dev.muster.workspace.Landmark;
import dev.muster.workspace.Landmarks;
import dev.muster.workspace.RoomId;
import dev.muster.workspace.WorkspaceId;
import java.util.Optional;

/// A channel that the settings name, and what is remembered of it.
record Named(Landmarks landmarks, WorkspaceId workspace, Landmark landmark, String name) {
  Optional<RoomId> remembered() {
    return landmarks.find(workspace, landmark, name);
  }

  void remember(RoomId room) {
    if (!remembered().equals(Optional.of(room))) {
      landmarks.remember(landmark, name, room);
    }
  }
}
