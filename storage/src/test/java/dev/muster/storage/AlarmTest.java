package dev.muster.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/// The one place where time cannot be moved by hand: the clock itself is under test.
@Timeout(60)
class AlarmTest {
  private static final Duration NEVER = Duration.ofHours(1);
  private static final Duration A_LONG_TIME = Duration.ofHours(1);

  private final LinkedBlockingQueue<Instant> looks = new LinkedBlockingQueue<>();
  private final CountDownLatch mayEnd = new CountDownLatch(1);
  private final AtomicBoolean hasEnded = new AtomicBoolean();
  private Optional<Alarm> set = Optional.empty();

  private Alarm every(Duration sweep, Supplier<Optional<Instant>> look) {
    var alarm = Alarm.every(sweep, look);
    set = Optional.of(alarm);
    return alarm;
  }

  @AfterEach
  void end() {
    mayEnd.countDown();
    set.ifPresent(alarm -> alarm.close(() -> Duration.ZERO));
  }

  @Test
  void looksAtOnceAndThenWhenArmed() throws InterruptedException {
    var alarm = every(NEVER, this::looked);
    looks.take();
    var due = Instant.now().plusMillis(100);

    alarm.arm(due.plusSeconds(3600));
    alarm.arm(due);

    assertThat(looks.take()).isAfterOrEqualTo(due);
  }

  @Test
  void looksAgainWhenALookSaysSoAndOnlyThen() throws InterruptedException {
    var left = new AtomicInteger(3);
    var alarm =
        every(
            NEVER,
            () -> {
              looks.add(Instant.now());
              return left.decrementAndGet() > 0 ? Optional.of(Instant.now()) : Optional.empty();
            });
    for (int i = 0; i < 3; i++) {
      looks.take();
    }
    var due = Instant.now().plusMillis(100);
    alarm.arm(due);
    assertThat(looks.take()).isAfterOrEqualTo(due);
  }

  @Test
  void theSweepGoesOnAfterAFailure() throws InterruptedException {
    var _ =
        every(
            Duration.ofMillis(20),
            () -> {
              looks.add(Instant.now());
              throw new IllegalStateException("the database is away");
            });
    looks.take();
    looks.take();
    looks.take();
  }

  @Test
  void eachOfManyIsItsOwn() throws InterruptedException {
    var other = Alarm.every(NEVER, this::looked);
    looks.take();
    other.close(() -> A_LONG_TIME);
    var _ = every(NEVER, this::looked);
    looks.take();
  }

  @Test
  void aLookThatHasBegunComesToItsEndWhileThereIsTime() throws InterruptedException {
    var alarm = every(NEVER, this::takesLong);
    looks.take();
    alarm.close(() -> {
      mayEnd.countDown();
      return A_LONG_TIME;
    });
    assertThat(hasEnded).isTrue();
  }

  @Test
  void aLookThatDoesNotEndDoesNotHoldUpClosing() throws InterruptedException {
    var alarm = every(NEVER, this::takesLong);
    looks.take();
    alarm.close(() -> Duration.ZERO);
    assertThat(hasEnded).isFalse();
  }

  private Optional<Instant> takesLong() {
    looks.add(Instant.now());
    try {
      mayEnd.await();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
    hasEnded.set(true);
    return Optional.empty();
  }

  private Optional<Instant> looked() {
    looks.add(Instant.now());
    return Optional.empty();
  }
}
