package dev.muster.slack;

import static org.assertj.core.api.Assertions.assertThat;

import dev.muster.adapter.slack.SlackSettings;
import dev.muster.adapter.slack.SlackSettings.Door;
import dev.muster.adapter.slack.fake.Channel;
import dev.muster.adapter.slack.fake.FakeSlack;
import dev.muster.adapter.slack.fake.Person;
import dev.muster.adapter.slack.fake.SeenMessage;
import dev.muster.app.Wired;
import dev.muster.app.settings.Settings;
import dev.muster.effect.Ids;
import dev.muster.policy.Policy;
import dev.muster.timer.MovableClock;
import dev.muster.workspace.WorkspaceId;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// An incident in Slack, from its first word to its last: the real application, the real SDK, and a
/// Slack that refuses what the real one refuses.
@Timeout(60)
class SlackStoryTest {
  private static final WorkspaceId SLACK = new WorkspaceId("slack");

  private final MovableClock clock = MovableClock.onAFriday();
  private final FakeSlack slack = FakeSlack.start(clock);
  private final Person alice = slack.joins("alice", ZoneId.of("Europe/London"));
  private final Person bob = slack.joins("bob", ZoneId.of("America/New_York"));
  private final Channel lobby = slack.workspace().addChannel("lobby", alice.user(), bob.user());
  private final Channel incidents =
      slack.workspace().addChannel("incidents", alice.user(), bob.user(), slack.workspace().bot());

  @TempDir private Path home;
  private Wired muster;

  @BeforeEach
  void begin() {
    slack.limits().off();
    muster = Wired.open(settings(), clock, Ids.uuids(clock, new SplittableRandom(1)));
    slack.links().await(2);
    slack.await("people", () -> !people().isEmpty());
    slack.await("announcements", () -> muster.isAnnouncing(SLACK));
  }

  @AfterEach
  void end() {
    muster.close();
    slack.close();
  }

  @Test
  void anIncidentFromItsFirstWordToItsLast() {
    says(alice, "/incident declare checkout is down sev2", lobby);

    var room = slack.channel("inc-1-checkout-is-down");
    assertThat(room.has(alice.id())).isTrue();
    assertThat(card(room).text()).contains("INC-1 checkout is down", "Severity", "SEV2", "triage");
    assertThat(card(room).buttons()).containsKeys("Update", "Status", "Resolve");
    assertThat(alice.reads(incidents)).anyMatch(said -> said.text().contains("checkout is down"));

    says(alice, "/incident update error rate falling next 20m", room);
    assertThat(card(room).text()).contains("error rate falling");

    clock.pass(Duration.ofMinutes(21));
    settle();
    assertThat(alice.reads(room)).anyMatch(said -> said.buttons().containsKey("Post update"));

    says(alice, "/incident resolve rolled back to 4.2", room);
    assertThat(card(room).text()).contains("resolved");
    assertThat(alice.reads(incidents)).anyMatch(said -> said.text().contains("rolled back to 4.2"));
  }

  @Test
  void whatIsAskedIsAnsweredToTheAskerAlone() {
    var answer = alice.types("/incident list", lobby);
    slack.await("an answer", () -> !answer.whispers().isEmpty());
    assertThat(answer.whisper().text()).contains("No incident is open");
    assertThat(bob.reads(lobby)).noneMatch(said -> said.text().contains("No incident is open"));
  }

  @Test
  void aButtonOpensAFormAndTheFormIsTheCommand() {
    says(alice, "/incident declare checkout is down sev2", lobby);
    var room = slack.channel("inc-1-checkout-is-down");

    var form = alice.presses("Update", card(room));
    slack.await("a form", () -> form.modal().isPresent());
    var _ = alice.fills("text", "the vendor is on it");
    var _ = alice.submits();
    settle();
    assertThat(card(room).text()).contains("the vendor is on it");
  }

  private void says(Person who, String words, Channel where) {
    var sight = who.types(words, where);
    assertThat(sight.trouble()).isEmpty();
    settle();
  }

  private void settle() {
    slack.deliveries().settle();
    while (doDue() > 0) {
      // There may be more.
    }
    clock.pass(Duration.ofSeconds(1));
  }

  private int doDue() {
    return muster.core().timekeeper().fireDue(100) + muster.core().courier().deliverDue("me", 100);
  }

  private SeenMessage card(Channel room) {
    return alice.reads(room).stream().filter(SeenMessage::isPinned).findFirst().orElseThrow();
  }

  private List<?> people() {
    return muster.peopleOf(SLACK);
  }

  private Settings settings() {
    return new Settings(
        home,
        0,
        "127.0.0.1",
        Optional.empty(),
        home.resolve("muster.yaml"),
        Policy.standard(),
        List.of(),
        Optional.of(
            new SlackSettings(
                slack.grants().botToken(),
                new Door.Socket(slack.grants().appToken()),
                URI.create(slack.apiUrl()),
                Optional.empty(),
                "incidents")),
        false);
  }
}
