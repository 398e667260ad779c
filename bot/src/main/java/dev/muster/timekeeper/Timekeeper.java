package dev.muster.timekeeper;

import dev.muster.commit.Cause;
import dev.muster.commit.Commits;
import dev.muster.commit.Commits.Outcome;
import dev.muster.desk.Desk;
import dev.muster.timer.Timer;
import dev.muster.timer.Timers;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Sees to deadlines that have passed. Whatever calls it, and however often: the commit of what a
/// deadline causes takes the deadline away, so that it is seen to once.
public final class Timekeeper {
  private static final Logger log = LoggerFactory.getLogger(Timekeeper.class);

  private static final int TRIES = 20;

  private final Timers timers;
  private final Commits commits;
  private final Desk desk;
  private final InstantSource clock;

  public Timekeeper(Timers timers, Commits commits, Desk desk, InstantSource clock) {
    this.timers = timers;
    this.commits = commits;
    this.desk = desk;
    this.clock = clock;
  }

  /// The deadlines that have passed, longest overdue first.
  public List<Timer> due(int limit) {
    return timers.due(clock.instant(), limit);
  }

  /// Sees to what is due, one after the other; returns how many there were.
  public int fireDue(int limit) {
    var due = due(limit);
    due.forEach(this::fire);
    return due.size();
  }

  /// Sees to one deadline. If that fails, the deadline moves ahead and is tried again.
  public void fire(Timer timer) {
    try {
      decide(timer, clock.instant());
    } catch (RuntimeException e) {
      log.error("deadline {} of {} failed", timer.kind(), timer.subject(), e);
      timers.putOff(timer, clock.instant(), e.toString());
    }
  }

  /// The next deadline to wake up for, for somebody who last looked at this moment.
  public Optional<Instant> nextAfter(Instant looked) {
    return timers.nextAfter(looked);
  }

  /// A conflict means that somebody changed the incident meanwhile: it is decided anew. If they
  /// moved the deadline, there is nothing left to do.
  private void decide(Timer timer, Instant now) {
    boolean overtaken =
        Stream.generate(() -> commits.commit(new Cause.Due(timer), desk.due(timer, now), now))
            .limit(TRIES)
            .allMatch(Outcome.Conflict.class::isInstance);
    if (overtaken) {
      log.warn("deadline {} of {} waits for the next look", timer.kind(), timer.subject());
    }
  }
}
