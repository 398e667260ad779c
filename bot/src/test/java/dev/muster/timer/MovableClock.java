package dev.muster.timer;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;

/// A clock that stands still until it is moved by hand, forwards or backwards.
public final class MovableClock implements InstantSource {
  private volatile Instant now;

  /// Moments are kept in milliseconds, so this clock knows no finer ones.
  public MovableClock(Instant now) {
    this.now = now.truncatedTo(ChronoUnit.MILLIS);
  }

  /// A Friday, in the morning, in winter.
  public static MovableClock onAFriday() {
    return new MovableClock(Instant.parse("2026-11-20T09:00:00Z"));
  }

  @Override
  public Instant instant() {
    return now;
  }

  public synchronized void pass(Duration time) {
    now = now.plus(time);
  }

  public void moveTo(Instant moment) {
    now = moment.truncatedTo(ChronoUnit.MILLIS);
  }
}
