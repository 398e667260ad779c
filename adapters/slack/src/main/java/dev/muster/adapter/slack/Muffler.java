package dev.muster.adapter.slack;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// Keeps a flood of the same complaint from flooding the log: the first is told at once, the others
/// by their number and since when, with the next one that is told.
final class Muffler {
  private static final Duration QUIET = Duration.ofMinutes(1);

  private final InstantSource clock;
  private final Map<String, Told> told = new HashMap<>();

  Muffler(InstantSource clock) {
    this.clock = clock;
  }

  /// @param at when one was told last
  /// @param kept how many were not told within a minute after that
  private record Told(Instant at, int kept) {}

  /// @param kind one of a few
  /// @return what is to be said of those that were kept quiet before this one, nothing if there
  ///   were none; empty if this one is not to be told now
  synchronized Optional<String> count(String kind) {
    var now = clock.instant();
    var last = told.getOrDefault(kind, new Told(Instant.MIN, 0));
    if (isQuiet(last.at(), now)) {
      told.put(kind, new Told(last.at(), last.kept() + 1));
      return Optional.empty();
    }
    told.put(kind, new Told(now, 0));
    return Optional.of(others(last));
  }

  private static String others(Told last) {
    return last.kept() == 0
        ? ""
        : " (and %,d more in the minute from %s)"
            .formatted(last.kept(), last.at().truncatedTo(ChronoUnit.SECONDS));
  }

  /// A clock that was set back keeps nobody quiet.
  private static boolean isQuiet(Instant told, Instant now) {
    return !now.isBefore(told) && told.isAfter(now.minus(QUIET));
  }
}
