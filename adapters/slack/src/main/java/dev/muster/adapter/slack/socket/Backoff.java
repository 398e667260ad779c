package dev.muster.adapter.slack.socket;

import java.time.Duration;

/// The pauses between tries: each twice as long as the one before, up to the longest, and none
/// quite like another. One try after a time when all was well is free.
final class Backoff {
  private final Rhythm rhythm;
  private int failures;

  Backoff(Rhythm rhythm) {
    this.rhythm = rhythm;
  }

  void allIsWell() {
    failures = 0;
  }

  Duration next() {
    var whole = failures == 0 ? Duration.ZERO : doubled(failures - 1);
    failures++;
    return Duration.ofMillis((long) (whole.toMillis() * (0.5 + rhythm.dice().getAsDouble() / 2)));
  }

  private Duration doubled(int times) {
    var pause = rhythm.shortest();
    for (int i = 0; i < times && pause.compareTo(rhythm.longest()) < 0; i++) {
      pause = pause.multipliedBy(2);
    }
    return pause.compareTo(rhythm.longest()) < 0 ? pause : rhythm.longest();
  }
}
