package dev.muster.kill;

import java.time.Duration;
import java.time.Instant;
import java.util.function.BooleanSupplier;

/// Real time, since a process is killed in it.
final class Waiting {
  private Waiting() {}

  static void pause(Duration time) {
    try {
      Thread.sleep(time);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  static void until(String what, Duration longest, BooleanSupplier reached) {
    var end = Instant.now().plus(longest);
    while (!reached.getAsBoolean()) {
      if (Instant.now().isAfter(end)) {
        throw new AssertionError("not within " + longest + ": " + what);
      }
      pause(Duration.ofMillis(10));
    }
  }
}
