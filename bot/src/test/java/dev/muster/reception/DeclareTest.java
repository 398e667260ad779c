package dev.muster.reception;

import static org.assertj.core.api.Assertions.assertThat;

import dev.muster.chat.Call;
import dev.muster.incident.Event;
import dev.muster.incident.Kind;
import dev.muster.incident.Severity;
import dev.muster.incident.Status;
import dev.muster.incident.TimelineEntry;
import dev.muster.person.FakePeople;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// How an incident begins.
class DeclareTest extends Story {
  @Test
  void aTitleIsEnough() {
    alice.says("/incident declare checkout is down");
    alice.reads("INC-1 checkout is down is declared as SEV3", "Its room is being opened");
    assertThat(incident().severity()).isEqualTo(Severity.SEV3);
    assertThat(incident().status()).isEqualTo(Status.TRIAGE);
    assertThat(incident().headline().kind()).isEqualTo(Kind.REAL);
  }

  @Test
  void withoutASeverityItIsSev3AndOneButtonChangesThat() {
    alice.says("/incident declare checkout is down");
    alice.reads("No severity was given").isOffered("Its room", "SEV1", "SEV2", "SEV4");
    alice.presses("SEV1").reads("INC-1 checkout is down is SEV1 now.");
    assertThat(incident().severity()).isEqualTo(Severity.SEV1);
  }

  @Test
  void aGivenSeverityIsNotAskedFor() {
    alice.says("/incident declare checkout is down sev2").doesNotRead("No severity");
    alice.isOffered("Its room");
  }

  @Test
  void evenAnEmptyFormMakesAnIncident() {
    alice.says("/incident declare").isAskedFor("title", "severity", "service", "private", "drill");
    alice.fills(Map.of()).reads("INC-1 Something is wrong");
    room("inc-1-something-is-wrong").shows("INC-1 Something is wrong", "SEV3");
  }

  @Test
  void aFilledFormIsTheSameAsALine() {
    alice.says("/incident declare");
    alice.fills(Map.of("title", "checkout is down", "severity", "sev1", "service", "checkout"));
    room("inc-1-checkout-is-down").shows("SEV1", "Service: checkout");
  }

  @Test
  void whereItWasSeenIsKeptOnTheTimeline() {
    alice.says("/incident declare checkout is down sev2 seen https://graphs.example/7");
    alice.reads("INC-1 checkout is down is declared as SEV2");
    alice.says("/incident timeline INC-1").reads("alice noted: https://graphs.example/7");
  }

  @Test
  void aMessageBecomesAnIncidentAndItsLinkANote() {
    alice.raises("checkout is down,\nnobody can pay", "https://chat.example/m/7");
    alice.isAskedFor("title", "severity", "service", "private", "drill");
    alice.reads("Title: checkout is down, nobody can pay");
    alice.fills(Map.of("title", "checkout is down", "service", "paymets"));
    alice.reads("I know no service").fills(Map.of("title", "checkout is down", "severity", "sev2"));
    alice.reads("INC-1 checkout is down is declared as SEV2");
    alice
        .says("/incident timeline INC-1")
        .reads("bob said: checkout is down,", "nobody can pay", "https://chat.example/m/7");
  }

  @Test
  void allOfALongMessageIsKeptAndOnlyTheTitleIsCut() {
    var words = "checkout is \"down\" \\o/\n" + "and nobody can pay, ".repeat(60) + "really";
    alice.raises(words, "https://chat.example/m/7").reads("Title: checkout is", "…");
    alice.fills(Map.of("title", "checkout is down"));
    assertThat(rehearsal.timeline(1).stream().map(TimelineEntry::event))
        .filteredOn(Event.Kept.class::isInstance)
        .containsExactly(
            new Event.Kept(
                bob.id(),
                words,
                time.now().minusSeconds(300),
                "general/m-7",
                Optional.of("https://chat.example/m/7")));
  }

  @Test
  void forAMessageOfAPrivateConversationPrivateIsTickedBeforehand() {
    alice.raisesInPrivate("somebody copied the customer table").reads("Private: yes");
  }

  @Test
  void whatWasSaidInPrivateGoesAlongOnlyIfItStaysPrivate() {
    alice.raisesInPrivate("somebody copied the\ncustomer table");
    alice.reads("If it is private, the message goes on its timeline: somebody copied the customer");
    alice.fills(Map.of("title", "tidy up", "private", "", "severity", "sev2"));
    alice.says("/incident timeline INC-1").reads("tidy up").doesNotRead("customer table");
    alice.raisesInPrivate("somebody copied the customer table");
    alice.fills(Map.of("title", "tidy up", "private", "yes"));
    alice.says("/incident timeline INC-2").reads("bob said: somebody copied the customer table");
  }

  @Test
  void theFormSaysThatTheMessageGoesAlong() {
    alice.raises("checkout is down,\nnobody can pay", "https://chat.example/m/7");
    alice.reads("The message goes on the timeline: checkout is down, nobody can pay");
  }

  @Test
  void aMessageWithoutALinkBecomesAnIncidentToo() {
    alice.raises("", "").fills(Map.of("title", "checkout is down"));
    alice.reads("INC-1 checkout is down is declared as SEV3");
    assertThat(rehearsal.timeline(1)).hasSize(2);
  }

  @Test
  void theRoomIsDressedInTheOrderPeopleFindIt() {
    alice.says("/incident declare checkout is down sev2");
    var room = room("inc-1-checkout-is-down").id();
    assertThat(rehearsal.done().stream().map(call -> step(call, room)).filter(s -> !s.isEmpty()))
        .containsExactly("open", "topic", "card", "pin", "invite alice", "invite dan", "purpose");
    assertThat(room("inc-1-checkout-is-down").found().topic())
        .isEqualTo("INC-1 · checkout is down");
    assertThat(room("inc-1-checkout-is-down").posts().getFirst().pinned()).isTrue();
  }

  @Test
  void theRoomTellsANewcomerWhatItIsFor() {
    alice.says("/incident declare checkout is down sev2");
    assertThat(room("inc-1-checkout-is-down").found().purpose())
        .isEqualTo(
            "INC-1, declared by Alice at 2026-11-20 09:00 UTC. /incident info says how it stands,"
                + " /incident help what you can do.");
    assertThat(room("inc-1-checkout-is-down").found().bookmarks()).isEmpty();
  }

  @Test
  void aDrillSaysSoWhereverItSpeaksOfItself() {
    alice.says("/incident declare checkout is down drill");
    assertThat(room("inc-1-checkout-is-down").found().purpose())
        .startsWith("INC-1, a drill, declared by Alice");
  }

  @Test
  void whereItWasSeenIsLinkedAtTheHeadOfTheRoom() {
    alice.says("/incident declare checkout is down seen https://chat.example/m/7");
    assertThat(room("inc-1-checkout-is-down").found().bookmarks())
        .containsExactly(Map.entry("https://chat.example/m/7", "Where it was seen"));
  }

  @Test
  void aRoomIsNamedOnlyOnceItIsKnown() {
    var _ = rehearsal.chat().open(FakePeople.HQ, "inc-1-checkout-is-down");
    alice.says("/incident declare checkout is down sev2").doesNotRead("#");
    alice.presses("Its room").reads("Its room is #inc-1-checkout-is-down-1.");
    alice.in(room("inc-1-checkout-is-down-1"));
    alice.says("/incident info").doesNotRead("Its room");
    alice.says("/incident join").doesNotRead("#");
  }

  @Test
  void whoeverJoinsIsShownTheWay() {
    declared("sev2");
    bob.presses("Join", announcements).reads("You are in", "#inc-1-checkout-is-down");
    bob.says("/incident info INC-1").reads("Its room is #inc-1-checkout-is-down.");
  }

  @Test
  void aRoomThatIsStillToComeIsSaidSo() {
    rehearsal.chat().goesAway();
    alice.says("/incident declare checkout is down sev2").presses("Its room");
    alice.reads("INC-1 checkout is down", "It has no room yet.");
    chandra.says("/incident join INC-1").reads("You are in").doesNotRead("#");
  }

  private static String step(Call call, dev.muster.workspace.RoomId room) {
    return switch (call) {
      case Call.OpenRoom _ -> "open";
      case Call.SetTopic _ -> "topic";
      case Call.SetPurpose _ -> "purpose";
      case Call.Post(var where, _) when where.equals(room) -> "card";
      case Call.Pin _ -> "pin";
      case Call.Invite(_, var person) -> "invite " + person.value();
      default -> "";
    };
  }

  @Test
  void theAnnouncementOffersToJoinAndToFollow() {
    alice.says("/incident declare checkout is down sev1");
    announcements.hears("INC-1 checkout is down", "SEV1", "[Join][Follow]").hearsNothingMore();
    announcements.showsNowhere("Commander");
    chandra.presses("Join", announcements).reads("You are in: INC-1 checkout is down");
    assertThat(room("inc-1-checkout-is-down").found().members()).contains(chandra.id());
  }

  @Test
  void theLeadOfTheServiceIsPaged() {
    alice.says("/incident declare checkout is down sev1 service checkout");
    bob.isTold("alice declared INC-1", "SEV1", "about checkout", "[Join][Take command]");
    dan.isToldNothingMore();
    assertThat(room("inc-1-checkout-is-down").found().members()).contains(bob.id());
  }

  @Test
  void withoutALeadTheAdministratorsAreCalled() {
    alice.says("/incident declare search is slow sev2 service search");
    dan.isTold("alice declared INC-1");
    alice.says("/incident declare something else sev2");
    dan.isTold("alice declared INC-2");
    bob.isToldNothingMore();
  }

  @Test
  void nobodyIsCalledForWhatIsCosmetic() {
    alice.says("/incident declare a typo sev4 service checkout");
    bob.isToldNothingMore();
    dan.isToldNothingMore();
  }

  @Test
  void whoDeclaresIsNotCalled() {
    bob.says("/incident declare checkout is down sev1 service checkout").isToldNothingMore();
  }

  @Test
  void anUnknownServiceIsSaidSoWithThoseThereAre() {
    alice.says("/incident declare it is down service \"payments\"");
    alice.reads("no service `payments`", "checkout, search");
    assertThat(rehearsal.store().incidents().latest(5)).isEmpty();
  }

  @Test
  void whatLooksAlikeCanBeMerged() {
    declared("sev2");
    bob.says("/incident declare the checkout is down sev2").reads("INC-1", "looks like the same");
    bob.presses("Merge into INC-1").presses("Merge").reads("is part of INC-1");
    room("inc-2-the-checkout-is-down").hears("bob merged this into INC-1 checkout is down");
    room("inc-1-checkout-is-down").hears("bob merged INC-2 the checkout is down into this");
    assertThat(rehearsal.incident(2).status()).isEqualTo(Status.MERGED);
  }

  @Test
  void theRealThingIsNeverLikeADrill() {
    alice.says("/incident declare checkout is down drill");
    bob.says("/incident declare checkout is down sev1").doesNotRead("same thing");
  }

  @Test
  void theSameKeyDeclaresOnce() {
    alice.says("/incident declare checkout is down sev2").isHeardAgain();
    alice.reads("INC-1 checkout is down is declared");
    assertThat(rehearsal.store().incidents().latest(5)).hasSize(1);
    announcements.hears("INC-1").hearsNothingMore();
  }

  @Test
  void aTitleMaySayAnything() {
    alice.says("/incident declare {} {number} %s <@U1> `x` *y* 日本 sev1 service checkout");
    var room = room("inc-1-number-s-u1-x-y");
    alice.in(room).says("/incident update {} {}").says("/incident note {}");
    alice.says("/incident severity 2 because {}").says("/incident status monitoring {}");
    alice.says("/incident task {} @bob due 20m").says("/incident done 1");
    alice.says("/incident handover @bob {}").says("/incident info").reads("{}");
    alice.says("/incident snooze 3h {}").says("/incident timeline").reads("noted: {}");
    alice.says("/incident timeline export").says("/incident resolve {}");
    alice.says("/incident reopen {}").says("/incident cancel {}");
    announcements.hears("resolved INC-1 {} {number} %s <@U1> `x` *y* 日本", "> {}");
    assertThat(incident().status()).isEqualTo(Status.CANCELLED);
  }

  @Test
  void whatIsToBePrivateIsNoTitleForWantOfAService() {
    alice.says("/incident declare keys leaked sev1 private service vault");
    alice.reads("Nothing is done yet");
    alice.says("/incident list").reads("No incident is open");
  }
}
