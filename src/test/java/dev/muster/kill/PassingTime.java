package dev.muster.kill;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;

/// A time of its own: it begins at some moment, and may go faster than ours.
final class PassingTime implements InstantSource {
  private final Instant begin;
  private final int speed;
  private final long began = System.nanoTime();

  PassingTime(Instant begin, int speed) {
    this.begin = begin;
    this.speed = speed;
  }

  @Override
  public Instant instant() {
    var passed = Duration.ofNanos(System.nanoTime() - began).multipliedBy(speed);
    return begin.plus(passed).truncatedTo(ChronoUnit.MILLIS);
  }

  int speed() {
    return speed;
  }
}
