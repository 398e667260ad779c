package dev.muster.app;

import dev.muster.timekeeper.Timekeeper;
import dev.muster.timer.Timer;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/// Sees to passed deadlines, several at once, so that many that fall together share a commit.
final class Deadlines implements AutoCloseable {
  private static final int BATCH = 500;
  private static final int AT_ONCE = 16;

  private final Timekeeper timekeeper;
  private final InstantSource clock;
  private final ExecutorService keepers =
      Executors.newFixedThreadPool(AT_ONCE, Thread.ofPlatform().name("deadline-", 0).factory());

  Deadlines(Timekeeper timekeeper, InstantSource clock) {
    this.timekeeper = timekeeper;
    this.clock = clock;
  }

  /// Sees to everything due; returns when to look again. What falls due meanwhile is after the last
  /// look, not after the last deadline was seen to.
  Optional<Instant> drain() {
    Instant looked;
    List<Timer> due;
    do {
      looked = clock.instant();
      due = timekeeper.due(BATCH);
      fire(due);
    } while (due.size() == BATCH);
    return timekeeper.nextAfter(looked);
  }

  private void fire(List<Timer> due) {
    List<? extends Future<?>> fired =
        due.stream().map(timer -> keepers.submit(() -> timekeeper.fire(timer))).toList();
    fired.forEach(Deadlines::await);
  }

  private static void await(Future<?> fired) {
    try {
      fired.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } catch (ExecutionException e) {
      throw new IllegalStateException("a deadline could not even be put off", e);
    }
  }

  @Override
  public void close() {
    keepers.shutdownNow();
  }
}
