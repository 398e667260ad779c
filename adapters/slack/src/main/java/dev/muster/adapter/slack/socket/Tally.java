package dev.muster.adapter.slack.socket;

import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;

/// Keeps count of the connections that are up.
final class Tally {
  private final InstantSource clock;
  private int up;
  private Instant since;
  private Optional<String> trouble = Optional.empty();

  Tally(InstantSource clock) {
    this.clock = clock;
    this.since = clock.instant();
  }

  synchronized void up() {
    if (up == 0) {
      since = clock.instant();
    }
    up++;
  }

  synchronized void down() {
    up--;
    if (up == 0) {
      since = clock.instant();
    }
  }

  synchronized void trouble(String why) {
    trouble = Optional.of(why);
  }

  synchronized Standing standing() {
    return new Standing(up > 0, since, trouble);
  }
}
