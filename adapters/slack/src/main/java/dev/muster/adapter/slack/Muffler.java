package dev.muster.adapter.slack;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.Map;
import java.util.OptionalInt;

/// Keeps a flood of the same complaint from flooding the log: the first is told at once, the others
/// by their number, once a minute.
final class Muffler {
  private static final Duration QUIET = Duration.ofMinutes(1);

  private final InstantSource clock;
  private final Map<String, Told> told = new HashMap<>();

  Muffler(InstantSource clock) {
    this.clock = clock;
  }

  /// @param kept how many were not told since
  private record Told(Instant at, int kept) {}

  /// @param kind one of a few
  /// @return how many there were since one of the kind was told last, this one too; empty if it is
  ///   not to be told now
  synchronized OptionalInt count(String kind) {
    var now = clock.instant();
    var last = told.getOrDefault(kind, new Told(Instant.MIN, 0));
    if (isQuiet(last.at(), now)) {
      told.put(kind, new Told(last.at(), last.kept() + 1));
      return OptionalInt.empty();
    }
    told.put(kind, new Told(now, 0));
    return OptionalInt.of(last.kept() + 1);
  }

  /// A clock that was set back keeps nobody quiet.
  private static boolean isQuiet(Instant told, Instant now) {
    return !now.isBefore(told) && told.isAfter(now.minus(QUIET));
  }
}
