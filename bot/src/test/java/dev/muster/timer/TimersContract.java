package dev.muster.timer;

import static dev.muster.commit.Sample.NOW;
import static dev.muster.commit.Sample.timer;
import static org.assertj.core.api.Assertions.assertThat;

import dev.muster.commit.Cause;
import dev.muster.commit.Commits.Outcome;
import dev.muster.commit.Sample;
import dev.muster.commit.Store;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// What every keeper of deadlines answers.
public interface TimersContract {
  Store store();

  @Test
  default void theDueComeLongestOverdueFirst() {
    var first = timer(1, at(-5));
    var second = timer(2, at(-3));
    set(second, timer(3, at(1)), first, timer(4, NOW));

    assertThat(timers().due(NOW, 2)).containsExactly(first, second);
    assertThat(timers().due(NOW, 10)).containsExactly(first, second, timer(4, NOW));
  }

  @Test
  default void readingClaimsNothing() {
    set(timer(1, NOW));

    assertThat(timers().due(NOW, 10)).isEqualTo(timers().due(NOW, 10)).hasSize(1);
  }

  @Test
  default void thereIsOneTimerPerKindAndSubject() {
    var other = new Timer(TimerKind.CLOSE, timer(1, NOW).subject(), NOW, "");
    set(timer(1, at(-1)), other);
    set(timer(1, at(-2)));

    assertThat(timers().due(NOW, 10)).containsExactly(timer(1, at(-2)), other);
  }

  @Test
  default void theNextDeadlineIsTheFirstAfterAMoment() {
    assertThat(timers().nextAfter(NOW)).isEmpty();
    set(timer(1, NOW), timer(2, at(2)), timer(3, at(1)));

    assertThat(timers().nextAfter(NOW)).contains(at(1));
    assertThat(timers().nextAfter(at(2))).isEmpty();
  }

  @Test
  default void aFailingTimerIsTriedAgainMoreAndMoreSeldom() {
    set(timer(1, NOW));
    var now = NOW;
    for (var pause : new int[] {1, 2, 4, 8, 16, 32, 64, 128, 256, 256}) {
      timers().putOff(timer(1, now), now, "boom");
      now = now.plusSeconds(pause);
      assertThat(timers().due(now.minusMillis(1), 10)).isEmpty();
      assertThat(timers().due(now, 10)).containsExactly(timer(1, now));
    }
  }

  @Test
  default void settingATimerAnewForgetsItsFailures() {
    set(timer(1, NOW));
    timers().putOff(timer(1, NOW), NOW, "boom");
    timers().putOff(timer(1, at(1)), at(1), "boom");

    set(timer(1, NOW));
    timers().putOff(timer(1, NOW), NOW, "boom");

    assertThat(timers().nextAfter(NOW)).contains(at(1));
  }

  @Test
  default void aTimerThatHasMovedOnIsNotPutOff() {
    set(timer(1, at(10)));

    timers().putOff(timer(1, NOW), NOW, "boom");
    timers().putOff(timer(2, NOW), NOW, "boom");

    assertThat(timers().due(at(10), 10)).containsExactly(timer(1, at(10)));
  }

  @Test
  default void theOverdueAreCountedFromWhenTheyWereFirstDue() {
    var grace = Duration.ofSeconds(60);
    set(timer(1, NOW), timer(2, at(30)), timer(3, at(500)));
    timers().putOff(timer(1, NOW), at(59), "boom");

    assertThat(timers().overdue(at(60), grace)).isEqualTo(new Timers.Overdue(0, Optional.empty()));
    assertThat(timers().overdue(at(61), grace)).isEqualTo(new Timers.Overdue(1, Optional.of(NOW)));
    assertThat(timers().overdue(at(100), grace)).isEqualTo(new Timers.Overdue(2, Optional.of(NOW)));
  }

  private Timers timers() {
    return store().timers();
  }

  private void set(Timer... set) {
    var key = "set " + set[0] + timers().nextAfter(NOW);
    assertThat(store().commits().commit(new Cause.Said(key), Sample.sets(set), NOW))
        .isEqualTo(new Outcome.Stored());
  }

  private static Instant at(int seconds) {
    return NOW.plusSeconds(seconds);
  }
}
