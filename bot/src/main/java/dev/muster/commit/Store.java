package dev.muster.commit;

import dev.muster.effect.Outbox;
import dev.muster.effect.Postings;
import dev.muster.incident.Incidents;
import dev.muster.timer.Timers;

/// Everything one store keeps, through the ports of the core. The contracts are about all of it at
/// once, since a commit shows in every port.
public interface Store {
  Commits commits();

  Incidents incidents();

  Outbox outbox();

  Postings postings();

  Timers timers();
}
