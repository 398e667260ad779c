package dev.muster.desk;

import dev.muster.incident.IncidentId;
import dev.muster.person.Person;
import dev.muster.person.PersonId;
import dev.muster.workspace.WorkspaceId;
import java.time.Instant;
import java.util.Optional;

/// The circumstances of a command: who asks, when, and the incident whose room they ask in.
public record Asking(Person by, Instant at, Optional<IncidentId> here) {
  public PersonId person() {
    return by.id();
  }

  public WorkspaceId workspace() {
    return by.id().workspace();
  }

  public boolean isIn(IncidentId incident) {
    return here.filter(incident::equals).isPresent();
  }
}
