package dev.muster.courier;

import static org.assertj.core.api.Assertions.assertThat;

import dev.muster.chat.Call;
import dev.muster.chat.Priority;
import dev.muster.chat.Receipt;
import dev.muster.commit.Sample;
import dev.muster.effect.Asked;
import dev.muster.effect.CardKind;
import dev.muster.effect.Claimed;
import dev.muster.effect.Effect;
import dev.muster.effect.Outbox;
import dev.muster.incident.Incident;
import dev.muster.incident.IncidentId;
import dev.muster.incident.Incidents;
import dev.muster.incident.TimelineEntry;
import dev.muster.incident.Visibility;
import dev.muster.person.PersonId;
import dev.muster.workspace.MessageId;
import dev.muster.workspace.RoomId;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// What the courier makes of each receipt.
class CourierTest extends ScriptedPlatform {
  @Test
  void whatIsDoneIsForgotten() {
    ask(say(), Priority.STATE);
    deliver();
    assertThat(calls).containsExactly(new Call.Post(ROOM, HELLO));
    assertThat(waiting()).isZero();
  }

  @Test
  void aRoomThatIsOpenIsFoundAgain() {
    assertThat(store.postings().room(Sample.HOME, ONE)).contains(ROOM);
  }

  @Test
  void aCardIsPostedOnceAndEditedAfterwards() {
    ask(card(), Priority.COSMETIC);
    deliver();
    ask(card(), Priority.COSMETIC);
    deliver();
    assertThat(calls.get(0)).isInstanceOf(Call.Post.class);
    assertThat(calls.get(1)).isInstanceOf(Call.Edit.class);
  }

  @Test
  void whatIsToBeTriedLaterIsTriedWithoutDoubtAfterThePause() {
    ask(say(), Priority.STATE);
    answers(new Receipt.TryLater(Duration.ofSeconds(40), "slow down"));
    deliver();
    after(Duration.ofSeconds(39));
    assertThat(calls).hasSize(1);
    after(Duration.ofSeconds(1));
    assertThat(calls).hasSize(2);
    assertThat(doubts.getLast()).isFalse();
    assertThat(ids.getLast()).isEqualTo(ids.get(ids.size() - 2));
  }

  @Test
  void whatIsAnnouncedWaitsUntilItIsFoundWhere() {
    isLookedFor = true;
    ask(new Effect.Announce(Sample.HOME, ONE, HELLO), Priority.STATE);
    after(Duration.ofMinutes(10));
    assertThat(calls).isEmpty();
    assertThat(waiting()).isOne();
    isLookedFor = false;
    after(Duration.ofMinutes(10));
    assertThat(calls).containsExactly(new Call.Post(ANNOUNCEMENTS, HELLO));
  }

  @Test
  void noRoomIsChangedUntilItIsKnownWhetherItOnlyServes() {
    refuseTheSecondRoom();
    calls.clear();
    isLookedFor = true;
    ask(new Effect.SetTopic(Sample.HOME, new IncidentId(2), "INC-2"), Priority.STATE);
    after(Duration.ofMinutes(10));
    isLookedFor = false;
    after(Duration.ofMinutes(10));
    assertThat(calls).isEmpty();
    assertThat(waiting()).isZero();
  }

  @Test
  void anOutageIsWaitedOutForEver() {
    ask(say(), Priority.STATE);
    for (int i = 0; i < 100; i++) {
      answers(new Receipt.TryLater(Duration.ZERO, "no network"));
    }
    for (int i = 0; i < 101; i++) {
      after(Duration.ofMinutes(1));
    }
    assertThat(calls).hasSize(101);
    assertThat(waiting()).isZero();
    assertThat(dead()).isZero();
  }

  @Test
  void whatIsUnclearIsLookedUpAfterHalfAMinute() {
    ask(say(), Priority.STATE);
    answers(new Receipt.Unclear("timed out"));
    deliver();
    after(Duration.ofSeconds(29));
    assertThat(calls).hasSize(1);
    after(Duration.ofSeconds(1));
    assertThat(doubts.getLast()).isTrue();
  }

  @Test
  void anUnclearPageIsLookedUpAtOnce() {
    ask(new Effect.Tell(Sample.BOB, HELLO), Priority.PAGE);
    answers(new Receipt.Unclear("timed out"));
    deliver();
    after(Duration.ofSeconds(1));
    assertThat(doubts).endsWith(false, true);
  }

  @Test
  void whatExpiredIsNotSaid() {
    var soon = clock.instant().plusSeconds(60);
    commit(Sample.asks(new Asked(say(), Priority.REMINDER, Optional.of(soon))));
    after(Duration.ofSeconds(61));
    assertThat(calls).isEmpty();
    assertThat(waiting()).isZero();
  }

  @Test
  void aDeletedCardIsPostedAnew() {
    ask(card(), Priority.COSMETIC);
    deliver();
    answers(new Receipt.Gone("deleted"), new Receipt.Posted(new MessageId(ROOM, "new")));
    ask(card(), Priority.COSMETIC);
    deliver();
    assertThat(store.postings().card(Sample.HOME, ONE, CardKind.INCIDENT))
        .contains(new MessageId(ROOM, "new"));
    assertThat(ids.get(ids.size() - 2).value()).endsWith("-again");
    assertThat(calls.getLast()).isEqualTo(new Call.Pin(new MessageId(ROOM, "new")));
  }

  @Test
  void aDeletedAnnouncementIsPostedAnewAndPinnedNowhere() {
    var announcement = new Effect.ShowCard(Sample.HOME, ONE, CardKind.ANNOUNCEMENT);
    ask(announcement, Priority.COSMETIC);
    deliver();
    answers(new Receipt.Gone("deleted"));
    ask(announcement, Priority.COSMETIC);
    deliver();
    assertThat(calls.getLast()).isInstanceOf(Call.Post.class);
  }

  @Test
  void nothingNeedsToBeShownInAnArchivedRoomOfWhatIsOver() {
    var closed = incident(Visibility.OPEN).move(dev.muster.incident.Status.CLOSED, Sample.NOW);
    commit(Sample.changes(incident(Visibility.OPEN), closed.next()));
    var archived = new Receipt.Archived("archived");
    answers(archived, archived);
    ask(card(), Priority.COSMETIC);
    ask(say(), Priority.STATE);
    deliver();
    assertThat(calls).hasSize(2);
    assertThat(waiting()).isZero();
    assertThat(dead()).isZero();
  }

  @Test
  void whatPeopleStillWorkOnIsSaidElsewhereWhileTheirRoomIsArchived() {
    var archived = new Receipt.Archived("archived");
    answers(archived, archived);
    ask(card(), Priority.COSMETIC);
    ask(say(), Priority.STATE);
    deliver();
    deliver();
    assertThat(calls.getLast()).isInstanceOf(Call.Post.class);
    assertThat(calls.getLast().toString()).contains("value=incidents", "INC-1", "hello");
    assertThat(calls).hasSize(3);
    assertThat(dead()).isZero();
  }

  @Test
  void anAdapterThatThrowsIsTriedAgainAndThenGivenUp() {
    ask(say(), Priority.STATE);
    for (int i = 0; i < 8; i++) {
      script.add(() -> {
        throw new IllegalStateException("a bug");
      });
    }
    for (int i = 0; i < 8; i++) {
      after(Duration.ofMinutes(1));
    }
    assertThat(dead()).isEqualTo(1);
    assertThat(calls).contains(new Call.Tell(Sample.BOB, HELLO));
  }

  @Test
  void whatCannotBeWordedStandsInNobodysWay() {
    var poisoned = courier(new Poisoned(store.incidents()));
    ask(card(), Priority.STATE);
    ask(new Effect.Tell(Sample.BOB, HELLO), Priority.STATE);
    assertThat(poisoned.deliverDue("me", 100)).isEqualTo(2);
    assertThat(calls).containsExactly(new Call.Tell(Sample.BOB, HELLO));
    assertThat(waiting()).isEqualTo(1);
  }

  /// Incidents of which one cannot be read.
  private record Poisoned(Incidents others) implements Incidents {
    @Override
    public Optional<Incident> find(IncidentId id) {
      throw new IllegalStateException("poison");
    }

    @Override
    public Optional<Incident> inRoom(RoomId room) {
      return others.inRoom(room);
    }

    @Override
    public List<Incident> open() {
      return others.open();
    }

    @Override
    public List<Incident> latest(int limit) {
      return others.latest(limit);
    }

    @Override
    public List<Incident> latest(int limit, PersonId person) {
      return others.latest(limit, person);
    }

    @Override
    public List<TimelineEntry> timeline(IncidentId id) {
      return others.timeline(id);
    }

    @Override
    public IncidentId next() {
      return others.next();
    }
  }

  @Test
  void aLostClaimSettlesNothing() {
    ask(say(), Priority.STATE);
    Claimed mine = courier.claim("me", 1).getFirst();
    clock.pass(Outbox.LEASE.plusSeconds(1));
    Claimed theirs = courier.claim("them", 1).getFirst();
    courier.deliver(mine);
    assertThat(waiting()).isEqualTo(1);
    courier.deliver(theirs);
    assertThat(waiting()).isZero();
    assertThat(doubts).endsWith(false, true);
  }

  @Test
  void aPageIsNeverPutOffForLongerThanAMinute() {
    answers(new Receipt.TryLater(Duration.ofMinutes(20), "shut out"));
    ask(new Effect.Tell(Sample.BOB, HELLO), Priority.PAGE);
    deliver();
    after(Duration.ofMinutes(1));
    assertThat(calls).hasSize(2);
    assertThat(waiting()).isZero();
  }

  @Test
  void aClockSetBackHoldsUpNoPage() {
    answers(new Receipt.TryLater(Duration.ofSeconds(40), "slow down"));
    ask(new Effect.Tell(Sample.BOB, HELLO), Priority.PAGE);
    deliver();
    clock.moveTo(clock.instant().minus(Duration.ofHours(1)));
    deliver();
    assertThat(waiting()).isZero();
  }

  @Test
  void aRoomIsArchivedOnlyAfterItWasQuietForAWeekCountedFromNow() {
    var closed = incident(Visibility.OPEN).move(dev.muster.incident.Status.CLOSED, Sample.NOW);
    commit(Sample.changes(incident(Visibility.OPEN), closed.next()));
    Instant since = clock.instant();
    answers(new Receipt.TryLater(Duration.ofDays(6), "people still talk"));
    ask(new Effect.ArchiveRoom(Sample.HOME, ONE, since), Priority.WHENEVER);
    deliver();
    ask(say(), Priority.STATE);
    deliver();
    after(Duration.ofDays(8));
    assertThat(calls)
        .containsExactly(
            new Call.Archive(ROOM, since),
            new Call.Post(ROOM, HELLO),
            new Call.Archive(ROOM, since.plus(Duration.ofDays(1))));
  }
}
