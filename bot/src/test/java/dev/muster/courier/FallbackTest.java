package dev.muster.courier;

import static org.assertj.core.api.Assertions.assertThat;

import dev.muster.chat.Call;
import dev.muster.chat.Priority;
import dev.muster.chat.Receipt;
import dev.muster.commit.Sample;
import dev.muster.effect.CardKind;
import dev.muster.effect.Effect;
import dev.muster.incident.IncidentId;
import dev.muster.incident.Visibility;
import dev.muster.person.FakePeople;
import org.junit.jupiter.api.Test;

/// What takes the place of what will never be delivered.
class FallbackTest extends ScriptedPlatform {
  @Test
  void aRefusedRoomIsReplacedByTheAnnouncementsAndAnAlarm() {
    refuseTheSecondRoom();
    var alarm = (Call.Post) calls.getLast();
    assertThat(alarm.room()).isEqualTo(ANNOUNCEMENTS);
    assertThat(alarm.toString()).contains("open the room #inc-2").contains("no more rooms");
    assertThat(store.postings().room(Sample.HOME, new IncidentId(2))).contains(ANNOUNCEMENTS);
  }

  @Test
  void aRoomThatOnlyServesKeepsItsTopicAndIsNeverArchived() {
    refuseTheSecondRoom();
    calls.clear();
    var two = new IncidentId(2);
    ask(new Effect.SetTopic(Sample.HOME, two, "INC-2"), Priority.STATE);
    deliver();
    var closed = second(Visibility.OPEN).move(dev.muster.incident.Status.CLOSED, Sample.NOW);
    commit(Sample.changes(second(Visibility.OPEN), closed.next()));
    ask(new Effect.ArchiveRoom(Sample.HOME, two, Sample.NOW), Priority.COSMETIC);
    ask(new Effect.UnarchiveRoom(Sample.HOME, two), Priority.STATE);
    ask(new Effect.Say(Sample.HOME, two, HELLO), Priority.STATE);
    deliver();
    assertThat(calls).containsExactly(new Call.Post(ANNOUNCEMENTS, HELLO));
  }

  @Test
  void aRefusedPrivateRoomIsToldToItsMembersAndNobodyElse() {
    commit(Sample.declares(second(Visibility.PRIVATE)));
    calls.clear();
    answers(new Receipt.Refused("no more rooms"));
    var two = new IncidentId(2);
    ask(new Effect.OpenRoom(Sample.HOME, two, "inc-2", true), Priority.STATE);
    ask(new Effect.SetTopic(Sample.HOME, two, "INC-2"), Priority.STATE);
    ask(new Effect.ShowCard(Sample.HOME, two, CardKind.INCIDENT), Priority.STATE);
    ask(new Effect.Invite(Sample.HOME, two, Sample.BOB), Priority.STATE);
    ask(new Effect.Say(Sample.HOME, two, HELLO), Priority.STATE);
    deliver();
    assertThat(calls).filteredOn(Call.Post.class::isInstance).isEmpty();
    assertThat(calls)
        .contains(new Call.Tell(Sample.ALICE, HELLO), new Call.Tell(Sample.BOB, HELLO));
    assertThat(store.postings().room(Sample.HOME, two)).isEmpty();
  }

  @Test
  void whoeverCannotBeTakenOutOfAPrivateRoomIsNamedToItsMembersAlone() {
    commit(Sample.declares(second(Visibility.PRIVATE)));
    var two = new IncidentId(2);
    ask(new Effect.OpenRoom(Sample.HOME, two, "inc-2", true), Priority.STATE);
    deliver();
    calls.clear();
    answers(new Receipt.Refused("not allowed"));
    ask(new Effect.Uninvite(Sample.HOME, two, FakePeople.CHANDRA.id()), Priority.STATE);
    deliver();
    assertThat(calls.removeFirst()).isInstanceOf(Call.Uninvite.class);
    assertThat(calls)
        .hasSize(2)
        .allMatch(call -> call instanceof Call.Tell)
        .allMatch(call -> call.toString().contains("I could not take them out"));
  }

  @Test
  void aRoomThatIsGoneHearsNothing() {
    ask(card(), Priority.STATE);
    deliver();
    calls.clear();
    answers(new Receipt.Gone("channel_not_found"));
    ask(new Effect.Invite(Sample.HOME, new IncidentId(1), Sample.BOB), Priority.STATE);
    deliver();
    assertThat(calls).filteredOn(call -> call.toString().contains("missing here")).isEmpty();
  }

  @Test
  void nobodyIsTakenOutOfARoomThatOnlyServes() {
    refuseTheSecondRoom();
    calls.clear();
    ask(new Effect.Uninvite(Sample.HOME, new IncidentId(2), Sample.BOB), Priority.STATE);
    ask(new Effect.Uninvite(Sample.HOME, new IncidentId(9), Sample.BOB), Priority.STATE);
    deliver();
    assertThat(calls).isEmpty();
    assertThat(dead()).isEqualTo(1);
  }

  @Test
  void aPageThatCannotReachItsPersonCallsEverybodyElse() {
    answers(new Receipt.Refused("no such user"));
    ask(new Effect.Tell(Sample.BOB, HELLO), Priority.PAGE);
    deliver();
    assertThat(calls.getLast().toString()).contains("I must page").contains("no such user");
    assertThat(dead()).isEqualTo(1);
  }

  @Test
  void anythingElseOnePersonCannotBeToldIsGivenUpQuietly() {
    answers(new Receipt.Refused("no such user"));
    ask(new Effect.Tell(Sample.BOB, HELLO), Priority.STATE);
    deliver();
    assertThat(waiting()).isZero();
    assertThat(dead()).isEqualTo(1);
  }

  @Test
  void whatTheRoomMayNotHearItsMembersAreTold() {
    answers(new Receipt.Refused("restricted"));
    ask(say(), Priority.STATE);
    deliver();
    assertThat(calls)
        .contains(new Call.Tell(Sample.ALICE, HELLO), new Call.Tell(Sample.BOB, HELLO));
  }

  @Test
  void whatIsPrivateIsToldToItsMembersWhenItsRoomIsGone() {
    commit(Sample.changes(incident(Visibility.OPEN), incident(Visibility.PRIVATE).next()));
    answers(new Receipt.Gone("no such room"));
    ask(say(), Priority.STATE);
    deliver();
    deliver();
    assertThat(calls.stream().filter(Call.Tell.class::isInstance)).hasSize(2);
    assertThat(calls.stream().filter(Call.Post.class::isInstance)).hasSize(1);
  }

  @Test
  void aCardWhoseRoomIsGoneIsLeftAlone() {
    ask(card(), Priority.COSMETIC);
    deliver();
    answers(new Receipt.Gone("deleted"), new Receipt.Gone("no such room"));
    ask(card(), Priority.COSMETIC);
    deliver();
    assertThat(calls).hasSize(3);
    assertThat(waiting()).isZero();
    assertThat(dead()).isZero();
  }
}
