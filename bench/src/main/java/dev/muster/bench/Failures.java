package dev.muster.bench;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;

/// A benchmark with failures measures nothing.
final class Failures {
  private Failures() {}

  static void of(Future<?> done) throws InterruptedException {
    try {
      done.get();
    } catch (ExecutionException e) {
      throw new IllegalStateException("what was measured failed", e.getCause());
    }
  }
}
