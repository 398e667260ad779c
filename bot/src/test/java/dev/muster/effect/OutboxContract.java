package dev.muster.effect;

import static dev.muster.commit.Sample.HOME;
import static dev.muster.commit.Sample.NOW;
import static dev.muster.commit.Sample.ROOM;
import static dev.muster.commit.Sample.say;
import static org.assertj.core.api.Assertions.assertThat;

import dev.muster.chat.Priority;
import dev.muster.incident.IncidentId;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// What every outbox keeps.
public interface OutboxContract extends OutboxSteps {
  @Test
  default void aClaimedEffectIsAsItWasAskedFor() {
    var expires = Optional.of(NOW.plus(SECOND));
    var asked = new Asked(say(1, "hello").effect(), Priority.REMINDER, expires);
    ask(asked);

    var claimed = claimOne(NOW);

    assertThat(claimed)
        .isEqualTo(
            new Claimed(
                claimed.id(), asked.effect(), Priority.REMINDER, expires, NOW, 1, false, "me"));
  }

  @Test
  default void aLaneGivesItsFirstAndWaitsForIt() {
    ask(say(1, "one"), say(1, "two"));

    var first = claimOne(NOW);
    assertThat(first.effect()).isEqualTo(say(1, "one").effect());
    assertThat(claim(NOW)).isEmpty();

    assertThat(outbox().delivered(first, NOW, List.of(), NOTHING)).isTrue();
    assertThat(claimOne(NOW).effect()).isEqualTo(say(1, "two").effect());
  }

  @Test
  default void lanesDoNotWaitForEachOther() {
    ask(say(1, "one"), say(1, "two"), say(2, "three"));

    assertThat(claim(NOW))
        .extracting(Claimed::effect)
        .containsExactly(say(1, "one").effect(), say(2, "three").effect());
  }

  @Test
  default void theMostUrgentGoFirstThenTheOldest() {
    ask(say(1, "cosmetic", Priority.COSMETIC), say(2, "state"), say(3, "older state"));
    ask(say(4, "answer", Priority.ANSWER), say(5, "page", Priority.PAGE));

    assertThat(outbox().claim("me", NOW, 3))
        .extracting(Claimed::effect)
        .containsExactly(
            say(5, "page").effect(), say(4, "answer").effect(), say(2, "state").effect());
    assertThat(claim(NOW))
        .extracting(Claimed::effect)
        .containsExactly(say(3, "older state").effect(), say(1, "cosmetic").effect());
  }

  @Test
  default void nothingStandsBeforeAPage() {
    ask(say(1, "state"), say(1, "page", Priority.PAGE), say(1, "other page", Priority.PAGE));

    assertThat(claim(NOW)).hasSize(3);
  }

  @Test
  default void aLeaseEndsAndLeavesDoubt() {
    ask(say(1, "one"));
    var first = claimOne(NOW);

    assertThat(claim(LEASE_ENDS.minusMillis(1))).isEmpty();
    var second = outbox().claim("you", LEASE_ENDS, 10).getFirst();

    assertThat(second.id()).isEqualTo(first.id());
    assertThat(second.maybeDone()).isTrue();
    assertThat(second.attempts()).isEqualTo(2);
    assertThat(second.owner()).isEqualTo("you");
  }

  @Test
  default void aLostClaimSettlesNothing() {
    ask(say(1, "one"), say(1, "two"));
    var lost = claimOne(NOW);
    var mine = claimOne(LEASE_ENDS);
    var room = Optional.<Posting>of(new Posting.RoomOf(new IncidentId(1), ROOM));

    assertThat(outbox().delivered(lost, NOW, List.of(), room)).isFalse();
    assertThat(outbox().postpone(lost, NOW, Setback.FAILED, "busy")).isFalse();
    assertThat(outbox().bury(lost, NOW, "gone", List.of(say(2, "instead")), room)).isFalse();

    assertThat(store().postings().room(HOME, new IncidentId(1))).isEmpty();
    assertThat(outbox().backlog(NOW).waiting()).isEqualTo(2);
    assertThat(outbox().backlog(NOW).dead()).isZero();
    assertThat(claim(LEASE_ENDS)).isEmpty();
    assertThat(outbox().delivered(mine, NOW, List.of(), NOTHING)).isTrue();
    assertThat(outbox().delivered(mine, NOW, List.of(), NOTHING)).isFalse();
  }

  @Test
  default void anEndedLeaseNobodyTookOverStillSettles() {
    ask(say(1, "one"));
    var late = claimOne(NOW);

    assertThat(outbox().delivered(late, NOW, List.of(), NOTHING)).isTrue();
    assertThat(claim(LEASE_ENDS)).isEmpty();
  }

  @Test
  default void aPostponedEffectStaysTheFirstOfItsLane() {
    ask(say(1, "one"), say(1, "two"));
    var until = NOW.plus(SECOND);

    assertThat(outbox().postpone(claimOne(NOW), until, Setback.FAILED, "busy")).isTrue();

    assertThat(claim(until.minusMillis(1))).isEmpty();
    var again = claimOne(until);
    assertThat(again.effect()).isEqualTo(say(1, "one").effect());
    assertThat(again.maybeDone()).isFalse();
    assertThat(again.attempts()).isEqualTo(2);
  }

  @Test
  default void aClockSetBackHoldsUpNothingForLongerThanItsPriorityBears() {
    for (var priority : Priority.values()) {
      askAt(NOW.plus(Duration.ofDays(30)), inItsLane("asked before", priority));
    }
    assertThat(claim(NOW)).extracting(Claimed::priority).containsExactly(Priority.values());
  }

  @Test
  default void whatIsPutOffForNoLongerThanThatWaits() {
    for (var priority : Priority.values()) {
      ask(inItsLane("put off", priority));
    }
    claim(NOW)
        .forEach(each ->
            assertThat(outbox().postpone(each, NOW.plus(longestWait(each)), Setback.WAITS, "busy"))
                .isTrue());

    assertThat(claim(NOW)).isEmpty();
    assertThat(claim(NOW.minus(SECOND))).hasSize(Priority.values().length);
  }

  @Test
  default void whatSomebodyHoldsIsNotTakenFromThemByAClockSetBack() {
    ask(say(1, "page", Priority.PAGE));
    var held = claimOne(NOW);

    assertThat(claim(NOW.minus(Duration.ofHours(1)))).isEmpty();
    assertThat(outbox().delivered(held, NOW, List.of(), NOTHING)).isTrue();
  }

  @Test
  default void onceInDoubtAlwaysInDoubt() {
    ask(say(1, "one"));

    assertThat(outbox().postpone(claimOne(NOW), NOW, Setback.UNCLEAR, "no answer")).isTrue();
    var second = claimOne(NOW);
    assertThat(second.maybeDone()).isTrue();

    assertThat(outbox().postpone(second, NOW, Setback.FAILED, "busy")).isTrue();
    assertThat(claimOne(NOW).maybeDone()).isTrue();
  }

  @Test
  default void aCardThatWaitsIsNotAskedForTwice() {
    ask(card(1), card(2), say(1, "after"), card(1));

    assertThat(outbox().backlog(NOW).waiting()).isEqualTo(3);
  }

  @Test
  default void aPostponedCardStillStandsForTheNext() {
    ask(card(1));
    assertThat(outbox().postpone(claimOne(NOW), NOW, Setback.FAILED, "busy")).isTrue();

    ask(card(1));

    assertThat(outbox().backlog(NOW).waiting()).isEqualTo(1);
  }

  @Test
  default void aCardBeingShownIsAskedForAgain() {
    ask(card(1));
    var shown = claimOne(NOW);

    ask(card(1));
    ask(card(1));

    assertThat(outbox().delivered(shown, NOW, List.of(), NOTHING)).isTrue();
    assertThat(outbox().delivered(claimOne(NOW), NOW, List.of(), NOTHING)).isTrue();
    assertThat(outbox().backlog(NOW).waiting()).isZero();
  }

  @Test
  default void aCardInDoubtIsAskedForAgain() {
    ask(card(1));
    assertThat(outbox().postpone(claimOne(NOW), NOW, Setback.UNCLEAR, "no answer")).isTrue();

    ask(card(1));

    assertThat(outbox().backlog(NOW).waiting()).isEqualTo(2);
  }

  @Test
  default void whatWasMadeIsRememberedWithTheDelivery() {
    ask(say(1, "one"));
    var room = new Posting.RoomOf(new IncidentId(1), ROOM);

    assertThat(outbox().delivered(claimOne(NOW), NOW, List.of(), Optional.of(room))).isTrue();

    assertThat(store().postings().room(HOME, new IncidentId(1))).contains(ROOM);
    assertThat(outbox().backlog(NOW).waiting()).isZero();
  }

  @Test
  default void whatADeliveryCallsForIsAskedForWithIt() {
    ask(say(1, "one"), say(1, "two"));
    var lost = claimOne(NOW);
    var mine = claimOne(LEASE_ENDS);
    var next = List.of(say(1, "three"), say(2, "next"));

    assertThat(outbox().delivered(lost, LEASE_ENDS, next, NOTHING)).isFalse();
    assertThat(outbox().delivered(mine, LEASE_ENDS, next, NOTHING)).isTrue();

    assertThat(claim(LEASE_ENDS))
        .extracting(Claimed::effect)
        .containsExactly(say(1, "two").effect(), say(2, "next").effect());
    assertThat(outbox().backlog(LEASE_ENDS).waiting()).isEqualTo(3);
  }

  @Test
  default void aBuriedEffectMakesWayForItsReplacementAndItsLane() {
    ask(say(1, "one"), say(1, "two"));
    var room = new Posting.RoomOf(new IncidentId(1), ROOM);
    var later = NOW.plus(SECOND);

    assertThat(
            outbox()
                .bury(claimOne(NOW), later, "no", List.of(say(2, "instead")), Optional.of(room)))
        .isTrue();

    assertThat(claim(later))
        .extracting(Claimed::effect)
        .containsExactly(say(1, "two").effect(), say(2, "instead").effect());
    assertThat(store().postings().room(HOME, new IncidentId(1))).contains(ROOM);
    assertThat(outbox().backlog(later).dead()).isEqualTo(1);
  }

  @Test
  default void theExpiredAreStillClaimed() {
    ask(new Asked(say(1, "late").effect(), Priority.REMINDER, Optional.of(NOW.minus(SECOND))));

    assertThat(claim(NOW)).hasSize(1);
  }

  @Test
  default void itSaysWhenToLookAgain() {
    assertThat(outbox().nextAfter(NOW)).isEmpty();
    ask(say(1, "one"), say(2, "two"));
    var both = claim(NOW);

    assertThat(outbox().nextAfter(NOW)).contains(LEASE_ENDS);
    assertThat(outbox().postpone(both.getFirst(), NOW.plus(SECOND), Setback.FAILED, "busy"))
        .isTrue();

    assertThat(outbox().nextAfter(NOW)).contains(NOW.plus(SECOND));
    assertThat(outbox().nextAfter(NOW.plus(SECOND))).contains(LEASE_ENDS);
  }

  private static Asked inItsLane(String words, Priority priority) {
    return say(1 + List.of(Priority.values()).indexOf(priority), words, priority);
  }

  private static Duration longestWait(Claimed claimed) {
    return Outbox.longestWait(claimed.priority());
  }

  private static Asked card(int incident) {
    return Asked.of(
        new Effect.ShowCard(HOME, new IncidentId(incident), CardKind.INCIDENT), Priority.STATE);
  }
}
