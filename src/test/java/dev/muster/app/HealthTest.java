package dev.muster.app;

import static org.assertj.core.api.Assertions.assertThat;

import dev.muster.commit.Cause;
import dev.muster.commit.Commits.Outcome;
import dev.muster.commit.InMemoryStore;
import dev.muster.commit.Sample;
import dev.muster.effect.Claimed;
import dev.muster.effect.Setback;
import dev.muster.timekeeper.Auditor;
import dev.muster.timer.MovableClock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class HealthTest {
  private final MovableClock clock = MovableClock.onAFriday();
  private final InMemoryStore store = new InMemoryStore();
  private final Health health =
      new Health(
          () -> true,
          new Auditor(store.timers(), store.outbox(), store.commits(), List.of(), clock),
          List::of);

  @Test
  void whereAllIsWellThereIsNothingToSay() {
    assertThat(health.look()).isEqualTo(new Health.Condition(List.of(), List.of()));
  }

  @Test
  void whatWasGivenUpIsCountedAndKeepsNobodyFromBeingReady() {
    say();
    assertThat(store.outbox().bury(claim(), clock.instant(), "no", List.of(), Optional.empty()))
        .isTrue();

    assertThat(health.look().isReady()).isTrue();
    assertThat(health.look().notes())
        .containsExactly("given up, and kept in the table dead_letter: 1");
  }

  @Test
  void whatFailsAgainAndAgainIsSaid() {
    say();
    for (int time = 0; time < 6; time++) {
      assertThat(store.outbox().postpone(claim(), clock.instant(), Setback.FAILED, "no")).isTrue();
    }
    assertThat(health.look().isReady()).isTrue();
    clock.pass(Duration.ofMinutes(11));

    assertThat(health.look().problems())
        .containsExactly("1 effects have failed again and again for ten minutes");
  }

  private void say() {
    assertThat(
            store
                .commits()
                .commit(
                    new Cause.Said("say"), Sample.asks(Sample.say(1, "hello")), clock.instant()))
        .isEqualTo(new Outcome.Stored());
  }

  private Claimed claim() {
    return store.outbox().claim("me", clock.instant(), 1).getFirst();
  }
}
