package dev.muster.slack;

import static org.assertj.core.api.Assertions.assertThat;

import dev.muster.adapter.slack.fake.Channel;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// What is chosen from the menu of a message, in a room that is no incident's.
class MessageShortcutStoryTest extends TownStory {
  @Test
  void theTimelineOfTheChosenIncidentSaysWhoSaidItWhenAndWhere() {
    var room = town.declared("sev2");
    var message = "db is full: \"no space left\", says <df> & the graph";
    var _ = bob.types(message, town.lobby);
    town.settle();

    var asked = alice.usesShortcut("Add to timeline", bob.message("db is full", town.lobby));
    var which = asked.awaitWhisper();
    assertThat(which.text()).contains("Which incident?");
    var kept = alice.presses("INC-1 checkout is down", which);
    town.settle();
    assertThat(kept.awaitWhisper().text()).contains("Noted as entry");
    assertThat(timeline(room)).contains("Bob said: " + message, "message");
  }

  @Test
  void aDeclarationKeepsAllThatTheMessageSaid() {
    var message = "checkout's down: 'x=1' " + "and \"nobody\" can pay 日本 ".repeat(40) + "at all";
    var _ = bob.types(message, town.lobby);
    town.settle();

    var form = alice.usesShortcut("Declare incident", bob.message("checkout's", town.lobby));
    assertThat(form.awaitModal().control("title").value()).endsWith("…");
    var _ = alice.submits(Map.of("title", "checkout is down"));
    town.settle();
    var timeline = timeline(slack.channel("inc-1-checkout-is-down"));
    assertThat(timeline).contains("Bob said: checkout's down", "at all");
  }

  private String timeline(Channel room) {
    var sight = alice.types("/incident timeline INC-1", town.lobby);
    town.settle();
    assertThat(room.name()).startsWith("inc-1");
    return sight.whisper().text();
  }
}
