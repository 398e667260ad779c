package dev.muster.reception;

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
    alice.says("/incident updat " + STORY).reads("I do not know `updat`", "> /incident updat the");
    alice.says("/incident task " + STORY + " @nobody").reads("@nobody", "> /incident task the");
    alice
        .says("/incident update INC-1 " + STORY + " next today 8:00")
        .reads("is in the past", "> /incident update INC-1 the");
  }

  @Test
  void whatIsTooLongForAButtonIsSaidAgainByName() {
    declared("sev2");
    alice
        .elsewhere()
        .says("/incident update " + "long ".repeat(500))
        .reads("Which incident?", "- INC-1 checkout is down", "> /incident update long long");
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
  void aFewWordsAreNotRepeated() {
    alice.says("/incident update INC-77 all is well").reads("no INC-77").doesNotRead(">");
  }
}
