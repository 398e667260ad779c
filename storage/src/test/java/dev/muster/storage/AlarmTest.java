package dev.muster.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/// The one place where time cannot be moved by hand: the clock itself is under test.
@Timeout(30)
class AlarmTest {
  private static final Duration NEVER = Duration.ofHours(1);

  private final LinkedBlockingQueue<Instant> looks = new LinkedBlockingQueue<>();

  @Test
  void looksAtOnceAndThenWhenArmed() throws Exception {
    try (var alarm = Alarm.every(NEVER, this::looked)) {
      looks.take();
      var due = Instant.now().plusMillis(100);

      alarm.arm(due.plusSeconds(3600));
      alarm.arm(due);

      assertThat(looks.take()).isAfterOrEqualTo(due);
    }
  }

  @Test
  void looksAgainWhenALookSaysSo() throws Exception {
    var left = new AtomicInteger(3);
    try (var _ =
        Alarm.every(
            NEVER,
            () -> {
              looks.add(Instant.now());
              return left.decrementAndGet() > 0 ? Optional.of(Instant.now()) : Optional.empty();
            })) {
      for (int i = 0; i < 3; i++) {
        looks.take();
      }
      assertThat(looks.poll(50, TimeUnit.MILLISECONDS)).isNull();
    }
  }

  @Test
  void theSweepGoesOnAfterAFailure() throws Exception {
    try (var _ =
        Alarm.every(
            Duration.ofMillis(20),
            () -> {
              looks.add(Instant.now());
              throw new IllegalStateException("the database is away");
            })) {
      looks.take();
      looks.take();
      looks.take();
    }
  }

  private Optional<Instant> looked() {
    looks.add(Instant.now());
    return Optional.empty();
  }
}
