package dev.muster.incident;

import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/// When each milestone was reached, so far. The first event that implies a milestone sets it; later
/// ones leave it alone.
public record Milestones(Map<Milestone, Instant> reached) {
  public Milestones {
    reached = Map.copyOf(reached);
  }

  /// An incident noticed and declared at the same moment, nothing else known.
  public static Milestones declared(Instant at) {
    return new Milestones(
        Map.of(Milestone.IMPACT_STARTED, at, Milestone.DETECTED, at, Milestone.DECLARED, at));
  }

  public Optional<Instant> at(Milestone milestone) {
    return Optional.ofNullable(reached.get(milestone));
  }

  /// Sets the milestone unless it was reached before.
  public Milestones reach(Milestone milestone, Instant at) {
    return reached.containsKey(milestone) ? this : correct(milestone, at);
  }

  /// Sets the milestone whatever it was.
  public Milestones correct(Milestone milestone, Instant at) {
    var changed = new EnumMap<Milestone, Instant>(Milestone.class);
    changed.putAll(reached);
    changed.put(milestone, at);
    return new Milestones(changed);
  }

  /// Takes back the end of the incident: it is neither mitigated nor resolved any more.
  public Milestones reopen() {
    var changed = new EnumMap<Milestone, Instant>(Milestone.class);
    changed.putAll(reached);
    changed.remove(Milestone.MITIGATED);
    changed.remove(Milestone.RESOLVED);
    return new Milestones(changed);
  }
}
