package dev.muster.desk;

import dev.muster.person.PersonId;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// Those whom handles of the settings mean.
///
/// @param missing the handles nobody was found by
/// @param isFinal whether the workspace has told us of everybody, so that nobody will be found by
///   them later
record Responsible(List<PersonId> people, List<String> missing, boolean isFinal) {
  Responsible {
    people = List.copyOf(people);
    missing = List.copyOf(missing);
  }

  /// Whether somebody may be found yet.
  boolean isLookedFor() {
    return !isFinal && !missing.isEmpty();
  }

  /// Whether there should be somebody, and there is nobody.
  boolean isNobody() {
    return isFinal && people.isEmpty() && !missing.isEmpty();
  }

  /// Those who come next, if there are none here and none are looked for.
  Responsible or(Responsible next) {
    return isLookedFor() || !people.isEmpty()
        ? this
        : new Responsible(
            next.people,
            Stream.concat(missing.stream(), next.missing.stream()).toList(),
            next.isFinal);
  }

  Responsible only(Predicate<PersonId> those) {
    return new Responsible(people.stream().filter(those).toList(), missing, isFinal);
  }
}
