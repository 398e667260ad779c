package dev.muster.bench;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/// The real clock, ahead by as much as it was told to jump.
final class ShiftedClock implements InstantSource {
  private volatile Duration ahead = Duration.ZERO;

  void jump(Duration time) {
    ahead = ahead.plus(time);
  }

  @Override
  public Instant instant() {
    return Instant.now().plus(ahead);
  }
}
