package dev.muster.adapter.slack;

import static org.assertj.core.api.Assertions.assertThat;

import dev.muster.timer.MovableClock;
import java.time.Duration;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// What the log says of a flood.
class MufflerTest {
  private final MovableClock clock = MovableClock.onAFriday();
  private final Muffler muffler = new Muffler(clock);

  @Test
  void theFirstIsToldAtOnceAndAThousandAfterItAsOne() {
    assertThat(muffler.count("not signed")).hasValue(1);
    flood(1_000);
    clock.pass(Duration.ofSeconds(59));
    assertThat(muffler.count("not signed")).isEmpty();
    clock.pass(Duration.ofSeconds(1));
    assertThat(muffler.count("not signed")).hasValue(1_002);
    assertThat(muffler.count("not signed")).isEmpty();
  }

  @Test
  void oneKindDoesNotHideAnother() {
    assertThat(muffler.count("not signed")).hasValue(1);
    assertThat(muffler.count("too long")).hasValue(1);
  }

  @Test
  void aClockThatIsSetBackKeepsNothingQuiet() {
    assertThat(muffler.count("not signed")).hasValue(1);
    clock.moveTo(clock.instant().minus(Duration.ofHours(1)));
    assertThat(muffler.count("not signed")).hasValue(1);
  }

  private void flood(int many) {
    assertThat(IntStream.range(0, many).filter(_ -> muffler.count("not signed").isPresent()))
        .isEmpty();
  }
}
