package dev.muster.reception;

import static dev.muster.reception.Time.days;
import static dev.muster.reception.Time.minutes;
import static org.assertj.core.api.Assertions.assertThat;

import dev.muster.incident.Status;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// How an incident ends, and comes back.
class EndingTest extends Story {
  @Test
  void theAllClearReachesTheRoomTheAnnouncementsAndTheFollowers() {
    var room = declared("sev2");
    chandra.says("/incident follow INC-1");
    time.passes(minutes(45));
    room.forgets();
    alice.says("/incident resolve rolled back to 4.2").readsNothing();
    for (var where : java.util.List.of(room, announcements)) {
      where.hears("All clear. alice resolved INC-1 checkout is down.", "> rolled back to 4.2");
      where.hearsNothingMore().shows("Status: resolved at Fri 09:45 after 45 min");
    }
    chandra.isTold("All clear", "Impact: SEV2, 45 min", "What is next: Reminders have stopped");
    announcements.showsNowhere("[Join]");
  }

  @Test
  void itsCardAwaitsNothingAnyMore() {
    var room = declared("sev2");
    room.shows("Commander: nobody yet", "Next update");
    alice.says("/incident resolve done");
    for (var where : java.util.List.of(room, announcements)) {
      where.showsNowhere("nobody yet").showsNowhere("Next update");
    }
    alice.says("/incident info").doesNotRead("nobody yet").doesNotRead("Next update");
    alice.says("/incident reopen it is back");
    room.shows("Commander: nobody yet", "Next update: due");
  }

  @Test
  void remindersStop() {
    var room = declared("sev2 service checkout");
    alice.says("/incident resolve done").forgets();
    room.forgets();
    time.passes(days(6));
    room.hearsNothingMore();
    alice.isToldNothingMore();
    bob.isToldNothingMore();
  }

  @Test
  void afterSevenQuietDaysItIsClosedAndArchived() {
    var room = declared("sev2");
    alice.says("/incident resolve done");
    time.passes(days(7).minusMinutes(1));
    assertThat(incident().status()).isEqualTo(Status.RESOLVED);
    room.forgets();
    time.passes(minutes(10));
    assertThat(incident().status()).isEqualTo(Status.CLOSED);
    assertThat(room.found().isArchived()).isTrue();
    room.shows("Status: closed").hearsNothingMore();
  }

  @Test
  void aRoomWhereTheyStillTalkIsArchivedSevenDaysLater() {
    var room = declared("sev2");
    alice.says("/incident resolve done");
    time.passes(days(6));
    rehearsal.chat().talk(room.id());
    time.passes(days(2));
    assertThat(room.found().isArchived()).isFalse();
    rehearsal.chat().talk(room.id());
    time.passes(days(6));
    assertThat(room.found().isArchived()).isFalse();
    time.passes(days(2));
    assertThat(room.found().isArchived()).isTrue();
  }

  @Test
  void aRoomThatWaitsToBeArchivedStillHearsAtOnce() {
    var room = declared("sev2");
    alice.says("/incident resolve done");
    time.passes(days(6));
    rehearsal.chat().talk(room.id());
    time.passes(days(2));
    room.forgets();
    alice.says("/incident reopen it is back");
    room.hears("alice reopened it");
    time.passes(days(30));
    assertThat(room.found().isArchived()).isFalse();
  }

  @Test
  void aClosedIncidentComesBackWithItsRoom() {
    var room = declared("sev2");
    alice.says("/incident resolve done");
    time.passes(days(8));
    alice.says("/incident reopen it is back").readsNothing();
    assertThat(room.found().isArchived()).isFalse();
    room.hears("alice reopened it: back to triage. The next update is due Sat 10:00.");
    time.passes(minutes(2));
    room.hears("Nobody is in command");
    time.passes(minutes(58));
    room.hears("An update is due");
  }

  @Test
  void theRecordOfAClosedOneStillChangesAndItsRoomIsLeftAlone() {
    var room = declared("sev2");
    alice.says("/incident invite @bob").says("/incident resolve done");
    time.passes(days(8));
    room.forgets();
    announcements.forgets();
    bob.forgets();
    alice.elsewhere().says("/incident severity INC-1 1 because it was worse").reads("INC-1");
    alice.says("/incident task INC-1 write it up @bob").reads("INC-1");
    chandra.says("/incident join INC-1").reads("You are in");
    bob.isTold("alice gave you task 1 in INC-1 checkout is down: write it up").isToldNothingMore();
    announcements.hearsNothingMore().shows("Severity: SEV1");
    alice.says("/incident reopen INC-1 it is back");
    room.shows("Severity: SEV1", "Tasks: 1 open, 0 done");
    assertThat(room.found().members()).contains(chandra.id());
  }

  @Test
  void pressingResolveTwiceResolvesOnce() {
    var room = declared("sev2");
    var stale = room.button("Resolve");
    alice.presses(stale).isAskedFor("summary").fills(Map.of("summary", "done")).readsNothing();
    alice.presses(stale).reads("INC-1 checkout is down is resolved already");
    alice.isOffered("Reopen", "Catch up");
    room.hears("All clear").hearsNothingMore();
  }

  @Test
  void whatIsOverIsSaidSo() {
    declared("sev2");
    alice.says("/incident cancel false alarm");
    for (String line :
        java.util.List.of(
            "update x",
            "status mitigating",
            "role scribe me",
            "handover @bob",
            "snooze 10m",
            "resolve x",
            "cancel x",
            "merge INC-1")) {
      alice.says("/incident " + line).reads("is cancelled already");
    }
    alice.says("/incident note afterwards").reads("Noted");
  }

  @Test
  void aCancelledOneNeverWas() {
    var room = declared("sev2");
    alice.says("/incident cancel false alarm").readsNothing();
    room.hears("alice cancelled it: it was never an incident.", "> false alarm");
    room.shows("Status: cancelled");
    time.passes(days(8));
    room.hearsNothingMore();
    assertThat(room.found().isArchived()).isTrue();
  }

  @Test
  void aCancelledOneComesBackWithItsRoom() {
    var room = declared("sev2");
    alice.says("/incident cancel false alarm");
    time.passes(days(8));
    alice.says("/incident reopen INC-1 it was real");
    assertThat(room.found().isArchived()).isFalse();
    room.hears("alice reopened it");
  }

  @Test
  void followersHearOfEveryEnd() {
    declared("sev2");
    bob.says("/incident follow INC-1");
    alice.says("/incident cancel false alarm");
    bob.isTold("INC-1 checkout is down is cancelled, says alice.");
  }

  @Test
  void theAllClearIsTakenBackWhereverItWent() {
    declared("sev2");
    chandra.says("/incident follow INC-1");
    alice.says("/incident resolve done");
    announcements.hears("All clear.");
    chandra.isTold("All clear.");
    alice.says("/incident reopen errors are back");
    announcements.hears(
        "INC-1 checkout is down is open again (SEV2), reopened by alice.", "errors");
    chandra.isTold("is open again", "The next update is due", "errors are back");
  }

  @Test
  void whatWasNeverCalledOverOutsideIsNotCalledOpenThere() {
    declared("sev2");
    chandra.says("/incident follow INC-1");
    alice.says("/incident cancel no");
    chandra.isTold("is cancelled");
    alice.says("/incident reopen it was real");
    chandra.isTold("is open again");
    announcements.hearsNothingMore();
  }
}
