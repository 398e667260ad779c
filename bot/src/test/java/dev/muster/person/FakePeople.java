package dev.muster.person;

import dev.muster.workspace.WorkspaceId;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/// A few people everybody knows, in zones far apart.
public final class FakePeople implements People {
  public static final WorkspaceId HQ = new WorkspaceId("hq");

  public static final Person ALICE = person("alice", "Alice", "Europe/London");
  public static final Person BOB = person("bob", "Bob", "America/New_York");
  public static final Person CHANDRA = person("chandra", "Chandra", "Asia/Kolkata");
  public static final Person DAN = person("dan", "Dan", "Europe/Berlin");

  private static final List<Person> ALL = List.of(ALICE, BOB, CHANDRA, DAN);

  private List<Person> told = ALL;

  private static Person person(String handle, String name, String zone) {
    return new Person(new PersonId(HQ, handle), handle, name, ZoneId.of(zone));
  }

  @Override
  public Optional<Person> find(PersonId id) {
    return told.stream().filter(person -> person.id().equals(id)).findFirst();
  }

  @Override
  public Optional<Person> named(WorkspaceId workspace, String handle) {
    return in(workspace).stream()
        .filter(person -> person.handle().equalsIgnoreCase(handle))
        .findFirst();
  }

  @Override
  public boolean isKnown(WorkspaceId workspace) {
    return told.equals(ALL);
  }

  @Override
  public Unfit unfit(WorkspaceId workspace, String handle) {
    return handle.equals("robot") ? Unfit.ROBOT : Unfit.UNKNOWN;
  }

  /// The workspace has told us of these alone so far.
  public void tellOnlyOf(Person... some) {
    told = List.of(some);
  }

  public void tellOfEverybody() {
    told = ALL;
  }

  @Override
  public List<Person> in(WorkspaceId workspace) {
    return workspace.equals(HQ) ? told : List.of();
  }
}
