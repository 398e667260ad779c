package dev.muster.reception;

import static dev.muster.reception.Time.days;
import static dev.muster.reception.Time.hours;
import static dev.muster.reception.Time.minutes;
import static org.assertj.core.api.Assertions.assertThat;

import dev.muster.incident.Event;
import dev.muster.incident.Reminder;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// Updates, and the reminders of them. Declared at 9:00; an update of SEV2 is due every hour.
class UpdatesTest extends Story {
  @Test
  void anUpdateReachesTheRoomBothCardsAndTheFollowers() {
    var room = declared("sev2");
    chandra.says("/incident follow INC-1").reads("You get every update of INC-1");
    time.passes(minutes(10));
    alice.says("/incident update error rate is falling").readsNothing();
    room.hears("Update from alice", "> error rate is falling", "next update is due Fri 10:10");
    room.shows("Last update from alice, Fri 09:10", "> error rate is falling", "due Fri 10:10");
    announcements.shows("> error rate is falling", "due Fri 10:10").hearsNothingMore();
    chandra.isTold("INC-1 checkout is down (SEV2, triage): update from alice", "[Unfollow]");
    alice.isToldNothingMore();
  }

  @Test
  void nextCountsOnce() {
    var room = declared("sev2");
    alice.says("/incident update looking next 20m");
    room.hears("due Fri 09:20");
    time.passes(minutes(5));
    alice.says("/incident update still looking");
    room.hears("due Fri 10:05");
  }

  @Test
  void theFormAsksForActionsAndNeeds() {
    var room = declared("sev2");
    alice.presses("Update").isAskedFor("text", "actions", "needs", "next");
    alice.fills(Map.of("text", "down", "actions", "rolling back", "needs", "a DBA", "next", "20m"));
    room.hears("> down", "rolling back", "a DBA", "due Fri 09:20");
  }

  @Test
  void aTimeThatIsPastOrAbsurdIsNotTaken() {
    declared("sev2");
    alice.says("/incident update looking next 2020-01-01 9:00").reads("is in the past", "`20m`");
    alice.says("/incident update looking next 2035-01-01 9:00").reads("more than a year away");
    alice.says("/incident snooze 2020-01-01 9:00").reads("is in the past");
    alice.says("/incident task call due 2035-01-01 9:00").reads("more than a year away");
    assertThat(incident().updates().last()).isEmpty();
    assertThat(incident().tasks()).isEmpty();
  }

  @Test
  void remindersComeAtTheirMoments() {
    var room = declared("sev2 service checkout");
    alice.says("/incident role commander me").says("/incident role comms @chandra");
    alice.says("/incident role deputy @dan");
    room.forgets();
    chandra.forgets();
    dan.forgets();
    time.passes(minutes(54));
    chandra.isToldNothingMore();
    time.passes(minutes(1));
    chandra.isTold("The next update of INC-1", "due Fri 10:00", "[Post update][Snooze 10 min]");
    room.hearsNothingMore();
    time.passes(minutes(5));
    room.hears("An update is due (Fri 10:00)", "[Post update][Snooze 10 min]").hearsNothingMore();
    time.passes(minutes(29));
    alice.isToldNothingMore();
    time.passes(minutes(1));
    alice.isTold("The update of INC-1", "SEV2", "was due Fri 10:00 and has not come");
    time.passes(minutes(30));
    dan.isTold("was due Fri 10:00 and has not come");
    time.passes(minutes(30));
    bob.isTold("was due Fri 10:00 and has not come").isToldNothingMore();
    time.passes(minutes(30));
    room.hears("An update is due (Fri 10:00)").hearsNothingMore();
  }

  @Test
  void withoutCommunicationsTheCommanderIsReminded() {
    declared("sev2");
    alice.says("/incident role commander me");
    time.passes(minutes(55));
    alice.isTold("The next update of INC-1");
  }

  @Test
  void levelsWithNobodyArePassedOverAtOnce() {
    var room = declared("sev2 service checkout");
    time.passes(minutes(60));
    room.hears("An update is due", "Nobody is in command");
    time.passes(minutes(30));
    bob.isTold("was due Fri 10:00", "Nobody is in command").isToldNothingMore();
  }

  @Test
  void whenNobodyIsLeftTheRoomHearsSo() {
    var lonely = Rehearsal.under(dev.muster.policy.Policy.standard());
    lonely.speaker(dev.muster.person.FakePeople.ALICE).says("/incident declare x is down sev2");
    lonely.time().passes(minutes(90));
    lonely.room("inc-1-x-is-down").hears("there is nobody left to remind", "Nobody is in command");
  }

  @Test
  void thatNobodyIsLeftIsSaidOnceAndRemindersBecomeRare() {
    var lonely = Rehearsal.under(dev.muster.policy.Policy.standard());
    var ann = lonely.speaker(dev.muster.person.FakePeople.ALICE);
    ann.says("/incident declare x is down sev2");
    var room = lonely.room("inc-1-x-is-down");
    lonely.time().passes(minutes(60));
    room.hears("An update is due");
    lonely.time().passes(minutes(30));
    room.hears("there is nobody left to remind");
    lonely.time().passes(minutes(30));
    room.hears("An update is due");
    lonely.time().passes(minutes(60));
    room.hears("An update is due").hearsNothingMore();
    lonely.time().passes(Time.hours(4));
    room.hearsNothingMore();
    lonely.time().passes(minutes(30));
    room.hears("An update is due").hearsNothingMore();
    ann.in(room).says("/incident update we are on it");
    room.hears("we are on it");
    lonely.time().passes(minutes(90));
    room.hears("An update is due").hears("there is nobody left to remind");
  }

  @Test
  void aPhoneShowsWhichIncidentItIs() {
    var room = declared("sev2");
    time.passes(minutes(2));
    room.hears("INC-1 (SEV2): Nobody is in command.");
    alice.says("/incident status monitoring");
    room.hears("INC-1 (SEV2): alice moved it to monitoring.");
    time.passes(minutes(60));
    room.hears("INC-1 (SEV2): An update is due");
    alice.says("/incident resolve done");
    room.hears("All clear. alice resolved INC-1").showsNowhere("INC-1 (SEV2): All clear");
  }

  @Test
  void aSlipDoesNotSilenceItForDays() {
    declared("sev1");
    alice.says("/incident snooze 100d").reads("`100d` is too long: at SEV1", "4 h at most");
    alice.reads("`/incident snooze INC-1 30m waiting for the vendor`");
    alice.says("/incident snooze 4h").readsNothing();
    alice.says("/incident severity 2").says("/incident snooze 25h x").reads("1 d at most");
    alice.says("/incident severity 3").says("/incident snooze 7d x").readsNothing();
  }

  @Test
  void aSlipInNextDoesNotEither() {
    declared("sev1");
    alice.says("/incident update fine next 40d").reads("`40d` is too far: at SEV1", "4 h at most");
    alice.reads("for instance `4h`. Nothing is posted yet").doesNotRead("fine");
    assertThat(incident().updates().last()).isEmpty();
    alice.says("/incident update fine next 4h").readsNothing();
    alice.says("/incident severity 3").says("/incident update fine next 8d").reads("`7d`");
  }

  @Test
  void anyUpdateSilencesAllThat() {
    var room = declared("sev2 service checkout");
    alice.says("/incident role commander me").forgets();
    time.passes(minutes(95));
    alice.forgets();
    room.forgets();
    bob.says("/incident update INC-1 all is calm");
    room.hears("Update from bob");
    time.passes(minutes(54));
    alice.isToldNothingMore();
    room.hearsNothingMore();
    time.passes(minutes(1));
    alice.isTold("The next update of INC-1", "due Fri 11:35");
  }

  @Test
  void whatFellDueWhileMusterWasDownIsSaidOnceAndMarked() {
    var room = declared("sev2 service checkout");
    alice.says("/incident role commander me").forgets();
    room.forgets();
    time.passesWhileMusterIsDown(hours(5));
    room.hears("An update is due (Fri 10:00)", "Late", "Fri 10:00").hearsNothingMore();
    alice.isToldNothingMore();
    assertThat(events()).containsOnlyOnce(new Event.Reminded(Reminder.UPDATE_DUE, true));
    time.passes(minutes(30));
    alice.isTold("was due Fri 10:00");
    assertThat(events()).contains(new Event.Reminded(Reminder.OVERDUE_COMMANDER, false));
  }

  @Test
  void aShortPauseIsNotLate() {
    var room = declared("sev2");
    alice.says("/incident role commander me");
    time.passes(minutes(54));
    time.passesWhileMusterIsDown(minutes(6).plusSeconds(20));
    room.hears("An update is due");
    room.said().forEach(message -> assertThat(Aloud.of(message)).doesNotContain("Late"));
    time.passesUntil("2026-11-20T10:30:00Z");
    alice.isTold("was due Fri 10:00");
  }

  @Test
  void snoozingNeedsNoReasonOnceAndThenOne() {
    var room = declared("sev2");
    alice.says("/incident role commander me");
    time.passes(minutes(55));
    alice.presses("Snooze 10 min").readsNothing();
    room.hears("alice put the update off until Fri 10:05.");
    time.passes(minutes(10));
    room.hears("An update is due (Fri 10:05)");
    alice.presses("Snooze 10 min").reads("put off once already", "needs a reason");
    alice.presses("Give a reason").isAskedFor("until", "reason");
    alice.fills(Map.of("until", "10m", "reason", "waiting for the vendor"));
    room.hears("put the update off until Fri 10:15.", "> waiting for the vendor");
    alice.says("/incident update here it is").says("/incident snooze 2h").readsNothing();
  }

  @Test
  void puttingOffMakesNothingComeEarlier() {
    declared("sev2");
    alice.says("/incident snooze 10m").reads("due Fri 10:00 anyway");
    assertThat(incident().updates().snoozes()).isZero();
  }

  @Test
  void whereNothingIsDueNothingIsPutOff() {
    declared("sev4");
    alice.says("/incident snooze 10m").reads("No update of INC-1", "nothing to put off");
  }

  @Test
  void aMissingCommanderIsSaidAfterTwoMinutes() {
    var room = declared("sev2");
    time.passes(minutes(1));
    room.hearsNothingMore();
    time.passes(minutes(1));
    room.hears("Nobody is in command", "[Take command][Give it to …]").hearsNothingMore();
    bob.in(room).presses("Take command").reads("You are commander now");
    time.passes(minutes(30));
    room.hears("bob is commander now").hearsNothingMore();
  }

  @Test
  void whoTakesCommandInTimeHearsNothingOfIt() {
    var room = declared("sev2");
    alice.says("/incident role commander me");
    time.passes(minutes(50));
    room.hears("alice is commander now").hearsNothingMore();
  }

  @Test
  void sev3IsRemindedOfInTheCommandersWorkingHoursOnly() {
    var room = declared("sev3");
    bob.in(room).says("/incident role commander me").forgets();
    room.forgets();
    time.passes(days(3));
    assertThat(bob.told()).isEmpty();
    room.hearsNothingMore();
    time.passesUntil("2026-11-23T14:00:00Z");
    room.hears("An update is due (Sat 09:00)").hearsNothingMore();
  }

  @Test
  void aCommanderOfAnotherZoneChangesTheMoment() {
    var room = declared("sev3");
    bob.in(room).says("/incident role commander me").says("/incident handover @chandra");
    chandra.presses("Accept");
    room.forgets();
    time.passesUntil("2026-11-23T03:29:00Z");
    room.hearsNothingMore();
    time.passes(minutes(1));
    room.hears("An update is due (Sat 09:00)");
  }

  @Test
  void inTheMiddleOfTheNightWhatWasMissedWaitsToo() {
    var room = declared("sev3");
    alice.says("/incident update fine next 30m").says("/incident role commander me").forgets();
    room.forgets();
    time.passesWhileMusterIsDown(hours(14));
    room.hearsNothingMore();
    time.passesUntil("2026-11-23T09:00:00Z");
    room.hears("An update is due (Fri 09:30)");
  }

  @Test
  void sev4HasNoUpdatesUnlessSomebodyPromisesOne() {
    var room = declared("sev4");
    alice.says("/incident role commander me");
    room.forgets().shows("Next update: when it is resolved");
    time.passes(days(10));
    room.hearsNothingMore();
    alice.says("/incident update soon next 1h");
    room.hears("Update from alice");
    time.passes(days(1));
    room.hears("An update is due");
  }

  @Test
  void nobodyIsMentionedForWhatTheyDid() {
    var room = declared("sev1 service checkout");
    for (String line :
        List.of(
            "role commander me",
            "update hello",
            "status mitigating",
            "sev 2",
            "task look @alice",
            "done 1",
            "snooze 3h",
            "note x",
            "handover @bob",
            "resolve it is over")) {
      alice.says("/incident " + line);
    }
    room.said().forEach(message -> assertThat(Aloud.of(message)).doesNotContain("@alice"));
    announcements.said().forEach(m -> assertThat(Aloud.of(m)).doesNotContain("@alice"));
  }

  @Test
  void whatChangesNothingOnTheCardEditsNothing() {
    var room = declared("sev2");
    int edits = room.posts().getFirst().edits();
    alice.says("/incident note only a note").says("/incident follow");
    assertThat(room.posts().getFirst().edits()).isEqualTo(edits);
  }
}
