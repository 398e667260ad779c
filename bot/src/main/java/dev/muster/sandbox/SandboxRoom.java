package dev.muster.sandbox;

import dev.muster.person.PersonId;
import dev.muster.workspace.RoomId;
import java.util.Set;

/// A room of the sandbox. A direct conversation with Muster is a private room of one member whose
/// name is `@` and their handle.
public record SandboxRoom(
    RoomId id,
    String name,
    String topic,
    boolean isPrivate,
    boolean isArchived,
    Set<PersonId> members) {
  public SandboxRoom {
    members = Set.copyOf(members);
  }

  public boolean isSeenBy(PersonId person) {
    return !isPrivate || members.contains(person);
  }
}
