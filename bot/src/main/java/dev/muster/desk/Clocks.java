package dev.muster.desk;

import dev.muster.incident.Incident;
import dev.muster.incident.Reminder;
import dev.muster.person.People;
import dev.muster.person.Person;
import dev.muster.policy.Deadlines;
import dev.muster.timer.Timer;
import dev.muster.timer.TimerChange;
import dev.muster.timer.TimerKind;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;

/// Sets an incident's deadlines as its state asks for.
final class Clocks {
  private final Deadlines deadlines;
  private final People people;

  Clocks(Deadlines deadlines, People people) {
    this.deadlines = deadlines;
    this.people = people;
  }

  Deadlines deadlines() {
    return deadlines;
  }

  /// Starts the clock of updates anew, from now.
  void restart(Draft draft) {
    due(draft, deadlines.nextUpdate(draft.incident(), draft.at()));
  }

  /// Starts it anew if what happened to the incident changed how often updates are due.
  void follow(Draft draft, Incident before) {
    if (!deadlines.cadence(before).equals(deadlines.cadence(draft.incident()))) {
      restart(draft);
    }
  }

  /// Makes the next update due at a moment, or at none.
  void due(Draft draft, Optional<Instant> next) {
    draft.change(incident -> incident.with(incident.updates().due(next)));
    next.ifPresentOrElse(moment -> remindOf(draft, moment), () -> cancel(draft, TimerKind.UPDATE));
  }

  private void remindOf(Draft draft, Instant due) {
    Instant soon = due.minus(Deadlines.SOON);
    if (soon.isAfter(draft.at())) {
      remind(draft, Reminder.UPDATE_SOON, soon);
    } else {
      remind(draft, Reminder.UPDATE_DUE, due);
    }
  }

  /// Plans a reminder, at the first moment after the planned one at which it may disturb.
  void remind(Draft draft, Reminder step, Instant planned) {
    Instant moment = deadlines.allowed(draft.incident(), planned, zone(draft.incident()));
    set(draft, TimerKind.UPDATE, moment, step.name());
  }

  /// Whether this is a moment at which it may disturb.
  boolean mayRemind(Incident incident, Instant now) {
    return deadlines.allowed(incident, now, zone(incident)).equals(now);
  }

  /// Asks for a commander after a while.
  void awaitCommander(Draft draft) {
    set(draft, TimerKind.COMMANDER, draft.at().plus(Deadlines.COMMANDER), "");
  }

  /// Looks again for those who could not be called.
  void call(Draft draft, Instant moment, String step) {
    set(draft, TimerKind.CALL, moment, step);
  }

  /// What is still to come is due on the clock of the new commander.
  void commanderFound(Draft draft) {
    cancel(draft, TimerKind.COMMANDER);
    draft
        .incident()
        .updates()
        .nextDue()
        .filter(draft.at()::isBefore)
        .ifPresent(due -> remindOf(draft, due));
  }

  /// Nothing is due any more; after a while a resolved incident is closed, and every room archived.
  void stop(Draft draft) {
    due(draft, Optional.empty());
    cancel(draft, TimerKind.COMMANDER);
    set(draft, TimerKind.CLOSE, draft.at().plus(Deadlines.CLOSE), "");
  }

  /// Archives the room when all that is still to be shown there has had its time.
  void archive(Draft draft) {
    set(draft, TimerKind.CLOSE, draft.at().plus(Deadlines.ARCHIVE), "");
  }

  /// Everything is due again.
  void start(Draft draft) {
    cancel(draft, TimerKind.CLOSE);
    restart(draft);
    if (draft.incident().roles().commander().isEmpty()) {
      awaitCommander(draft);
    }
  }

  private ZoneId zone(Incident incident) {
    return incident
        .roles()
        .commander()
        .or(() -> Optional.of(incident.involved().declarer()))
        .flatMap(people::find)
        .map(Person::zone)
        .orElse(ZoneOffset.UTC);
  }

  private static void set(Draft draft, TimerKind kind, Instant due, String step) {
    draft.timer(new TimerChange.Set(new Timer(kind, subject(draft), due, step)));
  }

  private static void cancel(Draft draft, TimerKind kind) {
    draft.timer(new TimerChange.Cancel(kind, subject(draft)));
  }

  private static String subject(Draft draft) {
    return draft.incident().id().toString();
  }
}
