package dev.muster.adapter.slack.socket;

import java.time.Duration;
import java.util.function.DoubleSupplier;

/// How fast the heart of a connection beats, and how long the pauses are.
///
/// @param beat how often the other side is asked whether it is there; one that says nothing for
///   three beats is not
/// @param shortest the pause after a first failure, doubled with every other
/// @param longest no pause is longer
/// @param farewell how long a connection is kept that another has replaced, for what is under way
/// @param dice between 0 and 1, so that not everybody comes back at the same moment
public record Rhythm(
    Duration beat, Duration shortest, Duration longest, Duration farewell, DoubleSupplier dice) {

  public static Rhythm usual(DoubleSupplier dice) {
    return new Rhythm(
        Duration.ofSeconds(5),
        Duration.ofSeconds(2),
        Duration.ofMinutes(1),
        Duration.ofSeconds(5),
        dice);
  }
}
