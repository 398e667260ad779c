package dev.muster.commit;

import dev.muster.effect.Outbox;
import dev.muster.effect.Postings;
import dev.muster.incident.Incidents;
import dev.muster.timer.Timers;

/// A store put together from its ports, so that one of them can be exchanged.
public record Ports(
    Commits commits, Incidents incidents, Outbox outbox, Postings postings, Timers timers)
    implements Store {
  public static Ports of(Store store) {
    return new Ports(
        store.commits(), store.incidents(), store.outbox(), store.postings(), store.timers());
  }

  public Ports with(Commits other) {
    return new Ports(other, incidents, outbox, postings, timers);
  }

  public Ports with(Outbox other) {
    return new Ports(commits, incidents, other, postings, timers);
  }

  public Ports with(Incidents other) {
    return new Ports(commits, other, outbox, postings, timers);
  }

  public Ports with(Timers other) {
    return new Ports(commits, incidents, outbox, postings, other);
  }
}
