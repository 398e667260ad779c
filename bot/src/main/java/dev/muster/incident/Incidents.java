package dev.muster.incident;

import dev.muster.person.PersonId;
import dev.muster.workspace.RoomId;
import java.util.List;
import java.util.Optional;

/// Reads incidents as last committed. Changes go through `Commits` alone.
public interface Incidents {
  Optional<Incident> find(IncidentId id);

  /// The incident this room was opened for.
  Optional<Incident> inRoom(RoomId room);

  /// Every incident people still work on, worst severity first, then oldest first.
  List<Incident> open();

  /// The last so many incidents of any status, newest first.
  List<Incident> latest(int limit);

  /// The same of those that are open to all or have this person as a member.
  List<Incident> latest(int limit, PersonId person);

  /// The whole record, in the order it was written.
  List<TimelineEntry> timeline(IncidentId id);

  /// The number the next declared incident will have if nobody is faster.
  IncidentId next();
}
