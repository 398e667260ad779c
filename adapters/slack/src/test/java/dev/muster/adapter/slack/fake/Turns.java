package dev.muster.adapter.slack.fake;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

/// Lets one after the other change something, and tells those who wait that something changed.
final class Turns {
  private static final long LOOK_AGAIN = TimeUnit.MILLISECONDS.toNanos(5);

  private final ReentrantLock lock = new ReentrantLock();
  private final Condition changed = lock.newCondition();

  <T> T take(Supplier<T> work) {
    lock.lock();
    try {
      return work.get();
    } finally {
      changed.signalAll();
      lock.unlock();
    }
  }

  void take(Runnable work) {
    var _ =
        take(() -> {
          work.run();
          return true;
        });
  }

  /// Whether it came true within this time of the real clock.
  boolean await(BooleanSupplier condition, Duration patience) {
    lock.lock();
    try {
      var end = System.nanoTime() + patience.toNanos();
      while (!condition.getAsBoolean()) {
        var left = end - System.nanoTime();
        if (left <= 0) {
          return false;
        }
        var _ = changed.awaitNanos(Math.min(left, LOOK_AGAIN));
      }
      return true;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while waiting for Slack", e);
    } finally {
      lock.unlock();
    }
  }
}
