package dev.muster.simulation;

import static dev.muster.simulation.Invariant.I3_NOTHING_SILENT;

import dev.muster.incident.Event;
import dev.muster.incident.Incident;
import dev.muster.incident.Reminder;
import dev.muster.incident.Status;
import dev.muster.policy.Policy;
import dev.muster.timer.Timer;
import dev.muster.timer.TimerKind;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/// I3: no incident is forgotten.
final class LookedAfter {
  private static final Duration FAR = Duration.ofDays(400);

  /// A reminder takes a while to be decided.
  private static final Duration SOON = Duration.ofSeconds(160);

  private final Aftermath aftermath;

  LookedAfter(Aftermath aftermath) {
    this.aftermath = aftermath;
  }

  void check() {
    aftermath.incidents().forEach(this::isLookedAfter);
  }

  private void isLookedAfter(Incident incident) {
    if (incident.updates().nextDue().isPresent()) {
      needs(incident, TimerKind.UPDATE);
      wasReminded(incident, incident.updates().nextDue().orElseThrow());
    }
    if (incident.status() == Status.RESOLVED) {
      needs(incident, TimerKind.CLOSE);
    }
    if (incident.isOpen() && incident.roles().commander().isEmpty()) {
      wasAskedForCommander(incident);
    }
  }

  private void needs(Incident incident, TimerKind kind) {
    if (timer(incident, kind).filter(timer -> timer.due().isAfter(aftermath.now())).isEmpty()) {
      aftermath.report(I3_NOTHING_SILENT, "%s has no deadline %s".formatted(incident, kind));
    }
  }

  private void wasReminded(Incident incident, Instant due) {
    var told =
        aftermath.timeline(incident).stream()
            .anyMatch(entry ->
                entry.event() instanceof Event.Reminded(var reminder, _)
                    && reminder != Reminder.COMMANDER_MISSING
                    && !entry.at().isBefore(due));
    if (due.plus(SOON).isBefore(aftermath.now()) && !told && !mayWaitForMorning(incident)) {
      aftermath.report(I3_NOTHING_SILENT, "nobody was reminded of " + incident);
    }
  }

  /// That the deadline is there is checked apart.
  private static boolean mayWaitForMorning(Incident incident) {
    return Policy.standard().of(incident.severity()).workingHoursOnly();
  }

  private void wasAskedForCommander(Incident incident) {
    boolean asked =
        aftermath.timeline(incident).stream()
            .anyMatch(entry ->
                entry.event() instanceof Event.Reminded(var reminder, _)
                    && reminder == Reminder.COMMANDER_MISSING);
    if (!asked && timer(incident, TimerKind.COMMANDER).isEmpty()) {
      aftermath.report(
          I3_NOTHING_SILENT, "nobody commands %s, and nobody asked".formatted(incident.id()));
    }
  }

  private Optional<Timer> timer(Incident incident, TimerKind kind) {
    return aftermath.nodes().stream()
        .flatMap(node -> node.timers().stream())
        .flatMap(timers -> timers.due(aftermath.now().plus(FAR), Integer.MAX_VALUE).stream())
        .filter(timer -> timer.kind() == kind && timer.subject().equals(incident.id().toString()))
        .findFirst();
  }
}
