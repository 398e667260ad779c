package dev.muster.incident;

import dev.muster.person.PersonId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Who does what in an incident, and whether command is being handed over.
public record Roles(List<Assignment> assignments, Optional<Handover> handover) {
  public Roles {
    assignments = List.copyOf(assignments);
  }

  public static Roles none() {
    return new Roles(List.of(), Optional.empty());
  }

  public Optional<PersonId> commander() {
    return holder(Role.COMMANDER);
  }

  /// Whoever holds a role that one person can hold.
  public Optional<PersonId> holder(Role role) {
    return holders(role).findFirst();
  }

  public Stream<PersonId> holders(Role role) {
    return assignments.stream().filter(a -> a.role() == role).map(Assignment::person);
  }

  public Stream<Role> of(PersonId person) {
    return assignments.stream().filter(a -> a.person().equals(person)).map(Assignment::role);
  }

  public boolean holds(PersonId person, Role role) {
    return assignments.contains(new Assignment(role, person));
  }

  /// Gives the role to a person, in place of whoever held it. A new commander ends any hand-over.
  public Roles assign(Role role, PersonId person) {
    if (holds(person, role)) {
      return this;
    }
    var kept = role.holdsMany() ? new ArrayList<>(assignments) : without(role);
    kept.add(new Assignment(role, person));
    return new Roles(kept, role == Role.COMMANDER ? Optional.empty() : handover);
  }

  public Roles vacate(Role role) {
    return new Roles(without(role), role == Role.COMMANDER ? Optional.empty() : handover);
  }

  /// This person holds nothing any more, and is asked for nothing.
  public Roles leave(PersonId person) {
    return new Roles(
        assignments.stream().filter(a -> !a.person().equals(person)).toList(),
        handover.filter(asked -> !asked.to().equals(person)));
  }

  public boolean isAsked(PersonId person) {
    return handover.filter(asked -> asked.to().equals(person)).isPresent();
  }

  public Roles ask(Handover asked) {
    return new Roles(assignments, Optional.of(asked));
  }

  public Roles endHandover() {
    return new Roles(assignments, Optional.empty());
  }

  private ArrayList<Assignment> without(Role role) {
    var kept = new ArrayList<>(assignments);
    kept.removeIf(a -> a.role() == role);
    return kept;
  }
}
