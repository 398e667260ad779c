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
    assertThat(muffler.count("not signed")).hasValue("");
    var began = clock.instant();
    flood(1_000);
    clock.pass(Duration.ofSeconds(59));
    assertThat(muffler.count("not signed")).isEmpty();
    clock.pass(Duration.ofSeconds(1));
    assertThat(muffler.count("not signed"))
        .hasValue(" (and 1,001 more in the minute from %s)".formatted(began));
    assertThat(muffler.count("not signed")).isEmpty();
  }

  @Test
  void ofAFloodThatIsLongOverItIsSaidWhenItWas() {
    assertThat(muffler.count("not signed")).hasValue("");
    var began = clock.instant();
    flood(500);
    clock.pass(Duration.ofDays(3));
    assertThat(muffler.count("not signed"))
        .hasValue(" (and 500 more in the minute from %s)".formatted(began));
    clock.pass(Duration.ofDays(3));
    assertThat(muffler.count("not signed")).hasValue("");
  }

  @Test
  void oneKindDoesNotHideAnother() {
    assertThat(muffler.count("not signed")).hasValue("");
    assertThat(muffler.count("too long")).hasValue("");
  }

  @Test
  void aClockThatIsSetBackKeepsNothingQuiet() {
    assertThat(muffler.count("not signed")).hasValue("");
    clock.moveTo(clock.instant().minus(Duration.ofHours(1)));
    assertThat(muffler.count("not signed")).hasValue("");
  }

  private void flood(int many) {
    assertThat(IntStream.range(0, many).filter(_ -> muffler.count("not signed").isPresent()))
        .isEmpty();
  }
}
