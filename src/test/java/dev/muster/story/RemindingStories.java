package dev.muster.story;

import static dev.muster.story.Stories.days;
import static dev.muster.story.Stories.hours;
import static dev.muster.story.Stories.minutes;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

/// Who is reminded of what, when, and what silences it. A SEV1 in triage wants an update every 15
/// minutes.
interface RemindingStories extends Stories {
  private Place commandedByAlice(String how) {
    var room = checkoutIsDown(how);
    var _ = alice().says("/incident role commander me", room);
    return room;
  }

  @Test
  default void theCommanderIsRemindedPrivatelyFiveMinutesBefore() {
    var room = commandedByAlice("sev1");

    time().passes(minutes(9));
    alice().isNotToldPrivately("next update");
    time().passes(minutes(1));
    alice()
        .privately()
        .hearsOnce("The next update of INC-1 checkout is down is due 2026-11-20 09:15 UTC");
    room.hearsNothingOf("An update is due");
  }

  @Test
  default void theCommunicationsLeadIsRemindedInstead() {
    var room = commandedByAlice("sev1");
    var _ = bob().says("/incident role communications me", room);
    time().passes(minutes(11));

    bob().isToldPrivately("The next update");
    alice().isNotToldPrivately("The next update");
  }

  @Test
  default void theRoomIsRemindedWhenItIsDue() {
    var room = commandedByAlice("sev1");
    time().passes(minutes(15));

    room.hearsOnce("An update is due (2026-11-20 09:15 UTC)");
    assertThat(room.last().buttons()).containsExactly("Post update", "Snooze 10 min");
    var _ = alice().presses("Post update", room.last());
    var _ = alice().submits(Map.of("text", "sorry, here it is"));
    room.hears("sorry, here it is");
  }

  @Test
  default void whileItStaysAwayOneAfterTheOtherIsTold() {
    var room = commandedByAlice("sev1 service checkout");
    var _ = chandra().says("/incident role deputy me", room);
    var has = "has not come";

    time().passes(minutes(20));
    alice().isNotToldPrivately(has);
    time().passes(minutes(3));
    alice().privately().hearsOnce(has);
    chandra().isNotToldPrivately(has);
    time().passes(minutes(8));
    chandra().privately().hearsOnce(has);
    bob().isNotToldPrivately(has);
    time().passes(minutes(8));
    bob().privately().hearsOnce(has);
    emil().isNotToldPrivately(has);
  }

  @Test
  default void withoutAServiceTheAdministratorIsTheLastToBeTold() {
    var _ = commandedByAlice("sev1");
    time().passes(minutes(40));

    emil().isToldPrivately("has not come");
  }

  @Test
  default void anyUpdateSilencesAllThat() {
    var room = commandedByAlice("sev1");
    time().passes(minutes(14));
    var _ = bob().says("/incident update we know more soon", room);
    time().passes(minutes(13));

    room.hearsNothingOf("An update is due");
    alice().isNotToldPrivately("has not come");
    assertThat(alice().privately().told()).filteredOn(t -> t.contains("next update")).hasSize(2);
  }

  @Test
  default void aReminderCanBePutOffOnceForNothing() {
    var room = commandedByAlice("sev1");
    time().passes(minutes(15));
    var _ = alice().presses("Snooze 10 min", room.last());
    room.hears("put the update off until 2026-11-20 09:25 UTC");

    time().passes(minutes(9));
    alice().isNotToldPrivately("has not come");
    room.hearsOnce("An update is due");
    time().passes(minutes(2));
    room.hears("An update is due (2026-11-20 09:25 UTC)");
  }

  @Test
  default void theSecondTimeItNeedsAReason() {
    var room = commandedByAlice("sev1");
    time().passes(minutes(15));
    var _ = alice().says("/incident snooze 10m", room);
    time().passes(minutes(11));

    var refused = alice().presses("Snooze 10 min", room.offering("Snooze 10 min"));
    assertThat(refused.text()).contains("needs a reason");

    var form = alice().presses("Give a reason", refused.post()).questions();
    assertThat(form.names()).contains("until", "reason");
    var _ = alice().submits(Map.of("until", "10m", "reason", "waiting for the vendor"));
    room.hears("waiting for the vendor");

    var _ = alice().says("/incident snooze 20m because they are slow", room);
    room.hears("they are slow");
  }

  @Test
  default void anUpdateMakesTheNextSnoozeFreeAgain() {
    var room = commandedByAlice("sev1");
    var _ = alice().says("/incident snooze 20m", room);
    var _ = alice().says("/incident update here", room);

    assertThat(alice().says("/incident snooze 20m", room).isSilent()).isTrue();
  }

  @Test
  default void nothingDueCannotBePutOff() {
    var room = checkoutIsDown("sev4");

    assertThat(alice().says("/incident snooze 10m", room).text()).contains("nothing to put off");
  }

  @Test
  default void withoutACommanderTheRoomSaysSoAfterTwoMinutes() {
    var room = checkoutIsDown("sev1");
    time().passes(minutes(1));
    room.hearsNothingOf("Nobody is in command");
    time().passes(minutes(1));
    room.hearsOnce("Nobody is in command");
    assertThat(room.last().buttons()).contains("Take command");

    time().passes(minutes(14));
    assertThat(room.saying("An update is due").text()).contains("Nobody is in command");

    var _ = chandra().presses("Take command", room.offering("Take command"));
    assertThat(room.card().text()).contains("Commander: Chandra");
  }

  @Test
  default void withACommanderNobodyAsksForOne() {
    var room = commandedByAlice("sev1");
    time().passes(minutes(30));

    room.hearsNothingOf("Nobody is in command");
  }

  @Test
  default void whatIsNotUrgentWaitsForWorkingHours() {
    var room = commandedByAlice("sev3");
    time().passes(days(2));
    room.hearsNothingOf("An update is due");
    alice().isNotToldPrivately("next update");

    time().passes(hours(25));
    assertThat(room.told()).anyMatch(text -> text.contains("An update is due"));
  }

  @Test
  default void whatIsCosmeticIsNeverRemindedOf() {
    var room = commandedByAlice("sev4");
    time().passes(days(10));

    room.hearsNothingOf("due");
  }

  @Test
  default void everyChangeOfSeverityReckonsAnew() {
    var room = commandedByAlice("sev3");
    time().passes(hours(1));
    var _ = alice().says("/incident severity 1", room);
    time().passes(minutes(15));
    room.hears("An update is due (2026-11-20 10:15 UTC)");

    var _ = alice().says("/incident severity 4", room);
    time().passes(hours(5));
    alice().isNotToldPrivately("has not come");
  }

  @Test
  default void onceItIsOverNobodyIsReminded() {
    var room = commandedByAlice("sev1");
    var _ = alice().says("/incident resolve rolled back", room);
    time().passes(hours(3));

    room.hearsNothingOf("An update is due");
    alice().isNotToldPrivately("update");
  }
}
