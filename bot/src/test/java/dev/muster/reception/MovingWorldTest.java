package dev.muster.reception;

import static org.assertj.core.api.Assertions.assertThat;

import dev.muster.chat.Call;
import dev.muster.chat.CallId;
import dev.muster.chat.Delivery;
import dev.muster.happening.Happening;
import dev.muster.incident.Event;
import dev.muster.incident.Role;
import dev.muster.workspace.RoomId;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/// The workspace changes while people work on an incident.
class MovingWorldTest extends Story {
  private int times;

  @Test
  void anArchivedRoomIsSaidToThoseWhoWaitAndToTheCommander() {
    var room = declared("sev2");
    bob.says("/incident role INC-1 commander me").forgets();
    archive(room);
    announcements.hears("The room of INC-1 checkout is down was archived while it is triage.");
    bob.isTold("was archived", "/incident update INC-1");
    alice.isToldNothingMore();
    alice.elsewhere().says("/incident update INC-1 we are on the phone");
    announcements.hears("For INC-1, in whose room I cannot speak:", "we are on the phone");
    assertThat(events()).contains(new Event.RoomArchived());
  }

  @Test
  void intoARoomMadePrivateWhoeverLeadsLetsPeople() {
    var room = declared("sev2");
    bob.says("/incident role INC-1 commander me").forgets();
    room.forgets();
    happens(new Happening.MadePrivate(room.id()));
    happens(new Happening.MadePrivate(room.id()));
    room.hears("This room is private now, but INC-1", "still announced").hearsNothingMore();
    chandra.says("/incident join INC-1").reads("was made private. I asked bob to let you in");
    assertThat(incident().involved().members()).doesNotContain(chandra.id());
    bob.isTold("chandra asks to come into the room of INC-1").presses("Let in");
    assertThat(incident().involved().members()).contains(chandra.id());
  }

  @Test
  void nobodyOutsideOpensARoomMadePrivate() {
    var room = declared("sev2");
    happens(new Happening.MadePrivate(room.id()));
    alice.forgets();
    chandra.says("/incident invite INC-1 me @dan").reads("I asked alice to let chandra and dan in");
    alice.isTold("chandra asks you to let chandra and dan into the room of INC-1");
    chandra.says("/incident invite INC-1 @nobody @bob").reads("Not invited:", "@nobody");
    chandra.reads("I asked alice to let bob in");
    assertThat(room.found().members()).doesNotContain(bob.id(), chandra.id());
    alice.presses("Let in");
    assertThat(room.found().members()).contains(bob.id()).doesNotContain(chandra.id());
  }

  @Test
  void aDutyTakenFromOutsideDoesNotOpenIt() {
    var room = declared("sev2");
    happens(new Happening.MadePrivate(room.id()));
    alice.forgets();
    chandra.says("/incident task INC-1 look @chandra").reads("I asked alice to let you in");
    alice.isTold("chandra asks to come into the room");
    bob.says("/incident role INC-1 scribe me").reads("You are scribe now", "I asked alice");
    alice.isTold("bob asks to come into the room");
    bob.says("/incident join INC-1").reads("I asked alice to let you in");
    alice.isToldNothingMore();
    assertThat(incident().roles().holds(bob.id(), Role.SCRIBE)).isTrue();
    assertThat(incident().task(1).orElseThrow().assignee()).contains(chandra.id());
    assertThat(room.found().members()).doesNotContain(bob.id(), chandra.id());
  }

  @Test
  void whoeverLeadsIsAskedOnceForSomebodyAndAgainAfterAWhile() {
    var room = declared("sev2");
    happens(new Happening.MadePrivate(room.id()));
    alice.forgets();
    chandra.says("/incident join INC-1").says("/incident join INC-1");
    alice.isTold("chandra asks").isToldNothingMore();
    time.passes(Duration.ofMinutes(31));
    alice.forgets();
    chandra.says("/incident join INC-1");
    alice.isTold("chandra asks");
  }

  @Test
  void severalWhoLeftItAreLetInAgain() {
    var room = declared("sev2");
    alice.says("/incident invite @bob @chandra");
    happens(new Happening.MadePrivate(room.id()));
    alice.says("/incident invite @bob @chandra").reads("bob and chandra are invited to INC-1");
  }

  @Test
  void mergingIntoItDoesNotOpenIt() {
    var room = declared("sev2");
    happens(new Happening.MadePrivate(room.id()));
    alice.forgets();
    chandra.says("/incident declare the basket is empty sev2").says("/incident merge INC-2 INC-1");
    alice.isTold("chandra asks to come into the room");
    assertThat(room.found().members()).doesNotContain(bob.id(), chandra.id());
  }

  @Test
  void aPrivateIncidentsRoomIsAsItShouldBe() {
    var room = declared("sev2 private");
    room.forgets();
    happens(new Happening.MadePrivate(room.id()));
    room.hearsNothingMore();
  }

  @Test
  void whoeverJoinsHearsThatTheRoomIsShut() {
    var room = declared("sev2");
    archive(room);
    chandra.says("/incident join INC-1").reads("Its room is archived.", "in the announcements");
    chandra.says("/incident resolve INC-1 done").says("/incident info INC-1");
    chandra.reads("Its room is archived.").doesNotRead("announcements");
  }

  @Test
  void itsRemindersGoOnAmongTheAnnouncements() {
    var room = declared("sev2");
    archive(room);
    announcements.forgets();
    time.passes(Duration.ofMinutes(61));
    announcements.hears("For INC-1", "Nobody is in command").hears("For INC-1", "An update is due");
  }

  @Test
  void ofAPrivateOneOnlyItsMembersHear() {
    var room = declared("sev2 private");
    alice.says("/incident invite @bob");
    bob.forgets();
    archive(room);
    bob.isTold("was archived", "told to its members one by one");
    alice.isTold("was archived");
    alice.says("/incident update INC-1 we rotate the keys");
    bob.isTold("For INC-1", "we rotate the keys");
    announcements.hearsNothingMore();
  }

  @Test
  void whatIsToldTwiceIsSaidOnce() {
    var room = declared("sev2");
    var archived = new Happening.Archived(room.id());
    rehearsal.happens("event-1", archived);
    rehearsal.happens("event-1", archived);
    rehearsal.happens("seen by looking", archived);
    announcements.hears("was archived").hearsNothingMore();
  }

  @Test
  void anOpenedRoomIsUsedAgainAndItsCardIsShownAsItStands() {
    var room = declared("sev2");
    archive(room);
    alice.elsewhere().says("/incident severity INC-1 sev1 because it is everybody");
    unarchive(room);
    room.hears("This room is open again").shows("Severity: SEV1");
    alice.says("/incident update INC-1 back here");
    room.hears("back here");
  }

  @Test
  void aRoomThatIsOpenAlreadyIsNotOpenedAgain() {
    var room = declared("sev2");
    happens(new Happening.Opened(room.id()));
    room.hearsNothingMore();
    assertThat(events()).doesNotContain(new Event.RoomOpened());
  }

  @Test
  void afterItIsResolvedItsRoomMayBeArchivedQuietly() {
    var room = declared("sev2");
    alice.says("/incident resolve rolled back");
    announcements.forgets();
    archive(room);
    announcements.hearsNothingMore();
    time.passes(Duration.ofDays(9));
    announcements.hearsNothingMore();
    alice.elsewhere().says("/incident reopen INC-1 not yet");
    assertThat(room.found().isArchived()).isFalse();
  }

  @Test
  void aDeletedRoomIsToldToEverybodyWithARole() {
    var room = declared("sev2");
    bob.says("/incident role INC-1 commander me").forgets();
    chandra.says("/incident role INC-1 scribe me").forgets();
    happens(new Happening.Lost(room.id()));
    bob.isTold("is gone while it is triage", "every command works from anywhere");
    chandra.isTold("is gone");
    announcements.hears("is gone");
    alice.isToldNothingMore();
  }

  @Test
  void aRenamedRoomStaysTheRoom() {
    var room = declared("sev2");
    happens(new Happening.Renamed(room.id(), "war-room"));
    alice.says("/incident note still here").says("/incident timeline");
    alice.reads("Muster saw the room renamed to #war-room", "still here");
    room.hearsNothingMore();
  }

  @Test
  void aRoomOfNoIncidentIsNobodysBusiness() {
    declared("sev2");
    happens(new Happening.Archived(new RoomId(alice.id().workspace(), "lobby")));
    announcements.hearsNothingMore();
  }

  @Test
  void whoeverLeavesLeavesTheirRolesAndTasks() {
    var room = declared("sev2");
    bob.says("/incident role INC-1 commander me").says("/incident role INC-1 expert me");
    chandra.says("/incident role INC-1 deputy me").forgets();
    alice.says("/incident task call them @bob").says("/incident follow");
    bob.says("/incident follow INC-1");
    room.forgets();
    happens(new Happening.Gone(bob.id()));
    happens(new Happening.Gone(bob.id()));
    room.hears("The account of bob was deactivated. Commander and expert are free.")
        .hearsNothingMore();
    chandra.isTold("The account of bob was deactivated", "Commander and expert are free");
    assertThat(incident().roles().commander()).isEmpty();
    assertThat(incident().task(1).orElseThrow().assignee()).isEmpty();
    assertThat(incident().involved().followers()).containsExactly(alice.id());
    chandra.presses("Take command");
    assertThat(incident().roles().commander()).contains(chandra.id());
  }

  @Test
  void nobodyInCommandIsSaidAgainAfterAWhile() {
    var room = declared("sev2");
    bob.says("/incident role INC-1 commander me");
    happens(new Happening.Gone(bob.id()));
    room.forgets();
    time.passes(Duration.ofMinutes(3));
    room.hears("Nobody is in command.");
  }

  @Test
  void whenNobodyIsLeftTheDeclarerIsTold() {
    declared("sev2");
    bob.says("/incident role INC-1 commander me");
    alice.forgets();
    happens(new Happening.Gone(bob.id()));
    alice.isTold("The account of bob was deactivated, in INC-1 checkout is down (SEV2).");
    announcements.hearsNothingMore();
  }

  @Test
  void whoeverIsAskedToTakeCommandIsAskedNoMore() {
    var room = declared("sev2");
    alice.says("/incident role commander me").says("/incident handover @bob");
    room.forgets();
    happens(new Happening.Gone(bob.id()));
    room.hears("They are not asked to take command any more. alice remains commander.");
    assertThat(incident().roles().handover()).isEmpty();
    assertThat(incident().roles().holders(Role.COMMANDER)).containsExactly(alice.id());
  }

  @Test
  void whoeverHadNothingToDoIsNotMissed() {
    var room = declared("sev2");
    happens(new Happening.Gone(dan.id()));
    room.hearsNothingMore();
  }

  @Test
  void whatIsWorthToLookAtAreTheRoomsAndPeopleOfWhatIsOpen() {
    var room = declared("sev2");
    bob.says("/incident role INC-1 commander me");
    assertThat(rehearsal.concern().rooms()).containsExactly(room.id());
    assertThat(rehearsal.concern().people()).isEqualTo(java.util.Set.copyOf(List.of(bob.id())));
    alice.says("/incident resolve done");
    assertThat(rehearsal.concern().rooms()).isEmpty();
  }

  private void archive(Stage room) {
    at(new Call.Archive(room.id(), rehearsal.now().plusSeconds(1)));
    happens(new Happening.Archived(room.id()));
  }

  private void unarchive(Stage room) {
    at(new Call.Unarchive(room.id()));
    happens(new Happening.Opened(room.id()));
  }

  private void at(Call call) {
    var _ = rehearsal.chat().deliver(Delivery.first(new CallId("people-" + ++times), call));
  }

  private void happens(Happening what) {
    rehearsal.happens("event-" + ++times, what);
  }
}
