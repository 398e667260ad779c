package dev.muster.adapter.slack.socket;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// The pauses between tries.
class BackoffTest {
  private static Stream<Duration> pauses(double dice, int count) {
    var backoff = new Backoff(Rhythm.usual(() -> dice));
    return Stream.generate(backoff::next).limit(count);
  }

  @Test
  void theFirstTryIsFreeAndTheOthersComeMoreAndMoreSlowly() {
    assertThat(pauses(1, 8).map(Duration::toSeconds))
        .containsExactly(0L, 2L, 4L, 8L, 16L, 32L, 60L, 60L);
  }

  @Test
  void noPauseIsLikeAnother() {
    assertThat(pauses(0, 4).map(Duration::toMillis)).containsExactly(0L, 1_000L, 2_000L, 4_000L);
  }

  @Test
  void afterATimeWhenAllWasWellItBeginsAnew() {
    var backoff = new Backoff(Rhythm.usual(() -> 1));
    var _ = backoff.next();
    var _ = backoff.next();
    backoff.allIsWell();
    assertThat(backoff.next()).isZero();
    assertThat(backoff.next()).isEqualTo(Duration.ofSeconds(2));
  }
}
