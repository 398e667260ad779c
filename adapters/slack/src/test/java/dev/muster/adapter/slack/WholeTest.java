package dev.muster.adapter.slack;

import static org.assertj.core.api.Assertions.assertThat;

import dev.muster.adapter.slack.fake.Channel;
import dev.muster.adapter.slack.fake.SeenMessage;
import dev.muster.command.Catalogue;
import dev.muster.command.Language;
import dev.muster.commit.InMemoryStore;
import dev.muster.courier.Courier;
import dev.muster.desk.Desk;
import dev.muster.desk.Sight;
import dev.muster.policy.Policy;
import dev.muster.reception.FrontDoor;
import dev.muster.reception.Interpreter;
import dev.muster.reception.Reception;
import dev.muster.reception.Whereabouts;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// The real core behind the real adapter: whatever Muster says, Slack takes, and whatever Slack
/// brings, Muster understands.
class WholeTest extends Conversation {
  private final InMemoryStore store = new InMemoryStore();
  private final Channel incidents = alice.creates("incidents");

  @BeforeEach
  @Override
  void begin() {
    slack.limits().off();
    muster.listen(core(), witness);
    muster.connect();
    awaitConnection();
    slack.await("the channel", () -> muster.announcements().isPresent());
  }

  private FrontDoor core() {
    var policy = Policy.standard();
    var language = Language.of(Catalogue.incident(), policy.serviceNames());
    var sight = new Sight(store.incidents(), store.postings());
    var desk = new Desk(sight, muster.people(), policy, (_, _) -> "{}", language);
    return new Reception(
        new Interpreter(language, desk, policy, muster.people()),
        store.commits(),
        Whereabouts.of(
            store.incidents(), room -> muster.announcements().filter(room::equals).isPresent()),
        muster.people(),
        clock);
  }

  /// Everything that was asked for is carried out.
  private void settle() {
    var courier =
        new Courier(store, muster.chat(), _ -> muster.announcements(), Policy.standard(), clock);
    for (int second = 0; second < 60; second++) {
      while (courier.deliverDue("test", 100) > 0) {}
      clock.pass(Duration.ofSeconds(1));
    }
  }

  private Channel declared() {
    var _ = alice.types("/incident declare checkout is down sev2", general);
    settle();
    return slack.channel("inc-1-checkout-is-down");
  }

  @Test
  void anIncidentIsDeclaredByForm() {
    assertThat(alice.types("/incident declare", general).view().title()).isEqualTo("Declare");
    var seen = alice.submits(Map.of("title", "checkout is down", "severity", "sev2"));
    assertThat(seen.awaitWhisper().text()).contains("INC-1 checkout is down is declared as SEV2");
    settle();
    var room = slack.channel("inc-1-checkout-is-down");
    assertThat(room.has(alice.id())).isTrue();
    var card = alice.message("Commander", room);
    assertThat(card.isPinned()).isTrue();
    assertThat(card.text()).contains("INC-1 checkout is down", "SEV2", "nobody yet");
    assertThat(alice.message("INC-1", incidents).buttons()).containsKeys("Join", "Follow");
  }

  @Test
  void aRoleIsTakenByButtonAndTheCardFollows() {
    var room = declared();
    var seen = bob.presses("Join", bobsAnnouncement());
    assertThat(seen.awaitWhisper().text()).contains("You are in");
    settle();
    var roles = bob.presses("Roles", bob.message("Commander", room)).awaitWhisper();
    var _ = bob.presses("Take command", roles);
    settle();
    assertThat(bob.message("Commander", room).text()).contains("Bob");
  }

  private SeenMessage bobsAnnouncement() {
    var _ = bob.joins(incidents);
    return bob.message("INC-1", incidents);
  }

  @Test
  void whatCannotBeIsSaidAtItsField() {
    var room = declared();
    var _ = alice.presses("Update", alice.message("Commander", room)).awaitModal();
    var seen = alice.submits(Map.of("text", "rolling back", "next", "2020-01-01 9:00"));
    assertThat(seen.view().problem("next")).contains("is in the past");
    assertThat(alice.submits(Map.of("next", "20m")).modal()).isEmpty();
    settle();
    assertThat(alice.message("rolling back", room).isWhisper()).isFalse();
  }

  @Test
  void aPushpinIsReceivedByAPushpin() {
    var room = declared();
    var _ = alice.types("db is full", room);
    var _ = alice.reacts("pushpin", alice.message("db is full", room));
    settle();
    assertThat(alice.message("db is full", room).reactions().get("pushpin"))
        .containsExactlyInAnyOrder("alice", "muster");
    var seen = alice.types("/incident timeline", room);
    assertThat(seen.whisper().text()).contains("db is full");
    var _ = alice.unreacts("pushpin", alice.message("db is full", room));
    settle();
    assertThat(alice.message("db is full", room).reactions()).doesNotContainKey("pushpin");
  }

  @Test
  void aMessageBecomesAnIncidentThatRemembersIt() {
    var _ = alice.types("nobody can pay since 9", general);
    var _ =
        bob.usesShortcut("Declare incident", bob.message("nobody can pay", general)).awaitModal();
    assertThat(bob.modal().orElseThrow().control("title").value())
        .isEqualTo("nobody can pay since 9");
    var seen = bob.submits(Map.of("severity", "sev3"));
    assertThat(seen.awaitWhisper().text()).contains("INC-1 nobody can pay since 9 is declared");
    assertThat(seen.whisper().channel()).isEqualTo(general.id());
    var timeline = bob.types("/incident timeline INC-1", general);
    assertThat(timeline.whisper().text())
        .contains("Bob kept what Alice said: nobody can pay since 9 (message)");
  }

  @Test
  void aMessageOfAnotherRoomIsAddedToTheIncidentThatIsChosen() {
    var _ = declared();
    var _ = alice.types("db is full", general);
    var which = bob.usesShortcut("Add to timeline", bob.message("db is full", general));
    assertThat(which.awaitWhisper().text()).isEqualTo("Which incident?");
    var seen = bob.presses("INC-1 checkout is down", which.whisper());
    assertThat(seen.awaitWhisper().text()).contains("Noted as entry");
  }

  @Test
  void theRecordIsHandedOverInPrivate() {
    var _ = declared();
    var _ = alice.types("/incident timeline INC-1 export", general);
    slack.await(
        "two files",
        () ->
            alice.reads(alice.appMessages()).stream()
                .map(message -> message.documents().keySet())
                .flatMap(names -> names.stream())
                .toList()
                .containsAll(java.util.List.of("INC-1.md", "INC-1.json")));
  }

  @Test
  void theHomeTabFollows() {
    var seen = alice.opensHome().until(it -> it.home().isPresent());
    assertThat(seen.home().orElseThrow().text()).contains("Nothing is open.");
    var _ = declared();
    var _ = seen.until(it -> it.home().orElseThrow().text().contains("INC-1 checkout is down"));
    assertThat(alice.presses("INC-1").awaitModal().text())
        .contains("INC-1 checkout is down", "SEV2");
  }

  @Test
  void everyAnswerToAQuestionIsTaken() {
    var room = declared();
    for (var line :
        new String[] {
          "",
          "help",
          "help update",
          "list",
          "list all",
          "list mine",
          "info",
          "roles",
          "tasks",
          "timeline",
          "nonsense",
          "updaet",
          "resolve",
          "note",
          "status"
        }) {
      var seen = alice.types("/incident " + line, room);
      assertThat(seen.trouble()).as(line).isEmpty();
      var _ = seen.until(it -> !it.whispers().isEmpty() || it.modal().isPresent());
      alice
          .modal()
          .ifPresent(_ -> {
            var _ = alice.closes();
          });
    }
  }
}
