package dev.muster.reception;

import static dev.muster.reception.Time.minutes;
import static dev.muster.reception.Time.seconds;
import static org.assertj.core.api.Assertions.assertThat;

import dev.muster.person.FakePeople;
import org.junit.jupiter.api.Test;

/// Those responsible are called, whenever the workspace tells us who they are.
class CallingTest extends Story {
  private void onlyAliceIsKnown() {
    rehearsal.people().tellOnlyOf(FakePeople.ALICE);
  }

  @Test
  void whoeverIsNotKnownYetIsPagedOnceTheyAre() {
    onlyAliceIsKnown();
    alice.says("/incident declare checkout is down sev1 service checkout");
    alice.reads("Not everybody is called yet", "call @bob as soon as I do");
    var room = room("inc-1-checkout-is-down").hears("Not everybody is called yet", "@bob");
    time.passes(seconds(20));
    bob.isToldNothingMore();

    rehearsal.people().tellOfEverybody();
    time.passes(seconds(5));
    bob.isTold("alice declared INC-1 checkout is down");
    assertThat(room.found().members()).contains(bob.id());
    time.passes(seconds(60));
    bob.isToldNothingMore();
    dan.isToldNothingMore();
    announcements.hears("INC-1").hearsNothingMore();
  }

  @Test
  void theAdministratorsAreNotPagedForALeadWhoIsNotKnownYet() {
    rehearsal.people().tellOnlyOf(FakePeople.ALICE, FakePeople.DAN);
    alice.says("/incident declare checkout is down sev1 service checkout");
    dan.isToldNothingMore();
  }

  @Test
  void theCallSurvivesThatMusterIsDown() {
    onlyAliceIsKnown();
    alice.says("/incident declare search is down sev1 service search");
    rehearsal.people().tellOfEverybody();
    time.passesWhileMusterIsDown(minutes(10));
    dan.isTold("alice declared INC-1");
  }

  @Test
  void aLessSeriousOneIsToldLaterToo() {
    onlyAliceIsKnown();
    alice.says("/incident declare checkout is slow sev3 service checkout");
    rehearsal.people().tellOfEverybody();
    time.passes(seconds(5));
    bob.isTold("alice declared INC-1 checkout is slow");
  }

  @Test
  void aPageThatIsLateIsSaidAmongTheAnnouncementsOnce() {
    onlyAliceIsKnown();
    alice.says("/incident declare checkout is down sev1 service checkout");
    announcements.forgets();
    time.passes(minutes(20));
    announcements.hears("Muster needs help", "I must page @bob", "do not know yet who is here");
    announcements.hearsNothingMore();

    rehearsal.people().tellOfEverybody();
    time.passes(minutes(1));
    bob.isTold("alice declared INC-1 checkout is down");
  }

  @Test
  void whoCameByThemselvesIsNotCalledAnyMore() {
    onlyAliceIsKnown();
    alice.says("/incident declare checkout is down sev1 service checkout");
    bob.says("/incident join INC-1");
    rehearsal.people().tellOfEverybody();
    time.passes(seconds(5));
    bob.isToldNothingMore();
  }

  @Test
  void whatIsOverCallsNobody() {
    onlyAliceIsKnown();
    alice.says("/incident declare checkout is down sev1 service checkout");
    alice.says("/incident cancel INC-1 false alarm");
    rehearsal.people().tellOfEverybody();
    time.passes(minutes(1));
    bob.isToldNothingMore();
  }

  @Test
  void ofAPrivateIncidentTheAnnouncementsHearNothingButWhoIsMissing() {
    onlyAliceIsKnown();
    alice.says("/incident declare leak of keys private sev1 service checkout");
    time.passes(minutes(2));
    announcements.hears("I must page @bob").showsNowhere("INC-1");
    rehearsal.people().tellOfEverybody();
    time.passes(minutes(1));
    bob.isTold("alice declared INC-1");
    assertThat(incident().involved().members()).contains(bob.id());
  }

  @Test
  void theSecondLevelIsTurnedToAgainOnceItIsKnown() {
    onlyAliceIsKnown();
    alice.says("/incident declare search is slow sev2");
    alice.says("/incident role INC-1 commander me");
    var room = room("inc-1-search-is-slow");
    rehearsal.people().tellOnlyOf(FakePeople.ALICE);
    time.passes(minutes(150));
    room.hears("there is nobody left to remind");
    rehearsal.people().tellOfEverybody();
    dan.forgets();
    time.passes(minutes(31));
    dan.isTold("The update of INC-1", "has not come");
  }
}
