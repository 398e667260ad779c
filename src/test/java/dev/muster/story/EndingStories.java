package dev.muster.story;

import static dev.muster.story.Stories.days;
import static dev.muster.story.Stories.hours;
import static dev.muster.story.Stories.minutes;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// How an incident ends, and begins again.
interface EndingStories extends Stories {
  private Place resolved() {
    var room = checkoutIsDown("sev2");
    time().passes(minutes(90));
    var _ = alice().says("/incident resolve rolled back to 4.2", room);
    return room;
  }

  @Test
  @Shows(Ability.FORM)
  default void theFormSaysWhatItResolves() {
    var room = checkoutIsDown("sev1");
    var form = alice().presses("Resolve", room.card()).questions();
    assertThat(form.title()).contains("INC-1");
    assertThat(form.words()).contains("INC-1 checkout is down (SEV1)");

    var elsewhere = bob().says("/incident update INC-1", lobby()).questions();
    assertThat(elsewhere.words()).contains("INC-1 checkout is down (SEV1)");
    assertThat(bob().submits(Map.of("text", "fine", "next", "25:99")).questions().words())
        .contains("INC-1 checkout is down (SEV1)");
  }

  @Test
  default void anotherIncidentIsNotEndedByAWord() {
    var room = checkoutIsDown("sev2");
    var _ = alice().says("/incident declare search is slow sev3", lobby());
    var other = room("inc-2-search-is-slow");

    var hint = alice().says("/incident resolve INC-1 caused it, rolled back", other);
    assertThat(hint.text()).contains("This is the room of INC-2", "INC-1", "Nothing is done yet");
    assertThat(hint.buttons()).containsExactly("Resolve INC-2", "Resolve INC-1");
    room.hearsNothingOf("All clear");
    assertThat(alice().says("/incident note INC-1 was the cause", other).text())
        .contains("of INC-1");

    var _ = alice().presses("Resolve INC-2", hint.post());
    other.hears("INC-1 caused it, rolled back");
    room.hearsNothingOf("All clear");
  }

  @Test
  default void theAllClearReachesEverybody() {
    var room = checkoutIsDown("sev2");
    var _ = chandra().says("/incident follow INC-1", lobby());
    time().passes(minutes(90));
    var _ = alice().says("/incident resolve rolled back to 4.2", room);

    for (var place : List.of(room, announcements(), chandra().privately())) {
      place.hearsOnce("All clear.");
      assertThat(place.saying("All clear.").text())
          .contains(
              "INC-1 checkout is down", "rolled back to 4.2", "SEV2, 1 h 30 min", "What is next");
    }
    assertThat(room.card().text()).contains("resolved");
    assertThat(room.card().buttons()).contains("Reopen").doesNotContain("Resolve");
    assertThat(announcements().posts().getFirst().buttons()).isEmpty();
  }

  @Test
  default void itIsResolvedByFormToo() {
    var room = checkoutIsDown("sev2");
    assertThat(alice().presses("Resolve", room.card()).questions().names())
        .containsExactly("summary");
    var _ = alice().submits(Map.of("summary", "rolled back"));

    room.hears("All clear.");
    assertThat(alice().says("/incident list", lobby()).text()).contains("No incident is open");
  }

  @Test
  default void itIsResolvedWithoutASummaryToo() {
    var room = checkoutIsDown("sev2");
    var _ = alice().presses("Resolve", room.card());
    var _ = alice().submits(Map.of());

    room.hears("All clear.");
  }

  @Test
  default void openTasksAreNotForgotten() {
    var room = checkoutIsDown("sev2");
    var _ = alice().says("/incident task call the vendor", room);
    var _ = alice().says("/incident resolve", room);
    var _ = alice().submits(Map.of());

    assertThat(room.saying("All clear.").text()).contains("One task is still open");
    var _ = alice().says("/incident done 1", room);
    room.hears("finished task 1");
  }

  @Test
  default void whatIsOverIsNotUpdated() {
    var room = resolved();
    var answer = bob().says("/incident update one more thing", room);

    assertThat(answer.text()).contains("is resolved already");
    room.hearsNothingOf("one more thing");
    var _ = bob().presses("Reopen", answer.post());
    var _ = bob().submits(Map.of("reason", "errors are back"));
    room.hears("errors are back");
  }

  @Test
  default void reopenedEverythingIsDueAgain() {
    var room = resolved();
    var _ = bob().says("/incident reopen errors are back", room);

    assertThat(room.card().text()).contains("Status: triage", "due");
    assertThat(announcements().posts().getFirst().buttons()).contains("Join", "Follow");
    time().passes(minutes(2));
    room.hears("Nobody is in command");
    time().passes(minutes(58));
    room.hears("An update is due");
    assertThat(bob().says("/incident reopen", room).text()).contains("is open");
    assertThat(bob().says("/incident reopen again", room).text()).contains("is open");
  }

  @Test
  default void whoHeardTheAllClearHearsThatItIsOpenAgain() {
    var room = checkoutIsDown("sev2");
    var _ = chandra().says("/incident follow INC-1", lobby());
    var _ = alice().says("/incident resolve rolled back", room);
    var _ = alice().says("/incident reopen errors are back", room);

    for (var place : List.of(announcements(), chandra().privately())) {
      place.hearsOnce("is open again");
      assertThat(place.saying("is open again").text()).contains("INC-1", "errors are back");
    }
  }

  @Test
  default void aFalseAlarmIsCancelled() {
    var room = checkoutIsDown("sev1");
    var _ = alice().says("/incident cancel it was the test shop", room);

    room.hears("it was the test shop");
    assertThat(room.card().text()).contains("cancelled");
    assertThat(announcements().posts().getFirst().text()).contains("cancelled");
    time().passes(hours(3));
    room.hearsNothingOf("An update is due");

    var _ = alice().says("/incident reopen it was not", room);
    assertThat(room.card().text()).contains("triage");
  }

  @Test
  default void oneIncidentIsMergedIntoAnother() {
    var first = checkoutIsDown("sev1");
    var _ = bob().says("/incident declare login page is slow", lobby());
    var second = room("inc-2-login-page-is-slow");
    var _ = bob().says("/incident merge INC-1", second);

    second.hears("merged this into INC-1 checkout is down");
    first.hears("merged INC-2 login page is slow into this");
    assertThat(second.card().text()).contains("merged into INC-1");
    assertThat(second.card().buttons()).contains("Go to INC-1").doesNotContain("Reopen");
    assertThat(bob().says("/incident update hello", second).text()).contains("merged into INC-1");

    var _ = bob().says("/incident reopen it is not", second);
    second.hears("an incident of its own again");
    first.hears("reopened INC-2 login page is slow");
    assertThat(second.card().text()).contains("triage");
    assertThat(alice().presses("Its record", first.offering("Its record")).text())
        .contains("INC-2");
  }

  @Test
  default void whatIsStillToDoGoesAlong() {
    var first = checkoutIsDown("sev1");
    var _ = bob().says("/incident declare login page is slow", lobby());
    var second = room("inc-2-login-page-is-slow");
    var _ = chandra().says("/incident join INC-2", lobby());
    var _ = chandra().says("/incident follow INC-2", lobby());
    var _ = bob().says("/incident task call the vendor", second);
    var _ = bob().says("/incident merge INC-1", second);

    first.hears("1. call the vendor");
    assertThat(first.members()).contains("bob", "chandra");
    assertThat(alice().says("/incident timeline", first).text())
        .contains("merged INC-2 into it", "took over task 1 of INC-2 as task 1: call the vendor");
    assertThat(alice().says("/incident timeline INC-2", first).text())
        .contains("moved task 1 to INC-1, as task 1 there: call the vendor");
    chandra().isToldPrivately("You follow that one now.");
    var _ = alice().says("/incident done 1", first);
    var _ = alice().says("/incident update the vendor is on it", first);
    first.hears("finished task 1");
    chandra().isToldPrivately("the vendor is on it");
  }

  @Test
  default void nothingIsMergedIntoItselfOrIntoNothing() {
    var room = checkoutIsDown("sev1");

    assertThat(alice().says("/incident merge INC-1", room).text()).contains("into itself");
    assertThat(alice().says("/incident merge INC-9", room).text()).contains("no INC-9");
    assertThat(room.card().text()).contains("triage");
  }

  @Test
  default void nothingIsMergedIntoWhatIsOver() {
    var _ = resolved();
    var _ = bob().says("/incident declare login page is slow", lobby());
    var second = room("inc-2-login-page-is-slow");
    var answer = bob().says("/incident merge INC-1", second);

    assertThat(answer.text()).contains("INC-1", "resolved");
    assertThat(second.card().text()).contains("triage");
  }

  @Test
  @Shows(Ability.ARCHIVE)
  default void afterSevenQuietDaysTheRoomIsArchived() {
    var room = resolved();
    time().passes(days(6));
    assertThat(room.isArchived()).isFalse();
    time().passes(days(1).plusHours(1));

    assertThat(room.isArchived()).isTrue();
    assertThat(room.card().text()).contains("Status: closed");
    announcements().hearsNothingOf("Muster needs help");
    assertThat(alice().says("/incident info INC-1", lobby()).text()).contains("closed");
  }

  @Test
  default void theRecordOfAClosedIncidentCanStillBeMended() {
    var _ = resolved();
    time().passes(days(8));
    var _ = alice().says("/incident severity INC-1 1 because it was worse", lobby());
    var _ = alice().says("/incident task INC-1 write it up @bob", lobby());

    announcements().hearsNothingOf("Muster needs help");
    bob().isToldPrivately("write it up");
    assertThat(alice().says("/incident info INC-1", lobby()).text()).contains("SEV1", "1 open");
  }

  @Test
  @Shows(Ability.REVIVAL)
  default void aRoomThatComesBackShowsWhatWasMendedMeanwhile() {
    var room = resolved();
    time().passes(days(8));
    var _ = alice().says("/incident severity INC-1 1 because it was worse", lobby());
    var _ = alice().says("/incident task INC-1 write it up @bob", lobby());
    var _ = alice().says("/incident reopen INC-1 errors are back", lobby());

    assertThat(room.card().text()).contains("SEV1", "1 open");
  }

  @Test
  default void aRoomInWhichPeopleTalkStays() {
    var room = resolved();
    time().passes(days(5));
    var _ = bob().says("by the way, the bank wrote", room);
    time().passes(days(3));
    assertThat(room.isArchived()).isFalse();

    time().passes(days(4).plusHours(2));
    assertThat(room.isArchived()).isTrue();
  }

  @Test
  @Shows(Ability.REVIVAL)
  default void aClosedIncidentComesBackWithItsRoom() {
    var room = resolved();
    time().passes(days(8));
    var _ = alice().says("/incident reopen INC-1 errors are back", lobby());

    assertThat(room.isArchived()).isFalse();
    room.hears("errors are back");
    assertThat(room.card().text()).contains("triage");
  }

  @Test
  default void aRoomThatWaitsToBeArchivedHearsAtOnce() {
    var room = resolved();
    time().passes(days(5));
    var _ = bob().says("by the way, the bank wrote", room);
    time().passes(days(3));
    var _ = alice().says("/incident reopen INC-1 errors are back", lobby());

    room.hears("errors are back");
    time().passes(days(5));
    assertThat(room.isArchived()).isFalse();
  }
}
