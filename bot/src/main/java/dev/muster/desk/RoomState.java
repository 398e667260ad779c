package dev.muster.desk;

import dev.muster.incident.Event;
import dev.muster.incident.TimelineEntry;
import java.util.List;
import java.util.Optional;

/// Whether an incident's room can be talked in, as far as Muster was told: its record says it.
enum RoomState {
  OPEN,
  ARCHIVED,
  LOST;

  static RoomState of(List<TimelineEntry> timeline) {
    return timeline.reversed().stream()
        .flatMap(entry -> after(entry.event()).stream())
        .findFirst()
        .orElse(OPEN);
  }

  private static Optional<RoomState> after(Event event) {
    if (event instanceof Event.RoomArchived) {
      return Optional.of(ARCHIVED);
    }
    if (event instanceof Event.RoomLost) {
      return Optional.of(LOST);
    }
    return event instanceof Event.RoomOpened ? Optional.of(OPEN) : Optional.empty();
  }
}
