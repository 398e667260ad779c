package dev.muster.slack;

import static org.assertj.core.api.Assertions.assertThat;

import dev.muster.adapter.slack.fake.Channel;
import dev.muster.adapter.slack.fake.Person;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// An incident in Slack, from its first word to its last.
@Timeout(60)
class SlackStoryTest {
  @TempDir private Path home;
  private SlackTown town;
  private Person alice;
  private Person bob;
  private Channel lobby;
  private Channel incidents;

  @BeforeEach
  void begin() {
    town = SlackTown.overSockets(home);
    alice = town.alice;
    bob = town.bob;
    lobby = town.lobby;
    incidents = town.incidents;
  }

  @AfterEach
  void end() {
    town.close();
  }

  @Test
  void anIncidentFromItsFirstWordToItsLast() {
    town.says(alice, "/incident declare checkout is down sev2", lobby);

    var room = town.slack.channel("inc-1-checkout-is-down");
    assertThat(room.has(alice.id())).isTrue();
    assertThat(town.card(room).text())
        .contains("INC-1 checkout is down", "Severity", "SEV2", "triage");
    assertThat(town.card(room).buttons()).containsKeys("Update", "Status", "Resolve");
    assertThat(alice.reads(incidents)).anyMatch(said -> said.text().contains("checkout is down"));

    town.says(alice, "/incident update error rate falling next 20m", room);
    assertThat(town.card(room).text()).contains("error rate falling");

    town.clock.pass(Duration.ofMinutes(21));
    town.settle();
    assertThat(alice.reads(room)).anyMatch(said -> said.buttons().containsKey("Post update"));

    town.says(alice, "/incident resolve rolled back to 4.2", room);
    assertThat(town.card(room).text()).contains("resolved");
    assertThat(alice.reads(incidents)).anyMatch(said -> said.text().contains("rolled back to 4.2"));
  }

  @Test
  void whatIsAskedIsAnsweredToTheAskerAlone() {
    var answer = alice.types("/incident list", lobby);
    town.slack.await("an answer", () -> !answer.whispers().isEmpty());
    assertThat(answer.whisper().text()).contains("No incident is open");
    assertThat(bob.reads(lobby)).noneMatch(said -> said.text().contains("No incident is open"));
  }

  @Test
  void aButtonOpensAFormAndTheFormIsTheCommand() {
    town.says(alice, "/incident declare checkout is down sev2", lobby);
    var room = town.slack.channel("inc-1-checkout-is-down");

    var form = alice.presses("Update", town.card(room));
    town.slack.await("a form", () -> form.modal().isPresent());
    var _ = alice.fills("text", "the vendor is on it");
    var _ = alice.submits();
    town.settle();
    assertThat(town.card(room).text()).contains("the vendor is on it");
  }
}
