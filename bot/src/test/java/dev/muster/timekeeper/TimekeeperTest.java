package dev.muster.timekeeper;

import static org.assertj.core.api.Assertions.assertThat;

import dev.muster.command.Catalogue;
import dev.muster.command.Language;
import dev.muster.commit.Cause;
import dev.muster.commit.Commits.Outcome;
import dev.muster.commit.InMemoryStore;
import dev.muster.commit.Sample;
import dev.muster.desk.Desk;
import dev.muster.desk.Sight;
import dev.muster.incident.Updates;
import dev.muster.person.FakePeople;
import dev.muster.policy.Policy;
import dev.muster.timer.MovableClock;
import dev.muster.timer.Timer;
import dev.muster.timer.TimerKind;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TimekeeperTest {
  private final MovableClock clock = MovableClock.onAFriday();
  private final InMemoryStore store = new InMemoryStore();
  private final Desk desk =
      new Desk(
          new Sight(store.incidents(), store.postings()),
          new FakePeople(),
          Policy.standard(),
          (_, _) -> "{}",
          Language.of(Catalogue.incident(), List.of()));
  private final Timekeeper timekeeper =
      new Timekeeper(store.timers(), store.commits(), desk, clock);

  @Test
  void aDeadlineOfNothingIsTakenAway() {
    set(new Timer(TimerKind.UPDATE, "INC-9", clock.instant(), "UPDATE_SOON"));
    assertThat(timekeeper.fireDue(10)).isEqualTo(1);
    assertThat(timekeeper.fireDue(10)).isZero();
  }

  @Test
  void aDeadlineThatFailsIsPutOffAndHoldsUpNoOther() {
    var incident = Sample.incident(1).with(Updates.none().due(Optional.of(clock.instant())));
    assertThat(
            store.commits().commit(new Cause.Said("x"), Sample.declares(incident), clock.instant()))
        .isEqualTo(new Outcome.Stored());
    set(new Timer(TimerKind.UPDATE, "INC-1", clock.instant().minusSeconds(1), "NONSENSE"));
    set(new Timer(TimerKind.COMMANDER, "INC-1", clock.instant(), ""));
    assertThat(timekeeper.fireDue(10)).isEqualTo(2);
    assertThat(store.incidents().timeline(incident.id())).hasSize(1);
    assertThat(timekeeper.nextAfter(clock.instant())).contains(clock.instant().plusSeconds(1));
    clock.pass(Duration.ofSeconds(1));
    assertThat(timekeeper.fireDue(10)).isEqualTo(1);
    assertThat(timekeeper.nextAfter(clock.instant())).contains(clock.instant().plusSeconds(2));
  }

  @Test
  void oneDeadlineSeenByTwoHappensOnce() {
    Instant now = clock.instant();
    assertThat(
            store.commits().commit(new Cause.Said("x"), Sample.declares(Sample.incident(1)), now))
        .isEqualTo(new Outcome.Stored());
    set(new Timer(TimerKind.COMMANDER, "INC-1", now, ""));
    var seen = timekeeper.due(10).getFirst();
    timekeeper.fire(seen);
    timekeeper.fire(seen);
    assertThat(store.incidents().timeline(Sample.incident(1).id())).hasSize(1);
  }

  private void set(Timer timer) {
    var key = new Cause.Said(timer.kind() + timer.subject());
    assertThat(store.commits().commit(key, Sample.sets(timer), clock.instant()))
        .isEqualTo(new Outcome.Stored());
  }
}
