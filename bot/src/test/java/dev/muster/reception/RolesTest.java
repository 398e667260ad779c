package dev.muster.reception;

import static org.assertj.core.api.Assertions.assertThat;

import dev.muster.incident.Event;
import dev.muster.incident.Role;
import org.junit.jupiter.api.Test;

/// Who does what.
class RolesTest extends Story {
  @Test
  void whoeverIsAskedHearsWhenItIsVoid() {
    declared("sev2");
    for (var end : java.util.List.of("resolve done", "cancel no")) {
      alice.says("/incident handover @chandra");
      chandra.forgets();
      alice.says("/incident " + end);
      chandra.isTold("You are not asked to take command of INC-1 checkout is down any more: it is");
      alice.says("/incident reopen it is back");
      chandra.presses("Accept").reads("Nobody is asking you to take command");
    }
    assertThat(events()).contains(new Event.HandoverWithdrawn(chandra.id()));
  }

  @Test
  void whoeverIsAskedNoMoreHearsWhoIsAskedInstead() {
    declared("sev2");
    alice.says("/incident handover @chandra").says("/incident handover @bob");
    chandra.isTold("asks you to take command").isTold("any more: bob is asked now.");
    chandra.presses("Accept").reads("Nobody is asking you to take command");
    alice.says("/incident role commander me");
    bob.isTold("any more: alice is commander now.");
    bob.presses("Accept").reads("Nobody is asking you to take command");
  }

  @Test
  void whoeverTakesCommandWhenAskedIsToldNothingElse() {
    declared("sev2");
    alice.says("/incident handover @chandra");
    chandra.forgets().presses("Accept").isToldNothingMore();
  }

  @Test
  void whoTakesARoleIsBriefedAndTheRoomHears() {
    var room = declared("sev2");
    bob.in(room).says("/incident role commander me").reads("You are commander now", "Delegate");
    room.hears("bob is commander now.").shows("Commander: bob").hearsNothingMore();
    bob.isToldNothingMore();
  }

  @Test
  void whoIsGivenARoleIsBriefedPrivately() {
    var room = declared("sev2");
    alice.says("/incident role comms @chandra").readsNothing();
    chandra.isTold("alice made you communications of INC-1", "You post the updates");
    room.hears("alice made chandra communications.").shows("communications chandra");
    assertThat(room.found().members()).contains(chandra.id());
  }

  @Test
  void aRoleOfOneChangesHands() {
    var room = declared("sev3");
    alice.says("/incident role scribe @bob").says("/incident role scribe @chandra");
    room.hears("alice made chandra scribe, in place of bob.");
    assertThat(incident().roles().holders(Role.SCRIBE)).containsExactly(chandra.id());
  }

  @Test
  void expertsCanBeMany() {
    declared("sev3");
    alice.says("/incident role expert @bob").says("/incident role expert @chandra");
    assertThat(incident().roles().holders(Role.EXPERT)).containsExactly(bob.id(), chandra.id());
    alice.says("/incident role expert @bob").reads("bob is expert already");
  }

  @Test
  void atSev1TwoRolesOfOnePersonAreSaid() {
    var room = declared("sev1");
    alice.says("/incident role commander me").says("/incident role ops me");
    room.hears("alice is operations now.", "alice holds commander and operations", "At SEV1");
    room.shows("Commander: alice", "Roles: operations alice");
  }

  @Test
  void atSev1TwoRolesAreSaidToWhenTheSecondIsHandedOver() {
    var room = declared("sev1");
    alice.says("/incident role commander me").says("/incident role deputy @bob");
    alice.says("/incident handover @bob");
    bob.presses("Accept");
    room.hears("bob accepted", "bob holds deputy and commander");
  }

  @Test
  void raisingItToSev1SaysWhoHoldsTwoRoles() {
    var room = declared("sev3");
    alice.says("/incident role commander me").says("/incident role ops me");
    room.forgets().showsNowhere("deserves a person");
    alice.says("/incident sev 1 because all of EU");
    room.hears("from SEV3 to SEV1", "alice holds commander and operations");
  }

  @Test
  void commandIsHandedOverAndAccepted() {
    var room = declared("sev2");
    alice.says("/incident role commander me").forgets();
    room.forgets();
    alice.says("/incident handover @bob I need sleep").readsNothing();
    room.hears("alice asked bob to take command. Until they accept, alice remains", "I need sleep");
    bob.isTold("alice asks you to take command of INC-1", "> I need sleep", "[Accept][Decline]");
    assertThat(incident().roles().commander()).contains(alice.id());
    bob.presses("Accept").reads("You are commander now");
    room.hears("bob accepted and is commander now, after alice.").hearsNothingMore();
    assertThat(incident().roles().commander()).contains(bob.id());
    bob.presses("Accept").reads("Nobody is asking you");
  }

  @Test
  void commandCanBeDeclined() {
    var room = declared("sev2");
    alice.says("/incident role commander me").says("/incident role commander @bob");
    bob.presses("Decline").reads("You declined", "alice remains commander");
    room.hears("bob cannot take command. alice remains commander.");
    assertThat(incident().roles().handover()).isEmpty();
    assertThat(incident().roles().commander()).contains(alice.id());
  }

  @Test
  void nobodyElseCanAccept() {
    declared("sev2");
    alice.says("/incident role commander me").says("/incident handover @bob");
    chandra.says("/incident accept INC-1").reads("Nobody is asking you").isOffered("Take command");
    assertThat(incident().roles().commander()).contains(alice.id());
  }

  @Test
  void aSleepingCommanderNeverBlocks() {
    var room = declared("sev2");
    alice.says("/incident role commander me").says("/incident handover @chandra");
    room.forgets();
    bob.in(room).says("/incident lead me").reads("You are commander now");
    room.hears("bob is commander now, in place of alice.");
    alice.isTold("bob took command of INC-1", "no longer commander");
    chandra.presses("Accept").reads("Nobody is asking you");
  }

  @Test
  void anOldButtonDeposesNobodyUnasked() {
    var room = declared("sev2");
    alice.says("/incident roles");
    bob.in(room).says("/incident role commander me");
    time.passes(Time.minutes(5));
    room.forgets();
    alice.presses("Take command");
    alice.reads("bob is in command of INC-1 checkout is down since Fri 09:00.");
    alice.isOffered("Take over anyway", "Catch up");
    room.hearsNothingMore();
    alice.presses("Take over anyway").reads("You are commander now");
    room.hears("alice is commander now, in place of bob.");
  }

  @Test
  void whoeverPressesSecondHearsWhoWasFirst() {
    var room = declared("sev2");
    time.passes(Time.minutes(2));
    bob.in(room).presses("Take command").reads("You are commander now");
    chandra.in(room).presses("Take command").reads("bob is in command", "since Fri 09:02");
    bob.presses("Take command", room).reads("bob is commander already");
    assertThat(incident().roles().commander()).contains(bob.id());
  }

  @Test
  void commandThatWasAcceptedCountsFromThen() {
    var room = declared("sev2");
    alice.says("/incident role commander me").says("/incident handover @bob");
    chandra.in(room).says("/incident roles");
    time.passes(Time.minutes(3));
    bob.presses("Accept");
    chandra.presses("Take command").reads("bob is in command", "since Fri 09:03");
  }

  @Test
  void whoeverWasAskedAnswersThatFromAnywhere() {
    declared("sev2");
    chandra.says("/incident declare search is slow");
    alice.says("/incident handover @bob");
    bob.says("/incident accept").reads("You are commander now");
    alice.says("/incident handover @chandra");
    chandra.says("/incident decline").reads("You declined");
    chandra.says("/incident accept").reads("Which incident?");
  }

  @Test
  void rolesOfWhatIsOverAreOnlyShown() {
    declared("sev2");
    alice.says("/incident resolve done").says("/incident roles");
    alice.reads("Roles of INC-1").isOffered();
  }

  @Test
  void commandIsNeverDropped() {
    declared("sev2");
    alice.says("/incident role commander me").says("/incident role commander none");
    alice.reads("handed over, never dropped").isOffered("Hand over");
    alice.presses("Hand over").isAskedFor("person", "note");
    assertThat(incident().roles().commander()).contains(alice.id());
  }

  @Test
  void otherRolesCanBeLeft() {
    var room = declared("sev2");
    bob.in(room).says("/incident role scribe me").says("/incident role scribe none");
    room.hears("bob is no longer scribe.");
    bob.says("/incident role scribe none").reads("Nobody is scribe");
  }

  @Test
  void aPersonNobodyKnowsIsGuessed() {
    declared("sev2");
    alice.says("/incident role scribe @ali").reads("I know nobody called `@ali`", "`@alice`");
  }
}
