package dev.muster.kill;

import dev.muster.incident.Incident;
import dev.muster.incident.TimelineEntry;
import dev.muster.kill.Load.Confirmed;
import java.util.List;

/// Holds what the platform shows against what had to be said.
interface Witness {
  void judgeRoom(Incident incident, List<TimelineEntry> timeline);

  void judgeCards(Incident incident);

  void judgePages(List<Confirmed> confirmed);

  /// Every call that can be noticed twice.
  void judgeCalls();
}
