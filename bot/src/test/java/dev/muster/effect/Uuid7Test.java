package dev.muster.effect;

import static org.assertj.core.api.Assertions.assertThat;

import dev.muster.timer.MovableClock;
import java.time.Duration;
import java.util.HashSet;
import java.util.SplittableRandom;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class Uuid7Test {
  private final MovableClock clock = MovableClock.onAFriday();
  private final Ids ids = Ids.uuids(clock, new SplittableRandom(7));

  @Test
  void isAUuidOfVersion7() {
    var uuid = UUID.fromString(ids.next().value());

    assertThat(uuid.version()).isEqualTo(7);
    assertThat(uuid.variant()).isEqualTo(2);
    assertThat(uuid.getMostSignificantBits() >>> 16).isEqualTo(clock.millis());
  }

  @Test
  void aLaterOneIsGreater() {
    var first = ids.next().value();
    clock.pass(Duration.ofMillis(1));

    assertThat(ids.next().value()).isGreaterThan(first);
  }

  @Test
  void noTwoOfOneMomentAreAlike() {
    var made = new HashSet<>();
    for (int i = 0; i < 10_000; i++) {
      assertThat(made.add(ids.next())).isTrue();
    }
  }
}
