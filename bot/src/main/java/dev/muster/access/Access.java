package dev.muster.access;

import dev.muster.incident.Incident;
import dev.muster.person.People;
import dev.muster.person.PersonId;
import java.util.List;

/// Who may see what. Asked at every door; an incident one may not see does not exist for them.
public final class Access {
  private final People people;
  private final List<String> administrators;

  /// @param administrators the handles of those who see everything
  public Access(People people, List<String> administrators) {
    this.people = people;
    this.administrators = List.copyOf(administrators);
  }

  public boolean maySee(PersonId person, Incident incident) {
    return !incident.isPrivate()
        || incident.involved().members().contains(person)
        || seesAll(person);
  }

  /// Whether an incident may be named where another's people read: whoever sees that one, sees this
  /// one too.
  public boolean mayBeTold(Incident told, Incident where) {
    return !told.isPrivate()
        || (where.isPrivate() && told.involved().members().containsAll(where.involved().members()));
  }

  /// Whether this is an administrator, from whom nothing is kept.
  public boolean seesAll(PersonId person) {
    return people
        .find(person)
        .filter(found -> administrators.stream().anyMatch(found.handle()::equalsIgnoreCase))
        .isPresent();
  }
}
