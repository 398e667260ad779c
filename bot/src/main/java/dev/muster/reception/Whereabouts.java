package dev.muster.reception;

import dev.muster.incident.Incident;
import dev.muster.incident.IncidentId;
import dev.muster.incident.Incidents;
import dev.muster.workspace.RoomId;
import java.util.Optional;
import java.util.function.Predicate;

/// Which incident somebody means by standing where they stand.
public interface Whereabouts {
  Optional<IncidentId> incidentIn(RoomId room);

  /// @param isShared whether a room is there for all incidents. It may stand in for the room of one
  ///   that could not be opened, and still means none of them.
  static Whereabouts of(Incidents incidents, Predicate<RoomId> isShared) {
    return room ->
        isShared.test(room) ? Optional.empty() : incidents.inRoom(room).map(Incident::id);
  }
}
