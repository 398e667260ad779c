package dev.muster.simulation;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import java.util.Optional;
import java.util.stream.LongStream;
import org.slf4j.LoggerFactory;

/// Which seeds to run: 1 to 2,000, or as `-Dmuster.simulation.seeds=N` or
/// `-Dmuster.simulation.seed=S` says.
final class Seeds {
  private static final long USUAL = 2_000;

  private Seeds() {}

  static LongStream asked() {
    return property("muster.simulation.seed")
        .map(LongStream::of)
        .orElseGet(
            () -> LongStream.rangeClosed(1, property("muster.simulation.seeds").orElse(USUAL)));
  }

  static boolean isOneAlone() {
    return property("muster.simulation.seed").isPresent();
  }

  private static Optional<Long> property(String name) {
    return Optional.ofNullable(System.getProperty(name)).map(Long::valueOf);
  }

  /// What is logged about failures made on purpose helps nobody.
  static void quietly() {
    ((Logger) LoggerFactory.getLogger("dev.muster")).setLevel(Level.OFF);
  }
}
