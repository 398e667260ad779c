package dev.muster.incident;

import dev.muster.person.PersonId;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// The members of an incident who could not be let into its room, as its record says.
public final class Outsiders {
  private Outsiders() {}

  public static Set<PersonId> of(Incident incident, List<TimelineEntry> timeline) {
    var outside = new LinkedHashSet<PersonId>();
    for (var entry : timeline) {
      switch (entry.event()) {
        case Event.ShutOut(var person) -> outside.add(person);
        case Event.LetIn(var person) -> outside.remove(person);
        case Event.Left(var person) -> outside.remove(person);
        default -> {}
      }
    }
    outside.retainAll(incident.involved().members());
    return outside;
  }
}
