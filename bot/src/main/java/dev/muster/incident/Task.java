package dev.muster.incident;

import dev.muster.person.PersonId;
import java.time.Instant;
import java.util.Optional;

/// Work to be done during the incident, numbered from 1 within it.
public record Task(
    int number,
    String text,
    Optional<PersonId> assignee,
    Optional<Instant> due,
    Optional<Instant> doneAt) {
  public boolean isOpen() {
    return doneAt.isEmpty();
  }

  public boolean isFor(PersonId person) {
    return assignee.filter(person::equals).isPresent();
  }

  /// The same work under another incident's number.
  public Task numbered(int other) {
    return new Task(other, text, assignee, due, doneAt);
  }

  /// The same work, which is nobody's in particular.
  public Task released() {
    return new Task(number, text, Optional.empty(), due, doneAt);
  }

  public Task done(Instant at) {
    return new Task(number, text, assignee, due, Optional.of(at));
  }
}
