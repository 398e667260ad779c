package dev.muster.adapter.sandbox;

import dev.muster.person.People;
import dev.muster.person.Person;
import dev.muster.person.PersonId;
import dev.muster.person.Unfit;
import dev.muster.workspace.WorkspaceId;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/// The people of the sandbox: a small company, spread over the globe so that zones are felt.
public final class SandboxPeople implements People {
  public static final WorkspaceId WORKSPACE = new WorkspaceId("sandbox");

  /// Muster as the author of a message that somebody pins to a timeline.
  static final PersonId MUSTER = new PersonId(WORKSPACE, Names.MUSTER);

  private static final List<CastMember> CAST =
      List.of(
          member("alice", "Alice Okafor", "Europe/London", "on-call engineer, checkout"),
          member("bob", "Bob Novak", "America/New_York", "second on call, payments"),
          member("chandra", "Chandra Iyer", "Asia/Kolkata", "database engineer"),
          member("dana", "Dana Reyes", "America/Los_Angeles", "engineering lead"),
          member("emil", "Emil Lindqvist", "Europe/Stockholm", "on-call manager"),
          member("fatima", "Fatima Haddad", "Africa/Casablanca", "support, speaks to customers"),
          member("grace", "Grace Tanaka", "Asia/Tokyo", "director of engineering"),
          member("hugo", "Hugo Martins", "America/Sao_Paulo", "joined last week"));

  @Override
  public Optional<Person> find(PersonId id) {
    return in(id.workspace()).stream().filter(person -> person.id().equals(id)).findFirst();
  }

  @Override
  public Optional<Person> named(WorkspaceId workspace, String handle) {
    return in(workspace).stream()
        .filter(person -> person.handle().equalsIgnoreCase(handle))
        .findFirst();
  }

  @Override
  public Unfit unfit(WorkspaceId workspace, String handle) {
    return handle.equalsIgnoreCase(Names.MUSTER) ? Unfit.ROBOT : Unfit.UNKNOWN;
  }

  @Override
  public boolean isKnown(WorkspaceId workspace) {
    return true;
  }

  @Override
  public List<Person> in(WorkspaceId workspace) {
    return workspace.equals(WORKSPACE) ? CAST.stream().map(CastMember::person).toList() : List.of();
  }

  List<CastMember> cast() {
    return CAST;
  }

  private static CastMember member(String handle, String name, String zone, String about) {
    var id = new PersonId(WORKSPACE, handle);
    return new CastMember(new Person(id, handle, name, ZoneId.of(zone)), about);
  }
}
