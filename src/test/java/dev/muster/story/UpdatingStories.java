package dev.muster.story;

import static dev.muster.story.Stories.minutes;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

/// How everybody is kept told, and how the incident moves.
interface UpdatingStories extends Stories {
  @Test
  default void aTimeThatIsMeantIsNoPartOfTheUpdate() {
    var room = checkoutIsDown("sev2");
    var hint = alice().says("/incident update all well next 09:30 UTC", room);
    assertThat(hint.text()).contains("09:30 UTC", "on your own clock", "Nothing is done yet");
    assertThat(alice().says("/incident task call the bank due 29 feb", room).text())
        .contains("29 feb", "Nothing is done yet");
    room.hearsNothingOf("all well");

    var _ = alice().says("/incident update all well (next 20m)", room);
    assertThat(room.card().text()).contains("09:20");
    var _ = alice().says("/incident update still well, next update in 30m", room);
    assertThat(room.card().text()).contains("09:30");
  }

  @Test
  default void anUpdateReachesEverybodyWhoWaits() {
    var room = checkoutIsDown("sev1");
    var _ = chandra().says("/incident follow INC-1", lobby());
    var _ = alice().says("/incident update error rate falling, fix deployed", room);

    room.hears("error rate falling, fix deployed");
    assertThat(room.card().text()).contains("error rate falling, fix deployed");
    announcements().hearsOnce("error rate falling, fix deployed");
    chandra().privately().hearsOnce("error rate falling, fix deployed");
    assertThat(alice().says("/incident timeline", room).text()).contains("error rate falling");
  }

  @Test
  default void theNextIsDueWhenTheSeverityAsksForIt() {
    var room = checkoutIsDown("sev1");
    assertThat(room.card().text()).contains("Next update: due 2026-11-20 09:15 UTC");

    var _ = alice().says("/incident status mitigating", room);
    assertThat(room.card().text()).contains("Next update: due 2026-11-20 09:30 UTC");

    time().passes(minutes(20));
    var _ = alice().says("/incident update still at it", room);
    assertThat(room.card().text()).contains("Next update: due 2026-11-20 09:50 UTC");
  }

  @Test
  default void theNextCanBePromisedForAnotherTimeOnce() {
    var room = checkoutIsDown("sev1");
    var _ = alice().says("/incident update waiting for a restore next 2h", room);
    assertThat(room.card().text()).contains("due 2026-11-20 11:00 UTC");

    var _ = alice().says("/incident post the restore is done", room);
    assertThat(room.card().text()).contains("due 2026-11-20 09:15 UTC");
  }

  @Test
  default void theFormAsksForConditionsActionsAndNeeds() {
    var room = checkoutIsDown("sev1");
    var form = alice().presses("Update", room.card()).questions();
    assertThat(form.names()).containsExactly("text", "actions", "needs", "next");

    var _ =
        alice()
            .submits(
                Map.of(
                    "text", "half of the payments fail",
                    "actions", "rolling back",
                    "needs", "somebody from the bank",
                    "next", "20m"));
    room.hears("half of the payments fail");
    room.hears("rolling back");
    room.hears("somebody from the bank");
    assertThat(room.card().text()).contains("due 2026-11-20 09:20 UTC");
  }

  @Test
  @Shows(Ability.CORRECTION)
  default void aFormWithAnImpossibleAnswerComesBackAsItWasFilledIn() {
    var room = checkoutIsDown("sev1");
    var _ = alice().says("/incident update", room);

    var again = alice().submits(Map.of("text", "half of it fails", "next", "25:99")).questions();
    assertThat(again.question("text").value()).isEqualTo("half of it fails");
    assertThat(again.question("next").problem()).contains("25:99");

    var _ = alice().submits(Map.of("next", "20m"));
    room.hearsOnce("Update from Alice Okafor");
    assertThat(room.saying("Update from").text()).contains("half of it fails");
  }

  @Test
  default void anUpdateWithoutWordsIsNone() {
    var room = checkoutIsDown("sev1");
    var _ = alice().says("/incident update", room);

    assertThat(alice().submits(Map.of()).questions().question("text").problem()).isNotEmpty();
    room.hearsNothingOf("Update from");
  }

  @Test
  default void whoFollowsCanStop() {
    var room = checkoutIsDown("sev1");
    var _ = chandra().presses("Follow", announcements().last());
    var _ = alice().says("/incident update first", room);
    var _ = chandra().presses("Unfollow");
    var _ = alice().says("/incident update second", room);

    chandra().isToldPrivately("first");
    chandra().isNotToldPrivately("second");
    assertThat(chandra().says("/incident unfollow INC-1", lobby()).text())
        .contains("do not follow");
  }

  @Test
  default void nobodyIsToldWhatTheySaidThemselves() {
    var room = checkoutIsDown("sev1");
    var _ = alice().says("/incident follow", room);
    var _ = alice().says("/incident update first", room);

    alice().isNotToldPrivately("first");
  }

  @Test
  default void theStatusMovesByLineByFormAndByShorthand() {
    var room = checkoutIsDown("sev1");

    var _ = alice().says("/incident status mitigating rolling back", room);
    room.hears("mitigating");
    room.hears("rolling back");
    assertThat(room.card().text()).contains("Status: mitigating");

    var _ = alice().says("/incident mitigated", room);
    assertThat(room.card().text()).contains("Status: monitoring");
    assertThat(announcements().last().text()).contains("Status: monitoring");

    assertThat(alice().presses("Status", room.card()).questions().names())
        .containsExactly("status", "note");
    var _ = alice().submits(Map.of("status", "triage", "note", "it is back"));
    assertThat(room.card().text()).contains("Status: triage");
  }

  @Test
  default void theSameStatusAgainIsSaidToTheAskerOnly() {
    var room = checkoutIsDown("sev1");
    var before = room.posts().size();

    assertThat(alice().says("/incident status triage", room).text()).contains("already");
    assertThat(room.posts()).hasSize(before);
  }

  @Test
  default void movedToResolvedItIsResolved() {
    var room = checkoutIsDown("sev1");
    var _ = alice().says("/incident status resolved rolled back", room);

    room.hears("All clear.");
    announcements().hears("All clear.");
  }

  @Test
  default void aSeverityChangesEitherWayWithAReason() {
    var room = checkoutIsDown("sev3");
    var _ = alice().says("/incident sev 1 because every payment fails", room);
    room.hears("from SEV3 to SEV1");
    room.hears("every payment fails");
    assertThat(room.card().text()).contains("SEV1", "due 2026-11-20 09:15 UTC");

    var _ = alice().says("/incident severity sev4 it was the test shop", room);
    assertThat(room.card().text()).contains("SEV4", "when it is resolved");
    assertThat(announcements().last().text()).contains("SEV4");
  }

  @Test
  default void theSeverityFormKnowsWhatEachMeans() {
    var room = checkoutIsDown("sev3");
    var form = alice().says("/incident severity", room).questions();

    assertThat(form.question("severity").choices()).hasSize(4);
    var _ = alice().submits(Map.of("severity", form.question("severity").choices().getFirst()));
    assertThat(room.card().text()).contains("SEV1");
  }

  @Test
  default void whoActsFromElsewhereIsToldThatItIsDone() {
    var room = checkoutIsDown("sev1");

    assertThat(alice().says("/incident status INC-1 mitigating", lobby()).text())
        .contains("INC-1 checkout is down is mitigating now.", "The next update is due");
    assertThat(alice().says("/incident status monitoring", room).isSilent()).isTrue();
  }

  @Test
  @Shows(Ability.CARD)
  default void severalQuickChangesMakeOneCard() {
    var room = checkoutIsDown("sev1");
    var _ = alice().says("/incident status mitigating", room);
    var _ = alice().says("/incident severity 2", room);
    var _ = alice().says("/incident role scribe me", room);

    assertThat(room.posts().stream().filter(Post::isPinned)).hasSize(1);
    assertThat(room.posts().stream().filter(post -> post.buttons().contains("Resolve"))).hasSize(1);
    assertThat(announcements().told()).hasSize(1);
  }
}
