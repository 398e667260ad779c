package dev.muster.courier;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class BackoffTest {
  @Test
  void itDoublesUpToAMinute() {
    assertThat(IntStream.rangeClosed(0, 9).mapToObj(Backoff::after).map(Duration::toSeconds))
        .containsExactly(1L, 1L, 2L, 4L, 8L, 16L, 32L, 60L, 60L, 60L);
    assertThat(Backoff.after(Integer.MAX_VALUE)).isEqualTo(Duration.ofMinutes(1));
  }
}
