package dev.muster.command;

import dev.muster.incident.IncidentId;
import dev.muster.incident.Role;
import dev.muster.incident.Severity;
import dev.muster.incident.Status;
import java.util.List;
import java.util.Optional;

/// Something a person asks for, understood and complete. People in it are still as they were typed:
/// a [Handle] is looked up when it is known who asks, and where.
public sealed interface Command {

  /// A person as they were named: without the `@`. `me` is the one who asks.
  record Handle(String value) {
    public boolean isMe() {
      return value.equalsIgnoreCase("me");
    }
  }

  /// A command that may name a person.
  sealed interface Calling {
    Optional<Handle> called();

    /// The same of somebody else.
    OnIncident calling(Handle other);
  }

  /// A command that shows what is there and changes nothing.
  sealed interface Reading {}

  /// A command that is not about one incident.
  sealed interface General extends Command {}

  /// A command about one incident: the one it names, or the one whose room it is said in.
  sealed interface OnIncident extends Command {}

  /// A command that a message may go along with.
  sealed interface Quoting extends Command {
    Optional<Quoted> quoted();
  }

  /// @param seen where on the web somebody saw that something is wrong
  /// @param quoted the message that said so
  record Declare(
      Optional<String> title,
      Optional<Severity> severity,
      Optional<String> service,
      boolean isPrivate,
      boolean isDrill,
      Optional<String> seen,
      Optional<Quoted> quoted)
      implements General, Quoting {
    public Declare(
        Optional<String> title,
        Optional<Severity> severity,
        Optional<String> service,
        boolean isPrivate,
        boolean isDrill,
        Optional<String> seen) {
      this(title, severity, service, isPrivate, isDrill, seen, Optional.empty());
    }
  }

  record ListIncidents(Scope scope) implements General, Reading {}

  /// Which incidents a list shows.
  enum Scope {
    OPEN,
    MINE,
    ALL
  }

  record Help(Optional<String> verb) implements General, Reading {}

  /// The menu; in a room, the overview of its incident with actions.
  record Menu() implements General, Reading {}

  record ShowIncident() implements OnIncident, Reading {}

  record PostUpdate(String text, Optional<When> next) implements OnIncident {}

  record SetStatus(Status status, Optional<String> note) implements OnIncident {}

  record SetSeverity(Severity severity, Optional<String> reason) implements OnIncident {}

  /// @param asks whether to ask first where somebody else would lose command by it
  record GiveRole(Role role, Handle person, boolean asks) implements OnIncident, Calling {
    public GiveRole(Role role, Handle person) {
      this(role, person, false);
    }

    @Override
    public Optional<Handle> called() {
      return Optional.of(person);
    }

    @Override
    public OnIncident calling(Handle other) {
      return new GiveRole(role, other, asks);
    }
  }

  record VacateRole(Role role) implements OnIncident {}

  record ShowRoles() implements OnIncident, Reading {}

  record HandOver(Handle person, Optional<String> note) implements OnIncident, Calling {
    @Override
    public Optional<Handle> called() {
      return Optional.of(person);
    }

    @Override
    public OnIncident calling(Handle other) {
      return new HandOver(other, note);
    }
  }

  record AcceptHandover() implements OnIncident {}

  record DeclineHandover() implements OnIncident {}

  /// @param quoted the message that said it, if it is none of theirs
  record AddNote(String text, Optional<Quoted> quoted) implements OnIncident, Quoting {
    public AddNote(String text) {
      this(text, Optional.empty());
    }
  }

  record ShowTimeline(boolean export) implements OnIncident, Reading {}

  /// Takes back a timeline entry by its number.
  record Retract(int entry) implements OnIncident {}

  record AddTask(String text, Optional<Handle> assignee, Optional<When> due)
      implements OnIncident, Calling {
    @Override
    public Optional<Handle> called() {
      return assignee;
    }

    @Override
    public OnIncident calling(Handle other) {
      return new AddTask(text, Optional.of(other), due);
    }
  }

  record ShowTasks() implements OnIncident, Reading {}

  record FinishTask(int task) implements OnIncident {}

  record Snooze(When until, Optional<String> reason) implements OnIncident {}

  /// One person is called; of several, each is looked up by themselves.
  record Invite(List<Handle> people) implements OnIncident, Calling {
    public Invite {
      people = List.copyOf(people);
    }

    public Invite(Handle person) {
      this(List.of(person));
    }

    @Override
    public Optional<Handle> called() {
      return people.size() == 1 ? Optional.of(people.getFirst()) : Optional.empty();
    }

    @Override
    public OnIncident calling(Handle other) {
      return new Invite(other);
    }
  }

  record Uninvite(Handle person) implements OnIncident, Calling {
    @Override
    public Optional<Handle> called() {
      return Optional.of(person);
    }

    @Override
    public OnIncident calling(Handle other) {
      return new Uninvite(other);
    }
  }

  record Follow() implements OnIncident {}

  record Unfollow() implements OnIncident {}

  /// @param asks whether to say first what it changes, and ask
  record Merge(IncidentId into, boolean asks) implements OnIncident {
    public Merge(IncidentId into) {
      this(into, false);
    }
  }

  record Resolve(Optional<String> summary) implements OnIncident {}

  record Reopen(Optional<String> reason) implements OnIncident {}

  record Cancel(Optional<String> reason) implements OnIncident {}
}
