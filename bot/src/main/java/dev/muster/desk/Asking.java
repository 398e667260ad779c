package dev.muster.desk;

import dev.muster.commit.Decision;
import dev.muster.incident.IncidentId;
import dev.muster.person.Person;
import dev.muster.person.PersonId;
import dev.muster.reply.Message;
import dev.muster.workspace.WorkspaceId;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/// The circumstances of a command: who asks, when, the incident whose room they ask in, and how
/// they hear that a value cannot be used.
///
/// @param groups the handles they speak of that many people have together
public record Asking(
    Person by, Instant at, Optional<IncidentId> here, Refusal refusal, Set<String> groups) {
  public Asking(Person by, Instant at, Optional<IncidentId> here) {
    this(by, at, here, Refusal.inWords(), Set.of());
  }

  public Asking refusing(Refusal changed) {
    return new Asking(by, at, here, changed, groups);
  }

  public Asking naming(Set<String> some) {
    return new Asking(by, at, here, refusal, some);
  }

  /// Answers that the value of an argument cannot be used.
  Decision refuse(String argument, Message why) {
    return Decision.answer(refusal.of(argument, why));
  }

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
