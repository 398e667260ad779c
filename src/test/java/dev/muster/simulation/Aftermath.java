package dev.muster.simulation;

import dev.muster.incident.Incident;
import dev.muster.incident.TimelineEntry;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/// What there is to see when all is quiet again, and what is found wrong with it.
record Aftermath(
    Surroundings around,
    List<Node> nodes,
    Users users,
    List<Incident> incidents,
    Instant now,
    List<Violation> violations) {
  static Aftermath of(Surroundings around, List<Node> nodes, Users users) {
    var incidents = around.store().incidents().latest(Integer.MAX_VALUE);
    var now = around.world().instant();
    return new Aftermath(around, nodes, users, incidents, now, new ArrayList<>());
  }

  void report(Invariant invariant, String how) {
    violations.add(new Violation(invariant, how));
  }

  List<Errand> errands() {
    return around.ledger().errands();
  }

  List<TimelineEntry> timeline(Incident incident) {
    return around.store().incidents().timeline(incident.id());
  }
}
