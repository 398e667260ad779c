package dev.muster.app;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.function.BooleanSupplier;

/// Asks no more than once a second, however many want to know: the answer costs a write to the
/// disk, and whoever asks need not say who they are.
final class Remembered implements BooleanSupplier {
  private static final Duration FRESH = Duration.ofSeconds(1);

  private final BooleanSupplier question;
  private final InstantSource clock;
  private Instant asked = Instant.MAX;
  private boolean answer;

  Remembered(BooleanSupplier question, InstantSource clock) {
    this.question = question;
    this.clock = clock;
  }

  /// A clock that was put back makes no answer last.
  @Override
  public synchronized boolean getAsBoolean() {
    Instant now = clock.instant();
    if (now.isBefore(asked) || !now.isBefore(asked.plus(FRESH))) {
      answer = question.getAsBoolean();
      asked = now;
    }
    return answer;
  }
}
