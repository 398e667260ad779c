package dev.muster.commit;

import dev.muster.chat.Priority;
import dev.muster.effect.Asked;
import dev.muster.effect.Effect;
import dev.muster.incident.Event;
import dev.muster.incident.Headline;
import dev.muster.incident.Incident;
import dev.muster.incident.IncidentId;
import dev.muster.incident.Involved;
import dev.muster.incident.Kind;
import dev.muster.incident.Role;
import dev.muster.incident.Severity;
import dev.muster.incident.TimelineEntry;
import dev.muster.incident.Visibility;
import dev.muster.person.PersonId;
import dev.muster.reply.Message;
import dev.muster.reply.Reply;
import dev.muster.timer.Timer;
import dev.muster.timer.TimerChange;
import dev.muster.timer.TimerKind;
import dev.muster.workspace.RoomId;
import dev.muster.workspace.WorkspaceId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// The people, places and decisions the contracts talk about.
public final class Sample {
  public static final Instant NOW = Instant.parse("2026-11-20T09:00:00Z");
  public static final WorkspaceId HOME = new WorkspaceId("sandbox");
  public static final PersonId ALICE = new PersonId(HOME, "alice");
  public static final PersonId BOB = new PersonId(HOME, "bob");
  public static final RoomId ROOM = new RoomId(HOME, "C7");
  public static final Reply DONE = Reply.whisper("done");

  private Sample() {}

  public static Incident incident(int number) {
    return incident(number, Severity.SEV2);
  }

  public static Incident incident(int number, Severity severity) {
    var headline =
        new Headline(
            "Checkout is down", severity, Kind.REAL, Visibility.OPEN, Optional.of("checkout"));
    return Incident.declare(
        new IncidentId(number), HOME, headline, Involved.declaredBy(ALICE), NOW);
  }

  public static Incident inCommand(Incident incident, PersonId person) {
    return incident.with(incident.roles().assign(Role.COMMANDER, person)).next();
  }

  public static Decision declares(Incident incident) {
    return about(new Change.Declared(incident));
  }

  public static Decision changes(Incident before, Incident after) {
    return about(new Change.Changed(before, after));
  }

  public static Decision asks(Asked... effects) {
    return new Decision(
        new Change.Nothing(), List.of(), List.of(effects), List.of(), Optional.empty(), DONE);
  }

  public static Decision sets(Timer... timers) {
    return changesTimers(List.of(timers).stream().<TimerChange>map(TimerChange.Set::new).toList());
  }

  public static Decision cancels(Timer timer) {
    return changesTimers(List.of(new TimerChange.Cancel(timer.kind(), timer.subject())));
  }

  /// A decision with a part of every sort.
  public static Decision everything(Change change, TimelineEntry entry, Timer timer, Asked asked) {
    return new Decision(
        change,
        List.of(entry),
        List.of(asked),
        List.of(new TimerChange.Set(timer)),
        Optional.of(new AuditEntry(NOW, Optional.of(ALICE), "declare", "INC-1")),
        DONE);
  }

  public static TimelineEntry note(int incident, int number, String text) {
    return new TimelineEntry(
        new IncidentId(incident), number, NOW, NOW, Optional.of(ALICE), new Event.Noted(text));
  }

  public static Timer timer(int incident, Instant due) {
    return new Timer(TimerKind.UPDATE, new IncidentId(incident).toString(), due, "UPDATE_SOON");
  }

  /// Words in the room of an incident, which is its lane.
  public static Asked say(int incident, String words) {
    return say(incident, words, Priority.STATE);
  }

  public static Asked say(int incident, String words, Priority priority) {
    return Asked.of(
        new Effect.Say(HOME, new IncidentId(incident), Message.of("{}", words)), priority);
  }

  private static Decision about(Change change) {
    return new Decision(change, List.of(), List.of(), List.of(), Optional.empty(), DONE);
  }

  private static Decision changesTimers(List<TimerChange> changes) {
    return new Decision(
        new Change.Nothing(), List.of(), List.of(), changes, Optional.empty(), DONE);
  }
}
