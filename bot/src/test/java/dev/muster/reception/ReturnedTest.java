package dev.muster.reception;

import dev.muster.reply.Button;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// Nothing that somebody wrote is lost because nothing came of it.
class ReturnedTest extends Story {
  private static final String STORY = "the vendor restarts the gateway and we wait for them";

  @Test
  void whatWasWrittenForNoIncident() {
    alice
        .says("/incident update INC-77 " + STORY)
        .reads("no INC-77", "> /incident update INC-77 the");
    alice.says("/incident update " + STORY).reads("No incident is open", "> /incident update the");
  }

  @Test
  void whatWasWrittenWithAMistakeInIt() {
    declared("sev2");
    alice.says("/incident updat " + STORY).reads("I do not know `updat`", "[update the vendor");
    alice.says("/incident task " + STORY + " @nobody").reads("@nobody", "[It is text]");
    alice
        .says("/incident update INC-1 " + STORY + " next today 8:00")
        .reads("is in the past", "> /incident update INC-1 the");
  }

  @Test
  void whatIsTooLongForAButtonIsPastedIntoTheForm() {
    declared("sev2");
    alice
        .elsewhere()
        .says("/incident update " + "long ".repeat(500))
        .reads("Which incident?", "it opens the form", "> /incident update long long");
    alice.presses("INC-1 checkout is down").reads("form Update INC-1");
  }

  @Test
  void whatWasFilledInForAnIncidentThatOneIsNotInAnyMore() {
    bob.says("/incident declare checkout is down private sev2");
    bob.says("/incident invite INC-1 @alice");
    alice.says("/incident task INC-1").isAskedFor("text", "person", "due");
    bob.says("/incident uninvite INC-1 @alice");
    alice.fills(Map.of("text", STORY, "person", "", "due", ""));
    alice.reads("There is no INC-1", "> the vendor restarts");
  }

  @Test
  void everyQuestionCanBeAnsweredHoweverLongTheText() {
    var room = declared("sev2");
    bob.says("/incident declare search is slow sev2");
    alice.in(room).says("/incident resolve INC-2 " + "caused it ".repeat(250));
    alice.reads("This is the room of INC-1").presses("Resolve INC-1").reads("form Resolve INC-1");
    alice
        .elsewhere()
        .says("/incident severity sev1 because " + "they wait ".repeat(250))
        .reads("INC-1 checkout is down: `/incident severity INC-1 sev1", "…", "> /incident");
    alice.raises("the keys " + "leaked ".repeat(285), "");
    alice
        .fills(Map.of("title", "keys leaked private incident"))
        .reads("only its beginning goes along");
    alice.presses("It is text").reads("INC-3 keys leaked private incident is declared");
    alice.says("/incident timeline INC-3").reads("the keys leaked", "…");
  }

  @Test
  void aButtonThatSaysTheSameGivesTheWordsBack() {
    declared("sev2");
    alice.elsewhere().says("/incident update " + STORY);
    alice.reads("Which incident?").doesNotRead("You wrote");
  }

  @Test
  void whatCarriesNoWordsIsNotRepeated() {
    alice.says("/incident list" + " ".repeat(60)).doesNotRead("You wrote");
    alice.says("/incident help a verb that is not there at all, whatever it is");
    alice.doesNotRead("You wrote");
  }

  @Test
  void anOrdinaryWordLosesNothing() {
    alice.presses(Button.of("Post", "/incident update INC-77 they quoted " + STORY));
    alice.reads("no INC-77", "> /incident update INC-77 they quoted");
  }

  @Test
  void aFewWordsAreNotRepeated() {
    alice.says("/incident update INC-77 all is well").reads("no INC-77").doesNotRead(">");
  }
}
