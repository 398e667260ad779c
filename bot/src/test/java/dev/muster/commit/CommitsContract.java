package dev.muster.commit;

import static dev.muster.commit.Sample.ALICE;
import static dev.muster.commit.Sample.BOB;
import static dev.muster.commit.Sample.DONE;
import static dev.muster.commit.Sample.NOW;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.muster.commit.Commits.Outcome;
import dev.muster.effect.Claimed;
import dev.muster.incident.Incident;
import dev.muster.incident.IncidentId;
import dev.muster.reply.Reply;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// What every store of commits keeps.
public interface CommitsContract {
  Outcome STORED = new Outcome.Stored();
  Outcome CONFLICT = new Outcome.Conflict();
  Instant LATER = NOW.plus(Duration.ofMinutes(5));

  Store store();

  @Test
  default void aDecisionIsStoredWhole() {
    var timer = Sample.timer(1, LATER);
    var said = Sample.say(1, "hello");
    var decision =
        Sample.everything(
            new Change.Declared(Sample.incident(1)), Sample.note(1, 1, "noted"), timer, said);

    assertThat(hear("key", decision)).isEqualTo(STORED);

    assertThat(store().incidents().find(new IncidentId(1))).contains(Sample.incident(1));
    assertThat(store().incidents().timeline(new IncidentId(1)))
        .containsExactly(Sample.note(1, 1, "noted"));
    assertThat(store().timers().due(LATER, 10)).containsExactly(timer);
    assertThat(store().outbox().claim("me", NOW, 10))
        .extracting(Claimed::effect)
        .containsExactly(said.effect());
    assertThat(store().commits().answered("key")).contains(DONE);
  }

  @Test
  default void theSameKeyHasOneEffectAndOneAnswer() {
    assertThat(hear("key", Sample.asks(Sample.say(1, "once")))).isEqualTo(STORED);
    var again =
        new Decision(
            new Change.Declared(Sample.incident(1)),
            List.of(),
            List.of(Sample.say(2, "twice")),
            List.of(),
            Optional.empty(),
            Reply.whisper("another answer"));

    assertThat(hear("key", again)).isEqualTo(new Outcome.AlreadyDone(Optional.of(DONE)));

    assertThat(store().outbox().backlog(NOW).waiting()).isEqualTo(1);
    assertThat(store().incidents().latest(10)).isEmpty();
    assertThat(store().commits().answered("key")).contains(DONE);
  }

  @Test
  default void aKeyHeardBeforeIsNoConflict() {
    var incident = Sample.incident(1);
    assertThat(hear("key", Sample.declares(incident))).isEqualTo(STORED);

    assertThat(hear("key", Sample.declares(incident)))
        .isEqualTo(new Outcome.AlreadyDone(Optional.of(DONE)));
  }

  @Test
  default void anUnknownKeyHasNoAnswer() {
    assertThat(store().commits().answered("never heard")).isEmpty();
  }

  @Test
  default void aTimerHasItsEffectOnce() {
    var timer = Sample.timer(1, NOW);
    assertThat(hear("set", Sample.sets(timer))).isEqualTo(STORED);

    assertThat(commit(new Cause.Due(timer), Sample.asks(Sample.say(1, "due")))).isEqualTo(STORED);
    assertThat(commit(new Cause.Due(timer), Sample.asks(Sample.say(2, "due"))))
        .isEqualTo(new Outcome.AlreadyDone(Optional.empty()));

    assertThat(store().timers().due(LATER, 10)).isEmpty();
    assertThat(store().outbox().backlog(NOW).waiting()).isEqualTo(1);
  }

  @Test
  default void aTimerThatWasMovedHasNoEffect() {
    var timer = Sample.timer(1, NOW);
    var moved = Sample.timer(1, LATER);
    assertThat(hear("set", Sample.sets(timer))).isEqualTo(STORED);
    assertThat(hear("move", Sample.sets(moved))).isEqualTo(STORED);

    assertThat(commit(new Cause.Due(timer), Sample.asks(Sample.say(1, "due"))))
        .isEqualTo(new Outcome.AlreadyDone(Optional.empty()));

    assertThat(store().timers().due(LATER, 10)).containsExactly(moved);
    assertThat(store().outbox().backlog(NOW).waiting()).isZero();
  }

  @Test
  default void aTimerThatWasCancelledHasNoEffect() {
    var timer = Sample.timer(1, NOW);
    assertThat(hear("set", Sample.sets(timer))).isEqualTo(STORED);
    assertThat(hear("cancel", Sample.cancels(timer))).isEqualTo(STORED);

    assertThat(commit(new Cause.Due(timer), Sample.asks(Sample.say(1, "due"))))
        .isEqualTo(new Outcome.AlreadyDone(Optional.empty()));
  }

  @Test
  default void cancellingWhatIsNotSetIsNoMistake() {
    assertThat(hear("cancel", Sample.cancels(Sample.timer(1, NOW)))).isEqualTo(STORED);
  }

  @Test
  default void aTimerMaySetItsOwnNext() {
    var timer = Sample.timer(1, NOW);
    var next = Sample.timer(1, LATER);
    assertThat(hear("set", Sample.sets(timer))).isEqualTo(STORED);

    assertThat(commit(new Cause.Due(timer), Sample.sets(next))).isEqualTo(STORED);

    assertThat(store().timers().due(LATER, 10)).containsExactly(next);
  }

  @Test
  default void ofTwoWhoChangeOneVersionTheSecondStoresNothing() {
    var incident = Sample.incident(1);
    assertThat(hear("declare", Sample.declares(incident))).isEqualTo(STORED);
    var alices = Sample.inCommand(incident, ALICE);
    assertThat(hear("alice", Sample.changes(incident, alices))).isEqualTo(STORED);

    assertThat(hear("bob", everythingAbout(new Change.Changed(incident, bobs(incident)))))
        .isEqualTo(CONFLICT);

    assertThat(store().incidents().find(incident.id())).contains(alices);
    nothingWasStored("bob");
    assertThat(hear("bob", Sample.changes(alices, bobs(alices)))).isEqualTo(STORED);
  }

  @Test
  default void ofTwoWhoTakeOneNumberTheSecondStoresNothing() {
    var incident = Sample.incident(1);
    assertThat(hear("alice", Sample.declares(incident))).isEqualTo(STORED);

    assertThat(hear("bob", everythingAbout(new Change.Declared(bobs(incident)))))
        .isEqualTo(CONFLICT);

    assertThat(store().incidents().find(incident.id())).contains(incident);
    nothingWasStored("bob");
    assertThat(hear("bob", Sample.declares(Sample.incident(2)))).isEqualTo(STORED);
  }

  @Test
  default void whatWasNeverDeclaredCannotChange() {
    var incident = Sample.incident(1);

    assertThat(hear("bob", everythingAbout(new Change.Changed(incident, bobs(incident)))))
        .isEqualTo(CONFLICT);

    nothingWasStored("bob");
  }

  @Test
  default void twoIncidentsChangeTogether() {
    var one = Sample.incident(1);
    var other = Sample.incident(2);
    assertThat(hear("one", Sample.declares(one))).isEqualTo(STORED);
    assertThat(hear("other", Sample.declares(other))).isEqualTo(STORED);

    assertThat(hear("both", everythingAbout(bobsBoth(one, other)))).isEqualTo(STORED);

    assertThat(store().incidents().find(one.id())).contains(bobs(one));
    assertThat(store().incidents().find(other.id())).contains(bobs(other));
  }

  @Test
  default void ofTwoIncidentsNeitherChangesWhenSomebodyWasFasterWithOne() {
    var one = Sample.incident(1);
    var other = Sample.incident(2);
    assertThat(hear("one", Sample.declares(one))).isEqualTo(STORED);
    assertThat(hear("other", Sample.declares(other))).isEqualTo(STORED);
    var alices = Sample.inCommand(other, ALICE);
    assertThat(hear("alice", Sample.changes(other, alices))).isEqualTo(STORED);

    assertThat(hear("bob", everythingAbout(bobsBoth(one, other)))).isEqualTo(CONFLICT);
    assertThat(hear("bob", everythingAbout(bobsBoth(other, one)))).isEqualTo(CONFLICT);

    assertThat(store().incidents().find(one.id())).contains(one);
    assertThat(store().incidents().find(other.id())).contains(alices);
    nothingWasStored("bob");
  }

  @Test
  default void aConflictLeavesTheTimerThatCausedIt() {
    var timer = Sample.timer(1, NOW);
    var incident = Sample.incident(1);
    assertThat(hear("set", Sample.sets(timer))).isEqualTo(STORED);

    assertThat(commit(new Cause.Due(timer), Sample.changes(incident, bobs(incident))))
        .isEqualTo(CONFLICT);

    assertThat(store().timers().due(NOW, 10)).containsExactly(timer);
  }

  @Test
  default void aDecisionThatCannotBeStoredLeavesNothingBehind() {
    var incident = Sample.incident(1);
    assertThat(hear("declare", Sample.declares(incident))).isEqualTo(STORED);
    assertThat(hear("note", noted(incident))).isEqualTo(STORED);
    var noted = bobs(incident);
    var writesItAgain = everythingAbout(new Change.Changed(noted, bobs(noted)));

    assertThatThrownBy(() -> hear("again", writesItAgain)).isInstanceOf(RuntimeException.class);

    assertThat(store().incidents().find(incident.id())).contains(noted);
    assertThat(store().commits().answered("again")).isEmpty();
    assertThat(store().outbox().backlog(NOW).waiting()).isZero();
  }

  @Test
  default void answersAreForgottenWhenTheyAreOld() {
    assertThat(hear("old", Sample.asks())).isEqualTo(STORED);
    assertThat(store().commits().commit(new Cause.Said("new"), Sample.asks(), LATER))
        .isEqualTo(STORED);

    assertThat(store().commits().forgetAnswersBefore(LATER)).isEqualTo(1);

    assertThat(store().commits().answered("old")).isEmpty();
    assertThat(store().commits().answered("new")).contains(DONE);
  }

  private Outcome hear(String key, Decision decision) {
    return commit(new Cause.Said(key), decision);
  }

  private Outcome commit(Cause cause, Decision decision) {
    return store().commits().commit(cause, decision, NOW);
  }

  private void nothingWasStored(String key) {
    assertThat(store().incidents().timeline(new IncidentId(1))).isEmpty();
    assertThat(store().timers().due(LATER, 10)).isEmpty();
    assertThat(store().outbox().backlog(NOW).waiting()).isZero();
    assertThat(store().commits().answered(key)).isEmpty();
  }

  private static Decision everythingAbout(Change change) {
    return Sample.everything(
        change, Sample.note(1, 1, "noted"), Sample.timer(1, LATER), Sample.say(1, "hello"));
  }

  private static Decision noted(Incident incident) {
    return new Decision(
        new Change.Changed(incident, bobs(incident)),
        List.of(Sample.note(1, 1, "noted")),
        List.of(),
        List.of(),
        Optional.empty(),
        DONE);
  }

  private static Change bobsBoth(Incident one, Incident other) {
    return new Change.Both(
        new Change.Changed(one, bobs(one)), new Change.Changed(other, bobs(other)));
  }

  private static Incident bobs(Incident incident) {
    return Sample.inCommand(incident, BOB);
  }
}
