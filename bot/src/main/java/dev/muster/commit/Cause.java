package dev.muster.commit;

import dev.muster.timer.Timer;

/// Why something changes. A cause has its effect once, however often it comes.
public sealed interface Cause {
  /// Somebody said something. The key is the platform's own name for that moment.
  record Said(String key) implements Cause {}

  /// A deadline passed.
  record Due(Timer timer) implements Cause {}
}
