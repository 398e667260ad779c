package dev.muster.adapter.slack.fake;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/// Holds up whoever arrives until it is opened.
public final class Gate {
  private static final Duration PATIENCE = Duration.ofSeconds(30);

  private final CountDownLatch arrived = new CountDownLatch(1);
  private final CountDownLatch opened = new CountDownLatch(1);

  public void open() {
    opened.countDown();
  }

  /// Returns when somebody stands before it.
  public void awaitArrival() {
    await(arrived);
  }

  void pass() {
    arrived.countDown();
    await(opened);
  }

  private static void await(CountDownLatch latch) {
    try {
      if (!latch.await(PATIENCE.toMillis(), TimeUnit.MILLISECONDS)) {
        throw new AssertionError("nobody came to the gate, or nobody opened it");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted at a gate", e);
    }
  }
}
