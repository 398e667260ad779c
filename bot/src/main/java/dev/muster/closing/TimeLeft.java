package dev.muster.closing;

import java.time.Duration;
import java.util.function.LongSupplier;

/// How much time is left to end what is under way.
///
/// One is made when Muster is asked to stop and handed to everybody who has something to end, so
/// that nobody's patience comes on top of another's. Whoever comes first leaves some to whoever
/// comes after.
@FunctionalInterface
public interface TimeLeft {
  /// Never below zero.
  Duration now();

  /// This much from now on.
  ///
  /// @param nanos a clock that never jumps, in nanoseconds
  static TimeLeft of(Duration span, LongSupplier nanos) {
    long end = nanos.getAsLong() + span.toNanos();
    return () -> notBelowZero(Duration.ofNanos(end - nanos.getAsLong()));
  }

  /// What there is before the rest begins, which belongs to others.
  default TimeLeft before(Duration rest) {
    return () -> notBelowZero(now().minus(rest));
  }

  private static Duration notBelowZero(Duration left) {
    return left.isNegative() ? Duration.ZERO : left;
  }
}
