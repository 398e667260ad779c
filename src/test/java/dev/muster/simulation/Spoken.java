package dev.muster.simulation;

import static dev.muster.simulation.Invariant.I4_NO_COPIES;
import static dev.muster.simulation.Invariant.I5_NOTHING_STALE;
import static dev.muster.simulation.Invariant.I6_IN_ORDER;

import dev.muster.chat.CallId;
import dev.muster.chat.Priority;
import dev.muster.commit.Cause;
import dev.muster.commit.Change;
import dev.muster.effect.Effect;
import dev.muster.incident.Incident;
import dev.muster.incident.IncidentId;
import dev.muster.policy.Deadlines;
import dev.muster.reply.Message;
import dev.muster.timer.TimerKind;
import java.time.Duration;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/// I4 to I6: what was said was said once, in time, and in order.
final class Spoken {
  /// A message may be on its way when it becomes needless.
  private static final Duration ON_ITS_WAY = Duration.ofSeconds(160);

  private final Aftermath aftermath;
  private final Surroundings around;

  Spoken(Aftermath aftermath) {
    this.aftermath = aftermath;
    this.around = aftermath.around();
  }

  void check() {
    noCopies();
    around.ledger().errands().forEach(this::notStale);
    around.ledger().stored().forEach(this::remindedInTime);
    aftermath.incidents().forEach(this::inOrder);
  }

  private void noCopies() {
    Map<CallId, Long> copies =
        around
            .platform()
            .said()
            .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
    copies.forEach((call, times) -> {
      int allowed =
          1 + around.ledger().find(Platform.effect(call)).map(Errand::ambiguities).orElse(0);
      around.figures().copies += (int) (times - 1);
      if (times > allowed) {
        aftermath.report(
            I4_NO_COPIES, "%s stands %d times, %d allowed".formatted(call.value(), times, allowed));
      }
    });
    int rooms = around.platform().rooms().size() - 1;
    if (rooms > aftermath.incidents().size()) {
      aftermath.report(
          I4_NO_COPIES,
          "%d rooms for %d aftermath.incidents()".formatted(rooms, aftermath.incidents().size()));
    }
  }

  /// What was ambiguous may still come when others have settled it long ago.
  private void notStale(Errand errand) {
    if (errand.ambiguities() > 0) {
      return;
    }
    var reached = Optional.ofNullable(around.platform().reached().get(errand.id()));
    errand
        .expires()
        .ifPresent(expiry ->
            reached
                .filter(at -> at.isAfter(expiry.plus(ON_ITS_WAY)))
                .ifPresent(at ->
                    aftermath.report(
                        I5_NOTHING_STALE, "%s came at %s, too late".formatted(errand, at))));
    if (errand.priority() == Priority.REMINDER && errand.expires().isEmpty()) {
      aftermath.report(I5_NOTHING_STALE, errand + " never expires");
    }
  }

  /// A reminder is decided only while what it is about is due, or nearly.
  private void remindedInTime(Ledger.Stored stored) {
    if (stored.cause() instanceof Cause.Due(var timer)
        && timer.kind() == TimerKind.UPDATE
        && stored.decision().change() instanceof Change.Changed(var before, _)
        && before
            .updates()
            .nextDue()
            .filter(due -> !due.minus(Deadlines.SOON).isAfter(stored.at()))
            .isEmpty()
        && !stored.decision().effects().isEmpty()) {
      aftermath.report(
          I5_NOTHING_STALE, "%s was reminded of nothing by %s".formatted(before, timer));
    }
  }

  /// Copies apart, and what was refused or ambiguous.
  private void inOrder(Incident incident) {
    var expected = sayings(incident.id()).iterator();
    for (var heard : heard(incident.id())) {
      if (!skipTo(heard, expected)) {
        aftermath.report(I6_IN_ORDER, "%s heard %s too late".formatted(incident.id(), heard));
        return;
      }
    }
  }

  private static boolean skipTo(Message heard, Iterator<Message> expected) {
    while (expected.hasNext()) {
      if (expected.next().equals(heard)) {
        return true;
      }
    }
    return false;
  }

  /// What was decided to be said in an incident's room, in that order.
  private List<Message> sayings(IncidentId id) {
    return around.ledger().stored().stream()
        .flatMap(stored -> stored.decision().effects().stream())
        .flatMap(asked -> said(asked.effect(), id).stream())
        .toList();
  }

  private List<Message> heard(IncidentId id) {
    return around
        .platform()
        .said()
        .distinct()
        .flatMap(call -> around.ledger().find(call).stream())
        .filter(errand -> errand.ambiguities() == 0 && !stoppedAGap(errand))
        .flatMap(errand -> said(errand.effect(), id).stream())
        .toList();
  }

  /// What is said in the place of something else that was refused was decided by nobody, and comes
  /// when it is refused. What is said in the place of other words must not overtake any.
  private boolean stoppedAGap(Errand errand) {
    return aftermath.errands().stream()
        .filter(other -> !(other.effect() instanceof Effect.Say))
        .flatMap(other -> other.ending().stream())
        .anyMatch(ending ->
            ending instanceof Errand.Ending.Buried(_, var instead)
                && instead.stream().anyMatch(asked -> asked.effect().equals(errand.effect())));
  }

  private static Optional<Message> said(Effect effect, IncidentId id) {
    return effect instanceof Effect.Say(_, var about, var message) && about.equals(id)
        ? Optional.of(message)
        : Optional.empty();
  }
}
