package dev.muster.closing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class TimeLeftTest {
  private final AtomicLong nanos = new AtomicLong(42);
  private final TimeLeft left = TimeLeft.of(Duration.ofSeconds(8), nanos::get);

  private void pass(Duration time) {
    nanos.addAndGet(time.toNanos());
  }

  @Test
  void whatOneTakesIsGoneForTheOthers() {
    assertThat(left.now()).isEqualTo(Duration.ofSeconds(8));
    pass(Duration.ofSeconds(3));
    assertThat(left.now()).isEqualTo(Duration.ofSeconds(5));
  }

  @Test
  void whoeverComesFirstLeavesSomeToTheRest() {
    var first = left.before(Duration.ofSeconds(4));
    assertThat(first.now()).isEqualTo(Duration.ofSeconds(4));
    pass(Duration.ofSeconds(5));
    assertThat(first.now()).isZero();
    assertThat(left.now()).isEqualTo(Duration.ofSeconds(3));
  }

  @Test
  void itIsNeverLessThanNothing() {
    pass(Duration.ofSeconds(9));
    assertThat(left.now()).isZero();
  }
}
