package dev.muster.desk;

import dev.muster.chat.Priority;
import dev.muster.commit.Decision;
import dev.muster.effect.Effect;
import dev.muster.incident.Event;
import dev.muster.incident.Incident;
import dev.muster.incident.Incidents;
import dev.muster.incident.Reminder;
import dev.muster.incident.Role;
import dev.muster.incident.Status;
import dev.muster.person.PersonId;
import dev.muster.policy.Deadlines;
import dev.muster.reply.Reply;
import dev.muster.timer.Timer;
import dev.muster.wording.Reminders;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// Decides what a deadline that has passed asks for.
///
/// The reminders of an update come one after the other: privately before it is due, in the room
/// when it is, then to the commander, the deputy and the second level, half a period apart; a level
/// with nobody in it is passed over at once. After the last it begins again in the room, for an
/// incident must not be forgotten; after some rounds it does so more rarely. What fell due while
/// Muster was down is said once, marked late.
final class ReminderDesk {
  /// A reminder later than this was missed, not merely slow.
  private static final Duration LATE = Duration.ofMinutes(1);

  private final Incidents incidents;
  private final Clocks clocks;
  private final Directory directory;
  private final Summons summons;

  ReminderDesk(Incidents incidents, Clocks clocks, Directory directory, Summons summons) {
    this.incidents = incidents;
    this.clocks = clocks;
    this.directory = directory;
    this.summons = summons;
  }

  Decision due(Incident incident, Timer timer, Instant now) {
    return switch (timer.kind()) {
      case UPDATE -> update(incident, timer, now);
      case COMMANDER -> commander(incident, timer, now);
      case CLOSE -> close(incident, now);
      case CALL -> summons.again(incident, timer, now);
    };
  }

  private Decision commander(Incident incident, Timer timer, Instant now) {
    if (!incident.isOpen() || incident.roles().commander().isPresent()) {
      return nothing();
    }
    var late = late(timer.due(), now);
    var draft =
        Draft.due(incident, now)
            .record(new Event.Reminded(Reminder.COMMANDER_MISSING, late.isPresent()));
    remind(draft, Reminder.COMMANDER_MISSING, now, late);
    return decide(draft);
  }

  /// First closed, and archived a little later: nothing can be shown in an archived room.
  private Decision close(Incident incident, Instant now) {
    var draft = Draft.due(incident, now);
    return switch (incident.status()) {
      case RESOLVED -> {
        draft.change(it -> it.move(Status.CLOSED, now)).record(new Event.Closed());
        clocks.archive(draft);
        yield decide(draft);
      }
      case CLOSED, CANCELLED, MERGED ->
          decide(draft.ask(archive(incident, now), Priority.WHENEVER));
      case TRIAGE, MITIGATING, MONITORING -> nothing();
    };
  }

  private static Effect archive(Incident incident, Instant now) {
    return new Effect.ArchiveRoom(incident.home(), incident.id(), now.minus(Deadlines.CLOSE));
  }

  private Decision update(Incident incident, Timer timer, Instant now) {
    return incident
        .updates()
        .nextDue()
        .filter(_ -> incident.isOpen())
        .map(due -> update(incident, due, timer, now))
        .orElseGet(ReminderDesk::nothing);
  }

  private Decision update(Incident incident, Instant due, Timer timer, Instant now) {
    var step = Reminder.valueOf(timer.step());
    boolean isTooSoon = step == Reminder.UPDATE_SOON && !now.isBefore(due);
    return isTooSoon
        ? update(incident, due, Reminder.UPDATE_DUE, latest(timer.due(), due), now)
        : update(incident, due, step, timer.due(), now);
  }

  /// Reminds of an update, unless it is the middle of the night by now.
  private Decision update(
      Incident incident, Instant due, Reminder step, Instant planned, Instant now) {
    var draft = Draft.due(incident, now);
    if (!clocks.mayRemind(incident, now)) {
      clocks.remind(draft, step, now);
      return decide(draft);
    }
    var reached = reached(incident, step);
    if (reached != Reminder.UPDATE_SOON || writer(incident).isPresent()) {
      var late = late(planned, now);
      draft.record(new Event.Reminded(reached, late.isPresent()));
      remind(draft, reached, due, late);
    }
    clocks.remind(draft, next(incident, reached), nextMoment(incident, reached, due, planned, now));
    return decide(draft);
  }

  /// The first level, from this one on, with somebody in it.
  private static Reminder reached(Incident incident, Reminder step) {
    boolean commander = incident.roles().commander().isPresent();
    boolean deputy = incident.roles().holder(Role.DEPUTY).isPresent();
    if (step == Reminder.OVERDUE_COMMANDER && !commander) {
      return reached(incident, Reminder.OVERDUE_DEPUTY);
    }
    return step == Reminder.OVERDUE_DEPUTY && !deputy ? Reminder.OVERDUE_SECOND_LEVEL : step;
  }

  private void remind(Draft draft, Reminder step, Instant due, Optional<Instant> late) {
    var incident = draft.incident();
    var expires = draft.at().plus(clocks.deadlines().halfPeriod(incident));
    switch (step) {
      case COMMANDER_MISSING ->
          draft.remindRoom(Reminders.commanderMissing(incident, late), expires);
      case UPDATE_SOON ->
          writer(incident)
              .ifPresent(person -> draft.remind(person, Reminders.soon(incident, due, late), due));
      case UPDATE_DUE -> draft.remindRoom(Reminders.due(incident, due, late), expires);
      case OVERDUE_COMMANDER, OVERDUE_DEPUTY, OVERDUE_SECOND_LEVEL ->
          overdue(draft, step, due, late, expires);
    }
  }

  private void overdue(
      Draft draft, Reminder step, Instant due, Optional<Instant> late, Instant expires) {
    var told = level(draft.incident(), step);
    told.forEach(
        person -> draft.remind(person, Reminders.overdue(draft.incident(), due, late), expires));
    if (told.isEmpty() && unanswered(draft.incident()).isFirst(step)) {
      draft.remindRoom(Reminders.nobodyLeft(draft.incident(), due), expires);
    }
  }

  private Unanswered unanswered(Incident incident) {
    return Unanswered.in(incidents.timeline(incident.id()));
  }

  private List<PersonId> level(Incident incident, Reminder step) {
    return switch (step) {
      case OVERDUE_COMMANDER -> incident.roles().commander().stream().toList();
      case OVERDUE_DEPUTY -> incident.roles().holders(Role.DEPUTY).toList();
      case OVERDUE_SECOND_LEVEL -> directory.secondLevel(incident).people();
      case COMMANDER_MISSING, UPDATE_SOON, UPDATE_DUE -> List.of();
    };
  }

  /// Whose duty the update is.
  private static Optional<PersonId> writer(Incident incident) {
    return incident.roles().holder(Role.COMMUNICATIONS).or(() -> incident.roles().commander());
  }

  /// While it is not known yet who is the second level, they are turned to again.
  private Reminder next(Incident incident, Reminder step) {
    boolean isPassedOver =
        step == Reminder.OVERDUE_SECOND_LEVEL
            && level(incident, step).isEmpty()
            && directory.secondLevel(incident).isLookedFor();
    return isPassedOver ? step : next(step);
  }

  private static Reminder next(Reminder step) {
    return switch (step) {
      case UPDATE_SOON -> Reminder.UPDATE_DUE;
      case UPDATE_DUE -> Reminder.OVERDUE_COMMANDER;
      case OVERDUE_COMMANDER -> Reminder.OVERDUE_DEPUTY;
      case OVERDUE_DEPUTY -> Reminder.OVERDUE_SECOND_LEVEL;
      case OVERDUE_SECOND_LEVEL, COMMANDER_MISSING -> Reminder.UPDATE_DUE;
    };
  }

  /// Counted from the moment this one was planned for, unless it was missed by long.
  private Instant nextMoment(
      Incident incident, Reminder step, Instant due, Instant planned, Instant now) {
    var from = late(planned, now).isPresent() ? now : planned;
    return switch (step) {
      case UPDATE_SOON -> due;
      case OVERDUE_SECOND_LEVEL ->
          from.plus(clocks.deadlines().round(incident, unanswered(incident).rounds()));
      case UPDATE_DUE, OVERDUE_COMMANDER, OVERDUE_DEPUTY, COMMANDER_MISSING ->
          from.plus(clocks.deadlines().halfPeriod(incident));
    };
  }

  private static Optional<Instant> late(Instant planned, Instant now) {
    return Optional.of(planned).filter(moment -> moment.plus(LATE).isBefore(now));
  }

  private static Instant latest(Instant one, Instant other) {
    return one.isAfter(other) ? one : other;
  }

  private static Decision decide(Draft draft) {
    return draft.decide("remind", new Reply.Silence());
  }

  private static Decision nothing() {
    return Decision.answer(new Reply.Silence());
  }
}
