package dev.muster.commit;

import dev.muster.chat.CallId;
import dev.muster.effect.Ids;
import dev.muster.effect.Outbox;
import dev.muster.effect.Postings;
import dev.muster.incident.Incidents;
import dev.muster.timer.Timers;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/// A store that forgets when the process ends and otherwise keeps every promise of the ports. One
/// lock covers all of it, so each call is one step that nobody sees half done.
public final class InMemoryStore implements Store {
  private final InMemoryPostings postings = new InMemoryPostings(this);
  private final InMemoryIncidents incidents = new InMemoryIncidents(this, postings);
  private final InMemoryTimers timers = new InMemoryTimers(this);
  private final InMemoryOutbox outbox;
  private final InMemoryCommits commits;

  public InMemoryStore(Ids ids) {
    this.outbox = new InMemoryOutbox(this, ids, postings);
    this.commits = new InMemoryCommits(this, incidents, outbox, timers);
  }

  /// Effects are called `effect-1`, `effect-2` and so on.
  public InMemoryStore() {
    this(counting());
  }

  @Override
  public Commits commits() {
    return commits;
  }

  @Override
  public Incidents incidents() {
    return incidents;
  }

  @Override
  public Outbox outbox() {
    return outbox;
  }

  @Override
  public Postings postings() {
    return postings;
  }

  @Override
  public Timers timers() {
    return timers;
  }

  /// Who did what, in the order it was stored.
  public List<AuditEntry> audit() {
    return commits.audit();
  }

  private static Ids counting() {
    var made = new AtomicInteger();
    return () -> new CallId("effect-" + made.incrementAndGet());
  }
}
