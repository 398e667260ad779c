package dev.muster.story;

import java.time.Duration;
import java.time.Instant;

/// The clock on the wall.
public interface Time {
  Instant now();

  /// Moves the clock from one deadline to the next; each is seen to in its turn.
  void passes(Duration time);

  /// The same while Muster is not running: it finds everything late.
  void passesWithoutMuster(Duration time);
}
