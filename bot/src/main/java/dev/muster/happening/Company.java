package dev.muster.happening;

import dev.muster.person.PersonId;
import dev.muster.workspace.RoomId;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Set;

/// Who should be in the room of a private incident.
///
/// @param expected those members who may still be on their way into it
public record Company(RoomId room, Set<PersonId> members, Set<PersonId> expected) {
  public Company {
    members = Collections.unmodifiableSet(new LinkedHashSet<>(members));
    expected = Collections.unmodifiableSet(new LinkedHashSet<>(expected));
  }
}
