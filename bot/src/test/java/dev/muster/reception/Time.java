package dev.muster.reception;

import java.time.Duration;
import java.time.Instant;

/// The time of a rehearsal.
public final class Time {
  private final Rehearsal rehearsal;

  Time(Rehearsal rehearsal) {
    this.rehearsal = rehearsal;
  }

  /// Everything that falls due meanwhile happens at its moment.
  public void passes(Duration span) {
    rehearsal.pass(span);
  }

  public void passesUntil(String moment) {
    passes(Duration.between(rehearsal.now(), Instant.parse(moment)));
  }

  /// Muster is down meanwhile, and then it is back.
  public void passesWhileMusterIsDown(Duration span) {
    rehearsal.skip(span);
    rehearsal.settle();
  }

  public Instant now() {
    return rehearsal.now();
  }

  public static Duration minutes(int count) {
    return Duration.ofMinutes(count);
  }

  public static Duration seconds(int count) {
    return Duration.ofSeconds(count);
  }

  public static Duration hours(int count) {
    return Duration.ofHours(count);
  }

  public static Duration days(int count) {
    return Duration.ofDays(count);
  }
}
