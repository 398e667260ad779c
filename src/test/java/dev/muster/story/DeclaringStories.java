package dev.muster.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// How an incident begins.
interface DeclaringStories extends Stories {
  @Test
  default void aTitleIsEnough() {
    var answer = alice().says("/incident declare checkout is down", lobby());

    assertThat(answer.text()).contains("INC-1", "SEV3", "room is being opened");
    assertThat(answer.buttons()).contains("SEV1", "SEV2", "SEV4").doesNotContain("SEV3");
  }

  @Test
  @Shows(Ability.ROOM)
  default void theRoomIsReadyForWhoeverComes() {
    var room = checkoutIsDown("sev2");

    assertThat(room.topic()).contains("INC-1", "checkout is down");
    assertThat(room.members()).contains("alice");
    assertThat(room.isPrivate()).isFalse();
    assertThat(room.card().text())
        .contains("INC-1", "checkout is down", "SEV2", "triage", "nobody");
    assertThat(room.card().buttons()).contains("Update", "Status", "Roles", "Add task", "Resolve");
  }

  @Test
  default void everybodyElseReadsOfItOnce() {
    var _ = checkoutIsDown("sev2");

    announcements().hearsOnce("checkout is down");
    assertThat(announcements().last().buttons()).containsExactly("Join", "Follow");
    assertThat(announcements().last().text()).doesNotContain("Commander");
  }

  @Test
  @Shows(Ability.BUTTON)
  default void aSeverityThatWasNotGivenIsAButtonAway() {
    var answer = alice().says("/incident declare checkout is down", lobby());
    var _ = alice().presses("SEV1", answer.post());

    assertThat(room("inc-1-checkout-is-down").card().text()).contains("SEV1");
    assertThat(announcements().last().text()).contains("SEV1");
  }

  @Test
  default void aGivenSeverityIsNotAskedForAgain() {
    var answer = alice().says("/incident declare checkout is down sev1", lobby());

    assertThat(answer.text()).contains("SEV1");
    assertThat(answer.buttons()).containsExactly("Its room");
  }

  @Test
  @Shows(Ability.FORM)
  default void theFormAsksForWhatALineCanSay() {
    var form = alice().says("/incident declare", lobby()).questions();

    assertThat(form.names()).containsExactly("title", "severity", "service", "private", "drill");
    assertThat(form.question("severity").choices()).hasSize(4);

    var _ =
        alice().submits(Map.of("title", "checkout is down", "severity", "sev2", "drill", "yes"));
    assertThat(room("inc-1-checkout-is-down").card().text()).contains("DRILL", "SEV2");
  }

  @Test
  default void evenAnEmptyFormMakesAnIncident() {
    var _ = alice().says("/incident declare", lobby());
    var answer = alice().submits(Map.of());

    assertThat(answer.text()).contains("INC-1", "SEV3");
    assertThat(announcements().last().text()).contains("INC-1");
  }

  @Test
  default void aServiceBringsItsLead() {
    var room = checkoutIsDown("sev1 service checkout");

    bob().isToldPrivately("checkout is down");
    assertThat(room.members()).contains("bob");
    assertThat(room.card().text()).contains("Service: checkout");
    emil().isNotToldPrivately("checkout is down");
  }

  @Test
  default void withoutAServiceTheAdministratorIsCalled() {
    var _ = checkoutIsDown("sev1");

    emil().isToldPrivately("checkout is down");
  }

  @Test
  default void nobodyIsCalledForWhatIsCosmetic() {
    var _ = checkoutIsDown("sev4 service checkout");

    bob().isNotToldPrivately("checkout is down");
  }

  @Test
  default void aDrillIsMarkedEverywhereAndCallsNobody() {
    var room = checkoutIsDown("sev1 service checkout drill");
    var _ = alice().says("/incident update we are practising", room);

    assertThat(room.told()).allMatch(text -> text.contains("DRILL"));
    assertThat(room.topic()).contains("DRILL");
    assertThat(announcements().last().text()).contains("DRILL");
    bob().isNotToldPrivately("checkout is down");
  }

  @Test
  default void keywordsCountOnlyAtTheEnd() {
    var _ = alice().says("/incident declare private keys leaked", lobby());
    var _ = alice().says("/incident declare \"the drill sev1\" sev4", lobby());
    var _ = alice().says("/incident declare keys leaked private", lobby());

    assertThat(room("inc-1-private-keys-leaked").isPrivate()).isFalse();
    assertThat(room("inc-2-the-drill-sev1").card().text()).contains("the drill sev1", "SEV4");
    assertThat(room("inc-3-private").isPrivate()).isTrue();
  }

  @Test
  default void aSecretIsAskedAboutBeforeItIsAnnounced() {
    for (var words :
        List.of(
            "keys leaked private sev1 @bob",
            "keys leaked private sev1 now",
            "keys leaked sev1 private pls",
            "keys leaked, private please",
            "keys leaked private because law",
            "keys leaked privat INC-1")) {
      var hint = alice().says("/incident declare " + words, lobby());
      assertThat(hint.text()).as(words).contains("I am not sure about priv", "Nothing is done yet");
      assertThat(hint.buttons()).as(words).contains("It is text");
    }
    assertThat(alice().says("/incident declare keys leaked private drll", lobby()).text())
        .contains("Do you mean drill?");
    assertThat(announcements().told()).isEmpty();

    var hint = alice().says("/incident declare keys leaked private sev1 now", lobby());
    var answer = alice().presses("It is private", hint.post());
    assertThat(answer.text())
        .contains("private SEV1", "Only its members and administrators see it");
    assertThat(announcements().told()).isEmpty();
  }

  @Test
  default void aSecretInAFormIsAskedAboutToo() {
    var _ = alice().says("/incident declare", lobby());
    var hint = alice().submits(Map.of("title", "private: keys leaked", "severity", "sev2"));
    assertThat(hint.text()).contains("I am not sure about private");
    assertThat(announcements().told()).isEmpty();

    var answer = alice().presses("It is text", hint.post());
    assertThat(answer.text()).contains("Everybody can see it");
    announcements().hears("private: keys leaked");
  }

  @Test
  default void aColonMakesASecret() {
    var _ = alice().says("/incident declare private:keys leaked", lobby());
    var _ = alice().says("/incident declare private sev1: passwords leaked", lobby());
    assertThat(announcements().told()).isEmpty();
  }

  @Test
  default void oldHabitsAreUnderstood() {
    var _ = alice().says("/incident new one thing", lobby());
    var _ = alice().says("/incident create quite another", lobby());
    var _ = alice().says("/incident open yet something else", lobby());

    assertThat(alice().says("/incident list", lobby()).text()).contains("INC-1", "INC-2", "INC-3");
  }

  @Test
  default void whatLooksTheSameCanBeMerged() {
    var first = checkoutIsDown("sev2");
    var answer = bob().says("/incident declare checkout is really down", lobby());
    assertThat(answer.text()).contains("INC-2", "INC-1 checkout is down looks like");

    var question = bob().presses("Merge into INC-1", answer.post());
    assertThat(question.text()).contains("Merge INC-2", "into INC-1", "INC-2 ends");
    var _ = bob().presses("Merge", question.post());

    room("inc-2-checkout-is-really-down").hears("merged this into INC-1");
    first.hears("merged INC-2");
    assertThat(alice().says("/incident list", lobby()).text()).doesNotContain("INC-2");
  }

  @Test
  default void whatIsDifferentIsNotTakenForTheSame() {
    var _ = checkoutIsDown("");
    var answer = bob().says("/incident declare login page is slow", lobby());

    assertThat(answer.text()).doesNotContain("looks like");
  }

  @Test
  default void anyTitleMakesARoom() {
    var _ = alice().says("/incident declare " + "very ".repeat(100) + "long", lobby());
    var _ = alice().says("/incident declare 🔥🔥🔥", lobby());
    var _ = alice().says("/incident declare Zahlung unmöglich: Größe ≠ 0", lobby());

    assertThat(announcements().told()).hasSize(3);
    assertThat(room("inc-2").card().text()).contains("🔥🔥🔥");
    assertThat(room("inc-3-zahlung-unmoglich-gro-e-0").exists()).isTrue();
  }
}
