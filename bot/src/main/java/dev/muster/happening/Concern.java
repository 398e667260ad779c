package dev.muster.happening;

import dev.muster.person.PersonId;
import dev.muster.workspace.RoomId;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// The rooms of open incidents, worst first, the people who do something in them, and who should be
/// in those rooms that are private.
public record Concern(Set<RoomId> rooms, Set<PersonId> people, List<Company> companies) {
  public Concern {
    rooms = Collections.unmodifiableSet(new LinkedHashSet<>(rooms));
    people = Collections.unmodifiableSet(new LinkedHashSet<>(people));
    companies = List.copyOf(companies);
  }
}
