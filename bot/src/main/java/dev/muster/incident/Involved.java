package dev.muster.incident;

import dev.muster.person.PersonId;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Set;

/// The people an incident concerns: members may see it and sit in its room; followers are told of
/// every update.
public record Involved(PersonId declarer, Set<PersonId> members, Set<PersonId> followers) {
  public Involved {
    members = inOrder(members);
    followers = inOrder(followers);
  }

  /// Who came first is told first, whichever process tells.
  private static Set<PersonId> inOrder(Set<PersonId> people) {
    return Collections.unmodifiableSet(new LinkedHashSet<>(people));
  }

  public static Involved declaredBy(PersonId person) {
    return new Involved(person, Set.of(person), Set.of());
  }

  public Involved join(PersonId person) {
    return new Involved(declarer, with(members, person), followers);
  }

  public Involved follow(PersonId person) {
    return new Involved(declarer, members, with(followers, person));
  }

  public Involved unfollow(PersonId person) {
    return new Involved(declarer, members, without(followers, person));
  }

  /// It does not concern this person any more.
  public Involved leave(PersonId person) {
    return new Involved(declarer, without(members, person), without(followers, person));
  }

  private static Set<PersonId> without(Set<PersonId> people, PersonId person) {
    var left = new LinkedHashSet<>(people);
    left.remove(person);
    return left;
  }

  private static Set<PersonId> with(Set<PersonId> people, PersonId person) {
    var more = new LinkedHashSet<>(people);
    more.add(person);
    return more;
  }
}
