package dev.muster.adapter.slack.socket;

import java.time.Duration;
import java.util.function.DoubleSupplier;

/// How fast the heart of a connection beats, and how long the pauses are.
///
/// @param shortest the pause after a first failure, doubled with every other
/// @param longest no pause is longer
/// @param farewell how long a connection is kept that another has replaced, for what is under way
/// @param patience how long a word may take to get out
/// @param dice between 0 and 1, so that not everybody comes back at the same moment
public record Rhythm(
    Heart heart,
    Duration shortest,
    Duration longest,
    Duration farewell,
    Duration patience,
    DoubleSupplier dice) {

  public static Rhythm usual(DoubleSupplier dice) {
    return new Rhythm(
        Heart.every(Duration.ofSeconds(5)),
        Duration.ofSeconds(2),
        Duration.ofMinutes(1),
        Duration.ofSeconds(5),
        Duration.ofSeconds(5),
        dice);
  }
}
