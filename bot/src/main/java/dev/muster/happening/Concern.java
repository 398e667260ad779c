package dev.muster.happening;

import dev.muster.person.PersonId;
import dev.muster.workspace.RoomId;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Set;

/// The rooms of open incidents, worst first, and the people who do something in them.
public record Concern(Set<RoomId> rooms, Set<PersonId> people) {
  public Concern {
    rooms = Collections.unmodifiableSet(new LinkedHashSet<>(rooms));
    people = Collections.unmodifiableSet(new LinkedHashSet<>(people));
  }
}
