package dev.muster.courier;

import java.time.Duration;

/// How long to wait before another try: 1, 2, 4 … 60 s.
final class Backoff {
  private static final int LONGEST = 60;

  private Backoff() {}

  static Duration after(int attempts) {
    return Duration.ofSeconds(Math.min(LONGEST, 1L << Math.min(6, Math.max(0, attempts - 1))));
  }
}
