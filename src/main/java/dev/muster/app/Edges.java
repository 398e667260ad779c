package dev.muster.app;

import dev.muster.chat.Chat;
import dev.muster.courier.AnnouncementRooms;
import dev.muster.person.People;
import dev.muster.workspace.RoomId;
import dev.muster.workspace.WorkspaceId;
import java.util.List;

/// What stands between Muster and the outside world: where it speaks, to whom, and where it
/// announces.
public record Edges(
    List<WorkspaceId> workspaces, Chat chat, People people, AnnouncementRooms announcements) {
  public Edges {
    workspaces = List.copyOf(workspaces);
  }

  /// Whether this is the room where its workspace announces.
  boolean announcesIn(RoomId room) {
    return announcements.of(room.workspace()).filter(room::equals).isPresent();
  }
}
