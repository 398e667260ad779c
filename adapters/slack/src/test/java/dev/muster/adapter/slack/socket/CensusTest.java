package dev.muster.adapter.slack.socket;

import static org.assertj.core.api.Assertions.assertThat;

import dev.muster.timer.MovableClock;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Whose connections Slack counts. Two are ours.
class CensusTest {
  private static final Duration A_WHILE = Duration.ofMinutes(5);

  private final MovableClock clock = MovableClock.onAFriday();
  private final Census census = new Census(clock);

  @BeforeEach
  void twoAreOurs() {
    census.begun();
    census.begun();
  }

  @Test
  void ourOwnAreNoStrangers() {
    census.counted(1);
    census.counted(2);
    clock.pass(A_WHILE);
    assertThat(census.isToBeTaken()).isFalse();
    assertThat(census.trouble()).isEmpty();
  }

  @Test
  void whoeverIsStillThereAfterAWhileIsNamed() {
    foundTwice();
    assertThat(census.trouble())
        .hasValueSatisfying(why ->
            assertThat(why).contains("not ours (2)", "the other Muster that has the same tokens"));
  }

  @Test
  void theDeadThatSlackStillCountedAreForgotten() {
    census.counted(4);
    clock.pass(A_WHILE);
    census.counted(2);
    assertThat(census.trouble()).isEmpty();
    clock.pass(A_WHILE);
    assertThat(census.isToBeTaken()).isFalse();
  }

  @Test
  void afterTheClockWasSetBackTheyAreCountedAllTheSame() {
    census.counted(4);
    clock.moveTo(clock.instant().minus(Duration.ofHours(9)));
    assertThat(census.isToBeTaken()).isTrue();
    assertThat(census.isToBeTaken()).isFalse();
    census.counted(4);
    assertThat(census.trouble()).isPresent();
  }

  @Test
  void twoHellosAtOnceAreOneCount() {
    census.counted(4);
    census.counted(4);
    assertThat(census.trouble()).isEmpty();
  }

  @Test
  void onlyOneConnectionIsRenewedForIt() {
    census.counted(4);
    clock.pass(A_WHILE);
    assertThat(census.isToBeTaken()).isTrue();
    assertThat(census.isToBeTaken()).isFalse();
  }

  @Test
  void oneThatIsBeingReplacedIsOursUntilItIsClosed() {
    census.begun();
    census.counted(3);
    census.ended();
    clock.pass(A_WHILE);
    assertThat(census.isToBeTaken()).isFalse();
    census.counted(3);
    clock.pass(A_WHILE);
    assertThat(census.isToBeTaken()).isTrue();
  }

  @Test
  void whenTheOtherIsStoppedAllIsWellAgain() {
    foundTwice();
    clock.pass(A_WHILE);
    assertThat(census.isToBeTaken()).isTrue();
    census.counted(3);
    assertThat(census.trouble()).isPresent();
    clock.pass(A_WHILE);
    census.counted(2);
    assertThat(census.trouble()).isEmpty();
  }

  private void foundTwice() {
    census.counted(4);
    assertThat(census.trouble()).isEmpty();
    clock.pass(A_WHILE);
    assertThat(census.isToBeTaken()).isTrue();
    census.counted(4);
  }
}
