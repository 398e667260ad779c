package dev.muster.adapter.slack;

import static org.assertj.core.api.Assertions.assertThat;

import dev.muster.chat.CallId;
import dev.muster.chat.Priority;
import dev.muster.timer.MovableClock;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// Our own limits, kept below Slack's.
class LimiterTest {
  private final MovableClock clock = MovableClock.onAFriday();
  private final Limiter limiter = new Limiter(clock);
  private int ids;

  @Test
  void aFewAtOnceAreFine() {
    for (int call = 0; call < 3; call++) {
      assertThat(edit()).isEmpty();
    }
  }

  @Test
  void aThousandEditsAreSpreadOverTheMinutesSlackAllows() {
    var longest = Duration.ZERO;
    for (int call = 0; call < 1_000; call++) {
      var pause = edit().orElse(Duration.ZERO);
      longest = pause.compareTo(longest) > 0 ? pause : longest;
    }
    assertThat(longest).isBetween(Duration.ofMinutes(20), Duration.ofMinutes(40));
  }

  @Test
  void aPageIsNotDelayedByAThousandEdits() {
    for (int call = 0; call < 1_000; call++) {
      var _ = edit();
      var _ = post("C1", Priority.COSMETIC);
    }
    assertThat(post("C1", Priority.PAGE)).isEmpty();
  }

  @Test
  void aClockThatIsSetBackHoldsNobodyUp() {
    for (int call = 0; call < 100; call++) {
      var _ = post("C1", Priority.PAGE);
      limiter.pause(Method.UPDATE, "", Duration.ofMinutes(5));
    }
    clock.moveTo(clock.instant().minus(Duration.ofHours(1)));
    assertThat(post("C1", Priority.PAGE)).isEmpty();
    assertThat(edit()).isEmpty();
  }

  @Test
  void whoeverComesWhenExpectedIsLetThrough() {
    for (int call = 0; call < 100; call++) {
      var _ = edit();
    }
    var late = next();
    var _ = limiter.turn(late, Method.UPDATE, "", Priority.STATE);
    var pause = limiter.turn(late, Method.UPDATE, "", Priority.STATE).orElseThrow();
    clock.pass(pause);
    assertThat(limiter.turn(late, Method.UPDATE, "", Priority.STATE)).isEmpty();
  }

  @Test
  void aChannelTakesAboutOneMessageASecond() {
    int sent = 0;
    for (int second = 0; second < 60; second++) {
      while (post("C1", Priority.STATE).isEmpty()) {
        sent++;
      }
      clock.pass(Duration.ofSeconds(1));
    }
    assertThat(sent).isLessThanOrEqualTo(60);
    assertThat(post("C2", Priority.STATE)).isEmpty();
  }

  @Test
  void aPauseSlackAsksForIsKeptByEverybody() {
    limiter.pause(Method.UPDATE, "", Duration.ofSeconds(30));
    assertThat(edit())
        .hasValueSatisfying(pause -> assertThat(pause).isEqualTo(Duration.ofSeconds(30)));
    assertThat(limiter.turn(next(), Method.UPDATE, "", Priority.PAGE)).isPresent();
    assertThat(post("C1", Priority.STATE)).isEmpty();
    clock.pass(Duration.ofSeconds(31));
    assertThat(edit()).isEmpty();
  }

  @Test
  void aPauseInOneChannelHoldsUpNoOther() {
    limiter.pause(Method.POST, "C1", Duration.ofSeconds(30));
    assertThat(post("C1", Priority.PAGE)).contains(Duration.ofSeconds(30));
    assertThat(post("C2", Priority.PAGE)).isEmpty();
    assertThat(post("C2", Priority.STATE)).isEmpty();
  }

  @Test
  void oneMoreInTheSameChannelIsStillOfThatChannel() {
    limiter.pause(Method.POST, "C1", Duration.ofSeconds(30));
    limiter.pause(Method.POST, "C1", Duration.ofSeconds(40));
    assertThat(post("C1", Priority.PAGE)).contains(Duration.ofSeconds(40));
    assertThat(post("C2", Priority.PAGE)).isEmpty();
  }

  @Test
  void aPauseInTwoChannelsIsOneOfTheWorkspace() {
    limiter.pause(Method.POST, "C1", Duration.ofSeconds(30));
    limiter.pause(Method.POST, "C2", Duration.ofSeconds(20));
    assertThat(post("C1", Priority.PAGE)).contains(Duration.ofSeconds(30));
    assertThat(post("C3", Priority.PAGE)).contains(Duration.ofSeconds(20));
    assertThat(edit()).isEmpty();
  }

  @Test
  void soIsOneThatFollowsAtOnceButNoneThatComesMuchLater() {
    limiter.pause(Method.POST, "C1", Duration.ofSeconds(1));
    clock.pass(Duration.ofSeconds(3));
    limiter.pause(Method.POST, "C2", Duration.ofSeconds(1));
    assertThat(post("C3", Priority.PAGE)).contains(Duration.ofSeconds(1));

    clock.pass(Duration.ofSeconds(10));
    limiter.pause(Method.POST, "C4", Duration.ofSeconds(1));
    assertThat(post("C3", Priority.PAGE)).isEmpty();
  }

  @Test
  void whoCannotBeReachedSaysNothingOfLimits() {
    limiter.pause(Method.POST, "C1", Duration.ZERO);
    limiter.pause(Method.POST, "C2", Duration.ofSeconds(1));
    assertThat(post("C3", Priority.PAGE)).isEmpty();
  }

  @Test
  void whoeverNeverComesIsForgotten() {
    for (int call = 0; call < 1_000; call++) {
      var _ = edit();
      var _ = post("C" + call, Priority.STATE);
    }
    assertThat(limiter.size()).isGreaterThan(1_000);
    clock.pass(Duration.ofHours(1));
    assertThat(edit()).isEmpty();
    assertThat(limiter.size()).isEqualTo(1);
  }

  private Optional<Duration> edit() {
    return limiter.turn(next(), Method.UPDATE, "", Priority.STATE);
  }

  private Optional<Duration> post(String channel, Priority priority) {
    return limiter.turn(next(), Method.POST, channel, priority);
  }

  private CallId next() {
    return new CallId("call-" + ++ids);
  }
}
