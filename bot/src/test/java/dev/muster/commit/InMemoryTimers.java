package dev.muster.commit;

import dev.muster.timer.Timer;
import dev.muster.timer.TimerChange;
import dev.muster.timer.TimerKind;
import dev.muster.timer.Timers;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

final class InMemoryTimers implements Timers {
  private final Object lock;
  private final Map<Key, Kept> timers = new HashMap<>();

  InMemoryTimers(Object lock) {
    this.lock = lock;
  }

  @Override
  public List<Timer> due(Instant now, int limit) {
    synchronized (lock) {
      return timers.values().stream()
          .map(Kept::timer)
          .filter(timer -> !timer.due().isAfter(now))
          .sorted(
              Comparator.comparing(Timer::due)
                  .thenComparing(timer -> timer.kind().name())
                  .thenComparing(Timer::subject))
          .limit(limit)
          .toList();
    }
  }

  @Override
  public Optional<Instant> nextAfter(Instant moment) {
    synchronized (lock) {
      return timers.values().stream()
          .map(kept -> kept.timer().due())
          .filter(due -> due.isAfter(moment))
          .min(Comparator.naturalOrder());
    }
  }

  @Override
  public void putOff(Timer timer, Instant now, String error) {
    synchronized (lock) {
      timers.computeIfPresent(
          Key.of(timer), (_, kept) -> kept.timer().equals(timer) ? kept.later(now) : kept);
    }
  }

  @Override
  public Overdue overdue(Instant now, Duration grace) {
    synchronized (lock) {
      var late =
          timers.values().stream()
              .map(Kept::since)
              .filter(since -> since.isBefore(now.minus(grace)))
              .sorted()
              .toList();
      return new Overdue(late.size(), late.stream().findFirst());
    }
  }

  boolean holds(Timer timer) {
    return Optional.ofNullable(timers.get(Key.of(timer)))
        .filter(kept -> kept.timer().equals(timer))
        .isPresent();
  }

  void take(Timer timer) {
    timers.remove(Key.of(timer));
  }

  void change(TimerChange change) {
    switch (change) {
      case TimerChange.Set(var timer) -> timers.put(Key.of(timer), new Kept(timer, timer.due(), 0));
      case TimerChange.Cancel(var kind, var subject) -> timers.remove(new Key(kind, subject));
    }
  }

  private record Key(TimerKind kind, String subject) {
    static Key of(Timer timer) {
      return new Key(timer.kind(), timer.subject());
    }
  }

  private record Kept(Timer timer, Instant since, int failures) {
    Kept later(Instant now) {
      var pause = Duration.ofSeconds(1L << Math.min(failures, 8));
      var moved = new Timer(timer.kind(), timer.subject(), now.plus(pause), timer.step());
      return new Kept(moved, since, failures + 1);
    }
  }
}
