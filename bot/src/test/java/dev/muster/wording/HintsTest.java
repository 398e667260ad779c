package dev.muster.wording;

import static org.assertj.core.api.Assertions.assertThat;

import dev.muster.command.Catalogue;
import dev.muster.command.Grammar;
import dev.muster.command.Understanding;
import dev.muster.command.Understanding.Confused;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// What people read who were not understood.
class HintsTest {
  private final Catalogue catalogue = Catalogue.incident();
  private final Grammar grammar = new Grammar(catalogue, List.of());
  private final Hints hints = new Hints(catalogue, List.of("checkout", "search"));

  @Test
  void noButtonLeadsToTheNextMisunderstanding() {
    assertThat(hint("time mitigated 14:05 because x"))
        .doesNotContain(": /incident timeline mitigated");
    assertThat(hint("followup x")).doesNotContain(": /incident follow x");
  }

  @Test
  void noButtonDropsWhatWasTypedWhereSomethingWouldChange() {
    for (String words :
        new String[] {
          "merge INC-1 and INC-2", "uninvite @alice, @bob", "done 2 and 3", "merg INC-1 and INC-2"
        }) {
      assertThat(hint(words))
          .as(words)
          .doesNotContain("[merge", "[/incident ", "[uninvite", "[done");
    }
  }

  @Test
  void aSeverityAloneDeclaresOrChanges() {
    assertThat(hint("sev1 checkout is down"))
        .isEqualTo(
            """
            Is `sev1` a new incident, or how bad this one is?
            (Nothing is done yet.)
            [declare checkout is down sev1: /incident declare checkout is down sev1]
            [severity sev1 because checkout is down: /incident severity sev1 because checkout is down]
            [What can I say?: /incident help]
            """);
  }

  @Test
  void smallTalkDeclaresNothing() {
    for (String words : new String[] {"thanks @muster!", "hello", "hi there, can you help?"}) {
      assertThat(hint(words))
          .as(words)
          .contains("[menu: /incident menu]")
          .doesNotContain("declare");
    }
    assertThat(hint("what is going on?"))
        .contains("[info: /incident info]")
        .doesNotContain("declare");
  }

  @Test
  void aSlipIsOfferedAsWhatWasMeant() {
    assertThat(hint("reslove it was DNS"))
        .isEqualTo(
            """
            I do not know `reslove`. Is it `resolve`?
            For instance: `/incident resolve rolled back to 4.2`
            [resolve it was DNS: /incident resolve it was DNS]
            [What can I say?: /incident help]
            """);
  }

  @Test
  void wordsWithoutACommandMayBeAnIncident() {
    assertThat(hint("kitchen is on fire"))
        .isEqualTo(
            """
            I do not know `kitchen`. Is something wrong? Then declare it.
            [What can I say?: /incident help]
            [declare kitchen is on fire: /incident declare kitchen is on fire]
            """);
  }

  @Test
  void aVerbThatIsPlannedDeclaresNothing() {
    assertThat(hint("page @bob now please"))
        .isEqualTo(
            """
            I do not know `page` yet. Do you mean `invite`: bring people into the room?
            For instance: `/incident invite @ann @bob`
            [What can I say?: /incident help]
            """);
    assertThat(hint("rename it is worse"))
        .isEqualTo("I do not know `rename` yet.\n[What can I say?: /incident help]\n");
    assertThat(hint("blub"))
        .isEqualTo("I do not know `blub`.\n[What can I say?: /incident help]\n");
  }

  @Test
  void severalVerbsMayBeMeant() {
    assertThat(hint("re"))
        .startsWith("I do not know `re`. Is it `resolve`, `retract` or `reopen`?\n")
        .contains("[resolve: /incident resolve]\n[retract: /incident retract]\n[reopen:");
  }

  @Test
  void nobodyIsOfferedTheSameTwice() {
    assertThat(hint("hlep"))
        .isEqualTo(
            """
            I do not know `hlep`. Is it `help`?
            For instance: `/incident help update`
            [help: /incident help]
            """);
  }

  @Test
  void aPageOfTextIsNoTitle() {
    assertThat(hint("kitchen " + "burns ".repeat(100)))
        .isEqualTo(
            """
            I do not know `kitchen`. Is something wrong? Then declare it.
            [What can I say?: /incident help]
            """);
  }

  @Test
  void anImpossibleTimeIsFollowedByPossibleOnes() {
    assertThat(hint("update all well next 25:99"))
        .isEqualTo(
            """
            `25:99` is not a time I know. I understand `20m`, `2h 30m`, `14:05`, `tomorrow 9:00`, \
            `fri 18:00`, `2026-12-24 18:00`, on your own clock.
            For instance: `/incident update error rate is falling next 20m`
            (Nothing is done yet. If it belongs to your text, put the text in quotes.)
            [It is text: /incident update "all well next 25:99"]
            [About update: /incident help update]
            """);
  }

  @Test
  void aTimeNearlyRightIsOfferedAsItWasMeant() {
    assertThat(hint("update all well next 20 minuts"))
        .isEqualTo(
            """
            I am not sure about `next 20 minuts`. Do you mean `next 20m`?
            (Nothing is done yet. If it belongs to your text, put the text in quotes.)
            [Yes, next 20m: /incident update "all well" next 20m]
            [It is text: /incident update "all well next 20 minuts"]
            [About update: /incident help update]
            """);
    assertThat(hint("snooze 20 minuts"))
        .startsWith("`20 minuts` is not a time I know. Do you mean `20m`? I understand `20m`,");
  }

  @Test
  void numbersCountFromOne() {
    assertThat(hint("done 0"))
        .startsWith("`0` is not a number of the list (they count from 1). I understand `2`.\n");
  }

  @Test
  void anUnknownStatusIsFollowedByAllThereAre() {
    assertThat(hint("status asleep"))
        .startsWith(
            "`asleep` is not a status. I understand `triage`, `mitigating`, `monitoring`,"
                + " `resolved`, `cancelled`.\n");
  }

  @Test
  void aChoiceNearlyRightIsGuessed() {
    assertThat(hint("role comander me"))
        .startsWith("`comander` is not a role. Do you mean `commander`?");
    assertThat(hint("status miti")).startsWith("`miti` is not a status. Do you mean `mitigating`?");
  }

  @Test
  void whatIsMissingIsNamed() {
    assertThat(hint("done"))
        .isEqualTo(
            """
            One thing is missing: its number in the list of tasks.
            For instance: `/incident done 2`
            [About done: /incident help done]
            """);
  }

  @Test
  void whatIsTooMuchCanBeLeftOut() {
    assertThat(hint("follow INC-7 very closely"))
        .isEqualTo(
            """
            I understood `/incident follow INC-7`, and do not know what to do with `very closely`.
            For instance: `/incident follow INC-7`
            [/incident follow INC-7: /incident follow INC-7]
            [About follow: /incident help follow]
            """);
  }

  @Test
  void somebodyElsesCommandIsNotOurs() {
    assertThat(say(grammar.read("/oncall who")))
        .isEqualTo(
            """
            I do not know `/oncall` yet.
            For instance: `/incident declare checkout is down`
            [What can I say?: /incident help]
            """);
  }

  @Test
  void tooLongIsSaidWithoutRepeatingIt() {
    assertThat(hint("note " + "x".repeat(10_001)))
        .startsWith("That has 10001 characters, and I can take 10000. Please say it shorter.\n");
  }

  @Test
  void allFieldsAreToldTogether() {
    var refused = grammar.fill("/incident task", Map.of("person", "a b", "due", "0m"));
    assertThat(say(refused))
        .startsWith(
            """
            Nearly there. Please look at this again:
            - Due: `0m` is not a time I know.\
            """)
        .contains("- Person: `a b` is not a person I can call.")
        .contains("- Text: One thing is missing: what is to do.");
  }

  private String hint(String words) {
    return say(grammar.read("/incident " + words));
  }

  private String say(Understanding understanding) {
    return Transcript.of(hints.of(((Confused) understanding).problem()));
  }
}
