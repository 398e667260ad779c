package dev.muster.adapter.slack;

import static org.assertj.core.api.Assertions.assertThat;

import dev.muster.adapter.slack.fake.SeenMessage;
import dev.muster.reception.Saying;
import dev.muster.reply.Field;
import dev.muster.reply.Form;
import dev.muster.reply.Reply;
import dev.muster.workspace.RoomId;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;

/// Words said to Muster, by name or in private.
class TalkTest extends Conversation {
  @Test
  void whatFollowsTheNameIsMeantForMuster() {
    answers(Reply.whisper("Nothing is open."));
    var seen = alice.types("@muster list mine, please & thanks", general);
    assertThat(seen.awaitWhisper().text()).isEqualTo("Nothing is open.");
    assertThat(said()).isEqualTo(new Saying.Spoken("list mine, please & thanks"));
    assertThat(heard().key()).startsWith("slack/event/");
    assertThat(heard().room()).contains(new RoomId(WORKSPACE, general.id()));
  }

  @Test
  void theNameMayStandAnywhere() {
    var _ = alice.types("hey @muster, who is @bob", general);
    assertThat(said()).isEqualTo(new Saying.Spoken("hey", "who is @bob"));
    var _ = alice.types("@bob says @muster list works", general);
    assertThat(said()).isEqualTo(new Saying.Spoken("@bob says", "list works"));
    var _ = alice.types("list @muster", general);
    assertThat(said()).isEqualTo(new Saying.Spoken("list", ""));
    var _ = alice.types("@muster", general);
    assertThat(said()).isEqualTo(new Saying.Spoken(""));
  }

  @Test
  void aThreadIsAnsweredInTheThread() {
    answers(Reply.whisper("Nothing is open."));
    var _ = alice.types("how are we?", general);
    var seen = alice.replies("@muster list", alice.message("how are we?", general));
    assertThat(seen.awaitWhisper().thread()).contains(alice.message("how are we?", general).ts());
  }

  @Test
  void talkAmongPeopleIsNotHeard() {
    var _ = alice.types("checkout is slow today", general);
    assertThat(door.heard()).isEmpty();
  }

  @Test
  void inPrivateEverythingIsMeantForMusterAndTheAnswerStays() {
    answers(Reply.whisper("Nothing is open."));
    var _ = alice.writesToApp("list");
    awaitAnswer("Nothing is open.");
    assertThat(said()).isEqualTo(new Saying.Spoken("list"));
    assertThat(answer("Nothing is open.").isWhisper()).isFalse();
  }

  @Test
  void inPrivateAThreadIsAnsweredInTheThread() {
    answers(Reply.whisper("Nothing is open."));
    var _ = alice.writesToApp("list");
    awaitAnswer("Nothing is open.");
    answers(Reply.whisper("One is open."));
    var _ = alice.replies("and now?", answer("Nothing is open."));
    awaitAnswer("One is open.");
    assertThat(answer("One is open.").thread()).contains(answer("Nothing is open.").ts());
  }

  @Test
  void musterDoesNotTalkToItself() {
    answers(Reply.whisper("Nothing is open."));
    var _ = alice.writesToApp("list");
    awaitAnswer("Nothing is open.");
    slack.deliveries().settle();
    assertThat(door.heard()).hasSize(1);
  }

  @Test
  void aFormThatCannotBeOpenedIsOffered() {
    var form =
        new Form(
            "/incident declare", "Declare", "Declare", List.of(Field.line("title", "Title", "")));
    answers(new Reply.Open(form));
    var seen = alice.types("@muster declare", general);
    assertThat(seen.awaitWhisper().text()).contains("Declare takes a few answers.");
    var opened = alice.presses("Open the form", seen.whisper());
    assertThat(opened.awaitModal().title()).isEqualTo("Declare");
    assertThat(said()).isEqualTo(new Saying.Pressed("/incident declare"));
  }

  @Test
  void aMessageDeliveredTwiceIsAnsweredOnce() {
    answers(Reply.whisper("Noted."));
    slack.deliveries().twice(1);
    var seen = alice.types("@muster note x", general);
    assertThat(seen.awaitWhisper().text()).isEqualTo("Noted.");
    assertThat(seen.whispers()).hasSize(1);
    assertThat(door.heard()).hasSize(1);
  }

  @Test
  void aRetryIsHeardIfTheFirstDeliveryWasNot() {
    muster.close();
    slack.links().await(0);
    var _ = alice.types("@muster note x", general);
    muster = muster();
    muster.listen(door, witness);
    muster.connect();
    awaitConnection();
    answers(Reply.whisper("Noted."));
    assertThat(slack.deliveries().deliverDue()).isPositive();
    slack.await("heard", () -> door.heard().size() == 1);
  }

  @Test
  void aMessageIsAcknowledgedOnceItIsStoredAndNoSooner() {
    var stored = new CountDownLatch(1);
    slack.links().waitFor(Duration.ofMillis(300));
    answers(saying -> {
      await(stored);
      return new Reply.Silence();
    });
    var _ = alice.types("@muster note x", general);
    assertThat(slack.deliveries().of("app_mention").getFirst().isAcknowledged()).isFalse();
    stored.countDown();
    slack.links().waitLong();
    assertThat(slack.deliveries().deliverDue()).isPositive();
    slack.deliveries().settle();
    assertThat(slack.deliveries().of("app_mention").getLast().isAcknowledged()).isTrue();
    assertThat(door.heard()).hasSize(1);
  }

  @Test
  void strangersAreToldWhomToAsk() {
    var zoe = slack.stranger("zoe");
    slack.workspace().lets(zoe.user(), general);
    var seen = zoe.types("@muster declare x", general);
    assertThat(seen.awaitWhisper().text()).contains("you are from another one");
    assertThat(door.heard()).isEmpty();
  }

  private void awaitAnswer(String words) {
    slack.await(
        words,
        () ->
            alice.reads(alice.appMessages()).stream()
                .anyMatch(message -> message.text().equals(words)));
  }

  private SeenMessage answer(String words) {
    return alice.message(words, alice.appMessages());
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
