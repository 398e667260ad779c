package dev.muster.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// What people ask, and that only they hear the answer.
interface AskingStories extends Stories {
  @Test
  default void aListShowsWhatIsOpen() {
    var _ = checkoutIsDown("sev1");
    var _ = bob().says("/incident declare login page is slow", lobby());
    var _ = bob().says("/incident cancel INC-2 it was me", lobby());

    var open = chandra().says("/incident list", lobby());
    assertThat(open.text())
        .contains("INC-1 checkout is down", "SEV1", "triage")
        .doesNotContain("INC-2");
    assertThat(chandra().says("/incident list all", lobby()).text())
        .contains("INC-1", "INC-2", "cancelled");
    assertThat(chandra().presses("INC-1", open.post()).text())
        .contains("checkout is down", "declared");
  }

  @Test
  default void mineIsWhatConcernsMe() {
    var _ = checkoutIsDown("sev1");
    var _ = bob().says("/incident declare login page is slow", lobby());
    assertThat(chandra().says("/incident list mine", lobby()).text()).doesNotContain("INC-");

    var _ = chandra().says("/incident follow INC-1", lobby());
    assertThat(chandra().says("/incident list mine", lobby()).text())
        .contains("INC-1")
        .doesNotContain("INC-2");
  }

  @Test
  default void nothingOpenIsAnAnswerToo() {
    var answer = alice().says("/incident list", lobby());

    assertThat(answer.text()).contains("No incident is open");
    assertThat(answer.buttons()).contains("Declare one");
  }

  @Test
  default void inItsRoomACommandMeansThatIncident() {
    var room = checkoutIsDown("sev1");

    assertThat(bob().says("/incident info", room).text())
        .contains("INC-1", "SEV1", "Commander", "declared");
    assertThat(bob().says("/incident catchup", room).text()).contains("INC-1");
    assertThat(room.told()).noneMatch(text -> text.contains("declared"));
  }

  @Test
  default void elsewhereItsNumberDoes() {
    var _ = checkoutIsDown("sev1");

    assertThat(bob().says("/incident info INC-1", lobby()).text()).contains("checkout is down");
    assertThat(bob().says("/incident info inc-1", lobby()).text()).contains("checkout is down");
  }

  @Test
  default void elsewhereTheNameOfItsRoomDoesToo() {
    var room = checkoutIsDown("sev1");
    var _ = bob().says("/incident declare login page is slow", lobby());
    var second = room("inc-2-login-page-is-slow");

    assertThat(bob().says("/incident info #inc-1-checkout-is-down", lobby()).text())
        .contains("INC-1", "checkout is down");
    assertThat(bob().says("info #inc-1-checkout-is-down.", bob().privately()).text())
        .contains("INC-1", "checkout is down");
    var _ = bob().says("/incident note #inc-1-checkout-is-down seen in #general", second);
    assertThat(bob().says("/incident timeline", room).text()).contains("seen in #general");

    var _ =
        bob().says("/incident merge #inc-2-login-page-is-slow #inc-1-checkout-is-down", lobby());
    room.hears("INC-2 login page is slow");
    second.hears("INC-1");
  }

  @Test
  default void aRoomThatIsNoIncidentsIsNotMeant() {
    var room = checkoutIsDown("sev1");

    for (var line : List.of("info #general", "merge INC-1 #general", "resolve #general")) {
      assertThat(bob().says("/incident " + line, room).text())
          .as(line)
          .contains("#general is not the room of an incident that you can see", "INC-7");
    }
    assertThat(bob().says("/incident timeline", room).text()).doesNotContain("resolved");
    var _ = bob().says("/incident note #general is loud", room);
    assertThat(bob().says("/incident timeline", room).text()).contains("#general is loud");
  }

  @Test
  default void withoutEitherMusterAsksWhichOne() {
    var room = checkoutIsDown("sev1");
    var _ = bob().says("/incident declare login page is slow", lobby());

    var which = bob().says("/incident note the vendor confirms", lobby());
    assertThat(which.text()).contains("Which incident?");
    assertThat(which.buttons())
        .containsExactlyInAnyOrder("INC-1 checkout is down", "INC-2 login page is slow");

    var _ = bob().presses("INC-1 checkout is down", which.post());
    assertThat(alice().says("/incident timeline", room).text()).contains("the vendor confirms");
  }

  @Test
  default void whichOneIsAskedForAFormToo() {
    var room = checkoutIsDown("sev1");

    var which = bob().says("/incident update", lobby());
    var form = bob().presses("INC-1 checkout is down", which.post());
    assertThat(form.questions().title()).contains("INC-1");
    assertThat(form.questions().words()).contains("INC-1 checkout is down (SEV1)");

    var _ = bob().submits(Map.of("text", "error rate is falling"));
    room.hears("error rate is falling");
  }

  @Test
  default void withNothingOpenNothingCanBeMeant() {
    assertThat(bob().says("/incident update all is well", lobby()).text())
        .contains("No incident is open");
  }

  @Test
  default void whatWasNeverDeclaredIsNotThere() {
    assertThat(bob().says("/incident info INC-99", lobby()).text()).contains("There is no INC-99");
    assertThat(bob().says("/incident update INC-99 hello", lobby()).text())
        .contains("There is no INC-99");
  }

  @Test
  @Shows(Ability.WHISPER)
  default void answersAreForTheAskerAlone() {
    var room = checkoutIsDown("sev1");
    var before = room.posts().size();

    var _ = bob().says("/incident list", room);
    var _ = bob().says("/incident roles", room);
    var _ = bob().says("/incident timeline", room);
    var _ = bob().says("/incident tasks", room);
    var _ = bob().says("/incident help", room);

    assertThat(room.posts()).hasSize(before);
  }
}
