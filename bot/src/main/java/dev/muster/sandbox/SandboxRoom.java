package dev.muster.sandbox;

import dev.muster.person.PersonId;
import dev.muster.workspace.RoomId;
import java.util.List;
import java.util.Set;

/// A room of the sandbox. A direct conversation with Muster is a private room of one member whose
/// name is `@` and their handle.
public record SandboxRoom(
    RoomId id,
    String name,
    String topic,
    String purpose,
    boolean isPrivate,
    boolean isArchived,
    Set<PersonId> members,
    List<Bookmark> bookmarks) {
  public SandboxRoom {
    members = Set.copyOf(members);
    bookmarks = List.copyOf(bookmarks);
  }

  /// A room with nothing at its head but a topic.
  public SandboxRoom(
      RoomId id,
      String name,
      String topic,
      boolean isPrivate,
      boolean isArchived,
      Set<PersonId> members) {
    this(id, name, topic, "", isPrivate, isArchived, members, List.of());
  }

  /// A link at the head of a room.
  public record Bookmark(String title, String link) {}

  public boolean isSeenBy(PersonId person) {
    return !isPrivate || members.contains(person);
  }
}
