package dev.muster.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/// What Muster says to somebody who does not know what to say.
interface HelpingStories extends Stories {
  @Test
  default void helpShowsEverythingAtAGlanceAndOneThingInFull() {
    assertThat(alice().says("/incident help", lobby()).text())
        .contains("declare", "update", "status", "handover", "timeline", "snooze", "merge");

    var update = alice().says("/incident help update", lobby());
    assertThat(update.text()).contains("/incident update", "next", "post");
    assertThat(alice().says("/incident help sev", lobby()).text()).contains("/incident severity");
    assertThat(alice().says("/incident help nonsense", lobby()).text()).contains("declare");
  }

  @Test
  default void everyVerbHasHelpWithAnExample() {
    for (var verb :
        List.of(
            "declare",
            "update",
            "status",
            "severity",
            "role",
            "resolve",
            "note",
            "task",
            "info",
            "list",
            "roles",
            "handover",
            "accept",
            "decline",
            "invite",
            "follow",
            "unfollow",
            "timeline",
            "retract",
            "tasks",
            "done",
            "snooze",
            "merge",
            "reopen",
            "cancel")) {
      assertThat(alice().says("/incident help " + verb, lobby()).text())
          .as(verb)
          .contains("For instance: /incident " + verb);
    }
  }

  @Test
  default void theMenuIsWhereToBegin() {
    var menu = alice().says("/incident", lobby());
    assertThat(menu.buttons()).contains("Declare", "Help");
    assertThat(alice().presses("Declare", menu.post()).questions().names()).contains("title");
    assertThat(alice().says("/incident menu", lobby()).text()).isEqualTo(menu.text());
  }

  @Test
  default void inARoomTheMenuIsItsOverview() {
    var room = checkoutIsDown("sev2");
    var menu = bob().says("/incident", room);

    assertThat(menu.text()).contains("INC-1", "SEV2");
    assertThat(menu.buttons()).contains("Update", "Resolve");
  }

  @Test
  default void aTypoGetsTheNearestVerbAndAButtonThatSaysIt() {
    var room = checkoutIsDown("sev2");
    var hint = alice().says("/incident udpate error rate falling", room);
    assertThat(hint.text()).contains("udpate", "Is it update?", "For instance");
    room.hearsNothingOf("error rate falling");

    var _ = alice().presses("update error rate falling", hint.post());
    room.hears("error rate falling");
  }

  @Test
  default void whatAWordIsAkinToIsExplained() {
    assertThat(alice().says("/incident close", lobby()).text())
        .contains("Do you mean resolve: end it, and tell everyone?");
    assertThat(alice().says("/incident thanks", lobby()).text()).contains("I am listening");
    assertThat(alice().says("/incident declare slow sev1 service payments private", lobby()).text())
        .contains("I know no service payments", "checkout");
  }

  @Test
  default void whatMayBeADeadlineIsAskedAbout() {
    var room = checkoutIsDown("sev2");
    var hint = alice().says("/incident task call the vendor @bob due 20 minuts", room);
    assertThat(hint.text()).contains("due 20 minuts", "Do you mean due 20m?");
    room.hearsNothingOf("call the vendor");

    var _ = alice().presses("Yes, due 20m", hint.post());
    room.hears("09:20 UTC: call the vendor");
  }

  @Test
  default void whatMayBeADeadlineMayBeTextToo() {
    var room = checkoutIsDown("sev2");
    var hint = alice().says("/incident update they call back next monday", room);

    var _ = alice().presses("It is text", hint.post());
    room.hears("they call back next monday");
  }

  @Test
  default void whatIsNoVerbMayBeATitle() {
    var hint = alice().says("/incident payments are on fire", lobby());
    assertThat(hint.text()).contains("Is something wrong?");

    var _ = alice().presses("declare payments are on fire", hint.post());
    assertThat(room("inc-1-payments-are-on-fire").exists()).isTrue();
  }

  @Test
  default void aMissingWordIsNamed() {
    var room = checkoutIsDown("sev2");

    assertThat(alice().says("/incident done", room).text()).contains("missing", "For instance");
    assertThat(alice().says("/incident merge", room).text()).contains("missing", "For instance");
    assertThat(alice().says("/incident invite", room).text()).contains("missing", "For instance");
  }

  @Test
  default void aWordTooManyIsNamed() {
    var room = checkoutIsDown("sev2");
    var hint = alice().says("/incident roles please", room);

    assertThat(hint.text()).contains("please");
    assertThat(hint.buttons()).isNotEmpty();
  }

  @Test
  default void anImpossibleAnswerIsExplained() {
    var room = checkoutIsDown("sev2");

    assertThat(alice().says("/incident severity 9", room).text()).contains("9", "I understand");
    assertThat(alice().says("/incident status asleep", room).text()).contains("asleep");
    assertThat(alice().says("/incident role king me", room).text()).contains("king");
    assertThat(alice().says("/incident done two", room).text()).contains("two");
    assertThat(alice().says("/incident snooze 25:99", room).text()).contains("25:99");
    assertThat(alice().says("/incident merge nothing", room).text()).contains("nothing");
  }

  @Test
  @Shows(Ability.TALK)
  default void inPrivateTheRootMayBeLeftOut() {
    var _ = alice().says("declare checkout is down sev2", alice().privately());

    assertThat(room("inc-1-checkout-is-down").exists()).isTrue();
    alice().isToldPrivately("INC-1 checkout is down is declared");
    var _ = alice().says("hello?", alice().privately());
    assertThat(alice().privately().last().isFromMuster()).isTrue();
  }

  @Test
  @Shows(Ability.MENTION)
  default void musterListensWhenItIsCalled() {
    var room = checkoutIsDown("sev2");
    var _ = alice().says("@muster update rolling back", room);
    room.hears("Update from");

    assertThat(alice().says("update us please", room).isSilent()).isTrue();
    room.hearsOnce("Update from");
  }

  @Test
  @Shows(Ability.MENTION)
  default void talkAboutMusterIsNoCommand() {
    var room = checkoutIsDown("sev2");
    for (var words :
        List.of(
            "can @muster resolve incidents by itself?",
            "bank says @muster cancel works only with a reason",
            "why does @muster status resolved exist",
            "> @muster resolve rolled back")) {
      assertThat(bob().says(words, room).text())
          .as(words)
          .contains("You named me in mid-sentence", "Nothing is done yet");
    }
    var _ = alice().says("/incident declare search is slow sev3", lobby());
    var other = room("inc-2-search-is-slow");
    var offer = bob().says("did you see that I told @muster cancel INC-1 by mistake?", other);
    assertThat(offer.text()).contains("cancel INC-1 by mistake?");
    var _ = bob().says("so I told @muster declare payments are broken, and it did", other);

    assertThat(alice().says("/incident list", lobby()).text())
        .contains("INC-1", "INC-2")
        .doesNotContain("INC-3");
    var question = bob().presses("cancel INC-1 by mistake?", offer.post());
    assertThat(question.buttons()).containsExactly("Cancel INC-2", "Cancel INC-1");
    room.hearsNothingOf("by mistake?");
    var _ = bob().presses("Cancel INC-1", question.post());
    room.hears("by mistake?");
  }

  @Test
  @Shows(Ability.MENTION)
  default void whoeverGreetsMusterSpeaksToIt() {
    var room = checkoutIsDown("sev2");
    var _ = alice().says("hey @muster, update rolling back", room);
    room.hears("rolling back");
    assertThat(alice().says("@bob @muster resolve is how you end it", room).text())
        .contains("mid-sentence", "Nothing is done yet");
    assertThat(alice().says("what does @muster timeline say", room).text())
        .doesNotContain("mid-sentence");
    assertThat(alice().says("list @muster", room).text()).contains("INC-1");
  }

  @Test
  @Shows(Ability.COMPLETION)
  default void linesCompleteThemselves() {
    var room = checkoutIsDown("sev2");

    assertThat(alice().completes("/incident upd", room)).first().isEqualTo("/incident update");
    assertThat(alice().completes("/incident role scribe @ch", room))
        .containsExactly("/incident role scribe @chandra");
    assertThat(alice().completes("/incident declare slow service ch", lobby()))
        .containsExactly("/incident declare slow service checkout");
    assertThat(alice().completes("/incident info ", lobby())).contains("/incident info INC-1");
  }
}
