package dev.muster.app;

import static org.assertj.core.api.Assertions.assertThat;

import dev.muster.timer.MovableClock;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class RememberedTest {
  private final MovableClock clock = MovableClock.onAFriday();
  private final AtomicInteger asked = new AtomicInteger();
  private final Remembered remembered =
      new Remembered(() -> asked.incrementAndGet() % 2 == 1, clock);

  @Test
  void manyWhoWantToKnowAreOneQuestion() {
    for (int i = 0; i < 100; i++) {
      assertThat(remembered.getAsBoolean()).isTrue();
    }
    assertThat(asked).hasValue(1);
  }

  @Test
  void anAnswerLastsASecond() {
    assertThat(remembered.getAsBoolean()).isTrue();
    clock.pass(Duration.ofMillis(999));
    assertThat(remembered.getAsBoolean()).isTrue();
    clock.pass(Duration.ofMillis(1));
    assertThat(remembered.getAsBoolean()).isFalse();
  }

  @Test
  void aClockThatWasPutBackMakesNoAnswerLast() {
    assertThat(remembered.getAsBoolean()).isTrue();
    clock.pass(Duration.ofHours(-1));
    assertThat(remembered.getAsBoolean()).isFalse();
  }
}
