package dev.muster.desk;

import dev.muster.incident.Event;
import dev.muster.incident.Role;
import dev.muster.incident.TimelineEntry;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// Since when somebody is in command: the record says it.
final class Tenure {
  private Tenure() {}

  static Optional<Instant> of(List<TimelineEntry> timeline) {
    return timeline.reversed().stream()
        .filter(entry -> begins(entry.event()))
        .map(TimelineEntry::at)
        .findFirst();
  }

  private static boolean begins(Event event) {
    return event instanceof Event.HandoverAccepted
        || (event instanceof Event.RoleTaken(var role, _, _) && role == Role.COMMANDER);
  }
}
