package dev.muster.adapter.slack;

import static org.assertj.core.api.Assertions.assertThat;

import dev.muster.adapter.slack.fake.Fault;
import dev.muster.adapter.slack.fake.SeenMessage;
import dev.muster.person.Person;
import dev.muster.reception.Saying;
import dev.muster.reply.Field;
import dev.muster.reply.Form;
import dev.muster.reply.Reply;
import dev.muster.workspace.MessageId;
import dev.muster.workspace.RoomId;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/// Messages that are marked, chosen, and made incidents of.
class TimelineTest extends Conversation {
  private static final Form DECLARE =
      new Form(
          "/incident declare", "Declare", "Declare", List.of(Field.line("title", "Title", "")));

  @Test
  void aPushpinKeepsTheMessageWithItsWordsAndItsTime() {
    var message = says("db is full, ask @bob & #general-talk");
    var _ = bob.reacts("pushpin", message);
    assertThat(heard().who()).isEqualTo(id(bob));
    assertThat(said())
        .isEqualTo(
            new Saying.Marked(
                name(message), id(alice), "db is full, ask @bob & #general-talk", at(message)));
    assertThat(heard().key()).startsWith("slack/event/");
  }

  @Test
  void aPushpinInAThreadKeepsTheReply() {
    var message = says("db is full");
    var _ = bob.replies("for an hour", message);
    var reply = alice.message("for an hour", general);
    var _ = alice.reacts("pushpin", reply);
    assertThat(said()).isEqualTo(new Saying.Marked(name(reply), id(bob), "for an hour", at(reply)));
  }

  @Test
  void aPushpinTakenOffIsHeardToo() {
    var message = says("db is full");
    var _ = bob.reacts("pushpin", message);
    var _ = bob.unreacts("pushpin", message);
    assertThat(said()).isEqualTo(new Saying.Unmarked(name(message)));
  }

  @Test
  void aPushpinTakenOffMeansNothingWhileAnotherIsOn() {
    var message = says("db is full");
    var _ = bob.reacts("pushpin", message);
    var _ = alice.reacts("pushpin", message);
    var _ = bob.unreacts("pushpin", message);
    assertThat(said()).isInstanceOf(Saying.Marked.class);
    var _ = alice.unreacts("pushpin", message);
    assertThat(said()).isEqualTo(new Saying.Unmarked(name(message)));
  }

  @Test
  void aPushpinThatCouldNotBeKeptIsHeardAnewWhenSlackDeliversItAgain() {
    var message = says("db is full");
    answers(_ -> {
      throw new IllegalStateException("the database is locked");
    });
    slack.links().waitFor(Duration.ofMillis(500));
    var _ = bob.reacts("pushpin", message);
    slack.deliveries().settle();
    assertThat(slack.deliveries().of("reaction_added").getLast().isAcknowledged()).isFalse();

    var kept = new AtomicInteger();
    answers(_ -> {
      kept.incrementAndGet();
      return new Reply.Silence();
    });
    slack.links().waitLong();
    assertThat(slack.deliveries().deliverDue()).isEqualTo(1);
    slack.deliveries().settle();
    assertThat(slack.deliveries().of("reaction_added").getLast().isAcknowledged()).isTrue();
    assertThat(kept).hasValue(1);
    slack.await("nothing is owed", muster::owesNothing);
  }

  @Test
  void otherEmojiMeanNothing() {
    var message = says("db is full");
    var _ = bob.reacts("+1", message);
    var _ = bob.reacts("round_pushpin", message);
    var _ = bob.unreacts("+1", message);
    assertThat(door.heard()).isEmpty();
  }

  @Test
  void aPushpinOfAStrangerMeansNothingAndSaysNothing() {
    var zoe = slack.stranger("zoe");
    slack.workspace().lets(zoe.user(), general);
    var seen = zoe.reacts("pushpin", says("db is full"));
    assertThat(door.heard()).isEmpty();
    assertThat(seen.whispers()).isEmpty();
  }

  @Test
  void whereMusterMayNotReadTheLinkIsKept() {
    slack.grants().reinstall(slack.grants().installation().without("channels:history"));
    var message = says("db is full");
    var _ = bob.reacts("pushpin", message);
    assertThat(said())
        .isInstanceOfSatisfying(
            Saying.Marked.class,
            marked -> {
              assertThat(marked.author()).isEqualTo(id(alice));
              assertThat(marked.text()).startsWith("https://");
              assertThat(marked.said()).isEqualTo(at(message));
            });
  }

  @Test
  void whileSlackIsDownForUsThePushpinIsKeptAllTheSame() {
    var message = says("db is full");
    slack.faults().always("conversations.history", new Fault.Status(503));
    slack.faults().always("conversations.replies", new Fault.Status(503));
    slack.faults().always("chat.getPermalink", new Fault.Status(503));
    var _ = bob.reacts("pushpin", message);
    assertThat(said()).isEqualTo(new Saying.Marked(name(message), id(alice), "", at(message)));
  }

  @Test
  void aMessageIsAddedFromItsMenuAndThatIsSaid() {
    answers(Reply.whisper("Noted as entry 3."));
    var message = says("db is full");
    var seen = bob.usesShortcut("Add to timeline", message);
    assertThat(seen.awaitWhisper().text()).isEqualTo("Noted as entry 3.");
    assertThat(said())
        .isInstanceOfSatisfying(
            Saying.Added.class,
            added -> {
              assertThat(added.message()).isEqualTo(name(message));
              assertThat(added.author()).isEqualTo(id(alice));
              assertThat(added.text()).isEqualTo("db is full");
              assertThat(added.said()).isEqualTo(at(message));
              assertThat(added.link()).isPresent();
            });
    assertThat(heard().key()).startsWith("slack/shortcut/");
  }

  @Test
  void aMessageBecomesAnIncident() {
    answers(new Reply.Open(DECLARE));
    var message = says("checkout is down, nobody can pay");
    var seen = bob.usesShortcut("Declare incident", message);
    assertThat(seen.awaitModal().title()).isEqualTo("Declare");
    assertThat(said())
        .isInstanceOfSatisfying(
            Saying.Raised.class,
            raised -> {
              assertThat(raised.text()).isEqualTo("checkout is down, nobody can pay");
              assertThat(raised.link()).startsWith("https://").contains(general.id());
            });
  }

  @Test
  void anAlertSaysWhatItsBlocksAndAttachmentsSay() {
    var alert =
        slack.alerts(
            "alertmanager",
            general,
            """
            [{"type": "header", "text": {"type": "plain_text", "text": "FIRING: checkout"}},
             {"type": "rich_text", "elements": [{"type": "rich_text_section", "elements": [
               {"type": "text", "text": "asks "}, {"type": "user", "user_id": "%s"}]}]}]
            """
                .formatted(bob.id()),
            """
            [{"fallback": "never seen", "title": "FIRING: checkout", "text": "p99 &gt; 2s",
              "fields": [{"title": "cluster", "value": "eu-1"}]},
             {"fallback": "a graph of checkout"}]
            """);
    var _ = bob.reacts("pushpin", alert);
    assertThat(said())
        .isInstanceOfSatisfying(
            Saying.Marked.class,
            marked ->
                assertThat(marked.text())
                    .isEqualTo(
                        "FIRING: checkout\nasks @bob\np99 > 2s\ncluster: eu-1\na graph of checkout"));
  }

  @Test
  void aMessageOfAPrivateChannelBecomesAPrivateIncident() {
    answers(new Reply.Open(DECLARE));
    var secrets = alice.createsPrivate("secrets");
    var _ = alice.types("somebody copied the customer table", secrets);
    var _ = alice.usesShortcut("Declare incident", alice.message("customer table", secrets));
    assertThat(said())
        .isInstanceOfSatisfying(
            Saying.Raised.class, raised -> assertThat(raised.isPrivate()).isTrue());
  }

  @Test
  void aStrangerWhoseMessageIsKeptHasAName() {
    var zoe = slack.stranger("zoe");
    slack.workspace().lets(zoe.user(), general);
    var _ = zoe.types("our queue is full too", general);
    var _ = bob.reacts("pushpin", bob.message("our queue", general));
    assertThat(said()).isInstanceOf(Saying.Marked.class);
    assertThat(muster.people().find(id(zoe)).map(Person::name)).contains("Zoe");
  }

  private SeenMessage says(String words) {
    var _ = alice.types(words, general);
    return alice.reads(general).getLast();
  }

  private static MessageId name(SeenMessage message) {
    return new MessageId(new RoomId(WORKSPACE, message.channel()), message.ts());
  }

  private static Instant at(SeenMessage message) {
    return message.at().truncatedTo(ChronoUnit.MILLIS);
  }
}
