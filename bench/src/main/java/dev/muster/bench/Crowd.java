package dev.muster.bench;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.IntFunction;

/// Several callers, each doing one thing after the other.
final class Crowd {
  private Crowd() {}

  /// How often a second they got through.
  static double rate(int callers, Duration time, IntFunction<Runnable> caller)
      throws InterruptedException {
    var done = new AtomicLong();
    long end = System.nanoTime() + time.toNanos();
    long began = System.nanoTime();
    try (var threads = Executors.newThreadPerTaskExecutor(Thread.ofPlatform().factory())) {
      var all =
          java.util.stream.IntStream.range(0, callers)
              .mapToObj(number -> threads.submit(() -> repeat(caller.apply(number), end, done)))
              .toList();
      for (var one : all) {
        Failures.of(one);
      }
    }
    return done.get() * 1e9 / (System.nanoTime() - began);
  }

  private static void repeat(Runnable turn, long end, AtomicLong done) {
    while (System.nanoTime() < end) {
      turn.run();
      done.incrementAndGet();
    }
  }
}
