package dev.muster.simulation;

import static dev.muster.simulation.Invariant.I1_CONFIRMED_IS_STORED;

import dev.muster.commit.Cause;
import dev.muster.commit.Change;
import dev.muster.incident.Incident;
import dev.muster.incident.IncidentId;
import dev.muster.incident.TimelineEntry;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;

/// I1: what was confirmed is stored, once, and nothing that is stored was denied.
final class KeptWord {
  private final Aftermath aftermath;
  private final Surroundings around;

  KeptWord(Aftermath aftermath) {
    this.aftermath = aftermath;
    this.around = aftermath.around();
  }

  void check() {
    aftermath.users().said().stream().filter(Heard::isMarked).forEach(this::storedIfConfirmed);
    storedOnce();
    aftermath.incidents().forEach(this::timelineIsWhole);
  }

  private void storedIfConfirmed(Heard heard) {
    long times = heard.timesOn(around.store().incidents());
    if (times > 1 || (heard.isConfirmed() && times == 0)) {
      aftermath.report(I1_CONFIRMED_IS_STORED, heard + " is stored %d times".formatted(times));
    }
    if (heard.wasDeniedWrongly()) {
      aftermath.report(I1_CONFIRMED_IS_STORED, heard + " was denied and is stored");
    }
  }

  private void storedOnce() {
    var causes = new HashSet<Cause>();
    var numbers = new HashSet<IncidentId>();
    for (var stored : around.ledger().stored()) {
      if (stored.cause() instanceof Cause.Said && !causes.add(stored.cause())) {
        aftermath.report(I1_CONFIRMED_IS_STORED, stored.cause() + " had its effect twice");
      }
      if (stored.decision().change() instanceof Change.Declared(var incident)
          && !numbers.add(incident.id())) {
        aftermath.report(I1_CONFIRMED_IS_STORED, incident.id() + " was given twice");
      }
      if (!timelines().containsAll(stored.decision().timeline())) {
        aftermath.report(I1_CONFIRMED_IS_STORED, stored.cause() + " is not on the timeline");
      }
    }
  }

  private Set<TimelineEntry> all = Set.of();

  private Set<TimelineEntry> timelines() {
    if (all.isEmpty()) {
      all =
          aftermath.incidents().stream()
              .flatMap(incident -> aftermath.timeline(incident).stream())
              .collect(Collectors.toSet());
    }
    return all;
  }

  private void timelineIsWhole(Incident incident) {
    var numbers = aftermath.timeline(incident).stream().map(TimelineEntry::number).toList();
    for (int i = 0; i < Math.max(numbers.size(), incident.entries()); i++) {
      if (i >= numbers.size() || numbers.get(i) != i + 1) {
        aftermath.report(I1_CONFIRMED_IS_STORED, incident.id() + " has the entries " + numbers);
        return;
      }
    }
  }
}
