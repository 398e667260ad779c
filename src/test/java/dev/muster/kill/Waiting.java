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
    if (!isSo(longest, reached)) {
      throw new AssertionError("not within " + longest + ": " + what);
    }
  }

  /// Whether it comes to be so in this time.
  static boolean isSo(Duration longest, BooleanSupplier reached) {
    var end = Instant.now().plus(longest);
    boolean isReached = reached.getAsBoolean();
    while (!isReached && Instant.now().isBefore(end)) {
      pause(Duration.ofMillis(10));
      isReached = reached.getAsBoolean();
    }
    return isReached;
  }
}
