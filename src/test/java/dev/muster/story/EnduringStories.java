package dev.muster.story;

import static dev.muster.story.Stories.days;
import static dev.muster.story.Stories.hours;
import static dev.muster.story.Stories.minutes;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

/// What people do not notice: lost answers, deaths and downtime.
interface EnduringStories extends Stories {
  @Test
  default void whatIsDeliveredTwiceHappensOnce() {
    var answer = alice().saysTwice("/incident declare checkout is down sev2", lobby());
    assertThat(answer.text()).contains("INC-1");
    var room = room("inc-1-checkout-is-down");
    var _ = alice().saysTwice("/incident update rolling back", room);
    var _ = alice().saysTwice("/incident note hello", room);

    room.hearsOnce("Update from");
    announcements().hearsOnce("checkout is down");
    assertThat(alice().says("/incident list all", lobby()).text()).doesNotContain("INC-2");
    assertThat(alice().says("/incident timeline", room).text()).contains("4 entries");
  }

  @Test
  default void whatWasAcceptedBeforeARestartIsDoneAfterIt() {
    world().stalls();
    var _ = checkoutIsDown("sev2 service checkout");
    assertThat(room("inc-1-checkout-is-down").exists()).isFalse();
    world().restarts();

    everythingIsThereOnce();
  }

  @Test
  default void whatWasBeingDoneWhenMusterDiedIsDoneOnce() {
    world().stalls();
    var _ = checkoutIsDown("sev2 service checkout");
    world().crashes();
    time().passes(minutes(1));

    everythingIsThereOnce();
  }

  private void everythingIsThereOnce() {
    var room = room("inc-1-checkout-is-down");
    assertThat(room.members()).containsExactly("alice", "bob");
    assertThat(room.posts().stream().filter(Post::isPinned)).hasSize(1);
    announcements().hearsOnce("checkout is down");
    bob().privately().hearsOnce("checkout is down");
  }

  @Test
  default void restartingInTheMiddleChangesNothing() {
    var room = checkoutIsDown("sev1");
    var _ = alice().says("/incident role commander me", room);
    var _ = alice().says("/incident handover @bob", room);
    var before = room.posts();
    world().restarts();

    assertThat(room.posts()).isEqualTo(before);
    var _ = bob().presses("Accept");
    assertThat(room.card().text()).contains("Commander: Bob");
    var _ = alice().presses("Update", room.card());
    world().restarts();
    var _ = alice().submits(Map.of("text", "we are back"));
    room.hearsOnce("Update from Alice Okafor");
    assertThat(room.saying("Update from").text()).contains("we are back");
  }

  @Test
  default void remindersSurviveARestart() {
    var room = checkoutIsDown("sev1");
    var _ = alice().says("/incident role commander me", room);
    time().passes(minutes(8));
    world().restarts();
    time().passes(minutes(8));

    alice().privately().hearsOnce("The next update");
    room.hearsOnce("An update is due");
  }

  @Test
  default void whatFellDueMeanwhileIsSaidOnceAndMarkedLate() {
    var room = checkoutIsDown("sev1");
    var _ = alice().says("/incident role commander me", room);
    time().passesWithoutMuster(hours(2));

    room.hearsOnce("An update is due (2026-11-20 09:15 UTC)");
    assertThat(room.saying("An update is due").text()).contains("Late");
    assertThat(alice().privately().told()).isEmpty();
  }

  @Test
  default void aCommanderMissingMeanwhileIsSaidOnce() {
    var room = checkoutIsDown("sev1");
    time().passesWithoutMuster(minutes(10));

    room.hearsOnce("Nobody is in command");
    assertThat(room.saying("Nobody is in command").text()).contains("Late");
  }

  @Test
  default void aRoomDueToBeArchivedMeanwhileIsArchivedAfterwards() {
    var room = checkoutIsDown("sev1");
    var _ = alice().says("/incident resolve done", room);
    time().passesWithoutMuster(days(30));
    time().passes(hours(2));

    assertThat(room.isArchived()).isTrue();
    assertThat(room.card().text()).contains("Status: closed");
  }
}
