package dev.muster.timekeeper;

import static org.assertj.core.api.Assertions.assertThat;

import dev.muster.chat.Priority;
import dev.muster.commit.Cause;
import dev.muster.commit.Commits.Outcome;
import dev.muster.commit.InMemoryStore;
import dev.muster.commit.Sample;
import dev.muster.effect.Asked;
import dev.muster.effect.Claimed;
import dev.muster.effect.Effect;
import dev.muster.effect.Outbox;
import dev.muster.effect.Setback;
import dev.muster.reply.Message;
import dev.muster.timer.MovableClock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class AuditorTest {
  private final MovableClock clock = MovableClock.onAFriday();
  private final InMemoryStore store = new InMemoryStore();
  private final Auditor auditor =
      new Auditor(store.timers(), store.outbox(), store.commits(), List.of(Sample.HOME), clock);

  @Test
  void whenAllIsWellItSaysNothing() {
    assertThat(auditor.audit().isWell()).isTrue();
    assertThat(alarms()).isEmpty();
  }

  @Test
  void aDeadlineNobodySawToIsSaidOncePerHour() {
    commit("timer", Sample.sets(Sample.timer(1, clock.instant())));
    clock.pass(Duration.ofSeconds(60));
    assertThat(auditor.audit().isWell()).isTrue();
    clock.pass(Duration.ofSeconds(1));
    assertThat(auditor.audit().timers()).isEqualTo(1);
    clock.pass(Duration.ofMinutes(10));
    assertThat(auditor.audit().oldest()).isEqualTo(Duration.ofSeconds(661));
    assertThat(alarms()).hasSize(1);
    clock.pass(Duration.ofHours(1));
    assertThat(auditor.audit().isWell()).isFalse();
    assertThat(store.outbox().backlog(clock.instant()).waiting()).isEqualTo(2);
  }

  @Test
  void aPageThatWaitsIsSaid() {
    var page = new Effect.Tell(Sample.BOB, Message.of("come"));
    commit("page", Sample.asks(Asked.of(page, Priority.PAGE)));
    clock.pass(Duration.ofMinutes(2));
    assertThat(auditor.look().pageLate()).isFalse();
    clock.pass(Duration.ofSeconds(1));
    assertThat(auditor.look().pageLate()).isTrue();
    assertThat(auditor.look().oldest()).isEqualTo(Duration.ofSeconds(121));
  }

  @Test
  void whatCouldNotBeReadIsSaidOnce() {
    giveUpUnread(1);
    assertThat(auditor.audit().dead()).isEqualTo(1);
    clock.pass(Duration.ofHours(2));
    assertThat(auditor.audit().isWell()).isTrue();
    assertThat(alarms()).hasSize(1);

    giveUpUnread(2);
    assertThat(auditor.audit().dead()).isEqualTo(2);
    assertThat(store.outbox().backlog(clock.instant()).waiting()).isEqualTo(2);
  }

  @Test
  void deadLettersAreKeptForAQuarter() {
    giveUpUnread(1);
    clock.pass(Duration.ofDays(90));
    assertThat(auditor.audit().dead()).isEqualTo(1);
    clock.pass(Duration.ofSeconds(1));
    assertThat(auditor.audit().isWell()).isTrue();
    assertThat(auditor.look().dead()).isZero();
  }

  private void giveUpUnread(int incident) {
    commit("say " + incident, Sample.asks(Sample.say(incident, "hello")));
    var claimed = store.outbox().claim("me", clock.instant(), 1).getFirst();
    assertThat(
            store
                .outbox()
                .bury(claimed, clock.instant(), Outbox.UNREADABLE, List.of(), Optional.empty()))
        .isTrue();
  }

  @Test
  void whatFailsAgainAndAgainIsSaid() {
    commit("say", Sample.asks(Sample.say(1, "hello"), Sample.say(1, "behind it")));
    fail(5, Setback.FAILED);
    clock.pass(Duration.ofMinutes(10).plusSeconds(1));
    assertThat(auditor.look().isWell()).isTrue();
    fail(1, Setback.UNCLEAR);
    assertThat(auditor.look().stuck()).isEqualTo(1);
    assertThat(auditor.audit().isWell()).isFalse();
    assertThat(alarms()).hasSize(1);
  }

  @Test
  void whatIsAskedToWaitIsNotStuck() {
    commit("say", Sample.asks(Sample.say(1, "hello")));
    fail(9, Setback.WAITS);
    clock.pass(Duration.ofHours(1));
    assertThat(auditor.look().stuck()).isZero();
  }

  private void fail(int times, Setback setback) {
    for (int time = 0; time < times; time++) {
      var now = clock.instant();
      var claimed = store.outbox().claim("me", now, 1).getFirst();
      assertThat(store.outbox().postpone(claimed, now, setback, "no")).isTrue();
    }
  }

  @Test
  void theLongestWaitCountsWhateverItIs() {
    commit("say", Sample.asks(Sample.say(1, "hello")));
    clock.pass(Duration.ofMinutes(30));
    commit("timer", Sample.sets(Sample.timer(1, clock.instant())));
    clock.pass(Duration.ofMinutes(2));
    assertThat(auditor.look().oldest()).isEqualTo(Duration.ofMinutes(32));
  }

  @Test
  void oldAnswersAreForgotten() {
    commit("key", Sample.asks());
    clock.pass(Duration.ofDays(7));
    assertThat(auditor.audit().isWell()).isTrue();
    assertThat(store.commits().answered("key")).isPresent();
    clock.pass(Duration.ofSeconds(1));
    assertThat(auditor.audit().isWell()).isTrue();
    assertThat(store.commits().answered("key")).isEmpty();
  }

  private void commit(String key, dev.muster.commit.Decision decision) {
    assertThat(store.commits().commit(new Cause.Said(key), decision, clock.instant()))
        .isEqualTo(new Outcome.Stored());
  }

  private List<Claimed> alarms() {
    return store.outbox().claim("me", clock.instant(), 10).stream()
        .filter(claimed -> claimed.effect() instanceof Effect.Alarm)
        .toList();
  }
}
