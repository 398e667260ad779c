package dev.muster.timer;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// Deadlines that have not passed, or passed and were not handled yet. Reading one claims nothing:
/// the commit of what it causes takes it away, so that it happens once however many read it.
public interface Timers {
  /// The due timers, longest overdue first.
  List<Timer> due(Instant now, int limit);

  /// The first deadline after this moment.
  Optional<Instant> nextAfter(Instant moment);

  /// Moves a timer whose handler failed ahead, 1, 2, 4 … 256 s, and keeps the error for the
  /// auditor. Does nothing if the timer has moved on.
  void putOff(Timer timer, Instant now, String error);

  /// How many timers are overdue by more than `grace`, and since when the first. A timer that was
  /// put off is overdue since it was first due.
  Overdue overdue(Instant now, Duration grace);

  record Overdue(int count, Optional<Instant> first) {}
}
