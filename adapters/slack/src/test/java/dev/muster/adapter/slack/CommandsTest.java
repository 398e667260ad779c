package dev.muster.adapter.slack;

import static org.assertj.core.api.Assertions.assertThat;

import dev.muster.adapter.slack.fake.Channel;
import dev.muster.adapter.slack.fake.Fault;
import dev.muster.adapter.slack.fake.Sight;
import dev.muster.reception.Named;
import dev.muster.reception.Saying;
import dev.muster.reply.Block;
import dev.muster.reply.Button;
import dev.muster.reply.Message;
import dev.muster.reply.Reply;
import dev.muster.reply.Text;
import dev.muster.workspace.RoomId;
import java.time.Duration;
import java.time.ZoneId;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// Typed commands.
class CommandsTest extends Conversation {
  @Test
  void aCommandIsHeardWholeAndAnsweredToTheAskerOnly() {
    answers(Reply.whisper("INC-1 checkout is down is declared."));
    var seen = alice.types("/incident declare checkout is down sev2", general);
    assertThat(seen.whisper().text()).isEqualTo("INC-1 checkout is down is declared.");
    assertThat(said()).isEqualTo(new Saying.Typed("/incident declare checkout is down sev2"));
    assertThat(heard().who()).isEqualTo(id(alice));
    assertThat(heard().room()).contains(new RoomId(WORKSPACE, general.id()));
    assertThat(heard().key()).startsWith("slack/command/");
    assertThat(bob.reads(general)).noneMatch(message -> message.text().contains("declared"));
  }

  @Test
  void namesAndRoomsAndLinksReadAsTheyWereTyped() {
    var _ =
        alice.types(
            "/incident note @bob saw it in #general-talk: a < b && c > d https://x.example/?a=1&b=2",
            general);
    assertThat(said())
        .isEqualTo(
            new Saying.Typed(
                "/incident note @bob saw it in #general-talk: a < b && c > d"
                    + " https://x.example/?a=1&b=2",
                new Named(Map.of("#general-talk", new RoomId(WORKSPACE, general.id())), Set.of())));
  }

  @Test
  void somebodyWhoJustJoinedIsCalledByTheirHandleToo() {
    var carol = slack.joins("carol", ZoneId.of("UTC"));
    var _ = alice.types("/incident role commander @carol", general);
    assertThat(said()).isEqualTo(new Saying.Typed("/incident role commander @carol"));
    assertThat(muster.people().named(WORKSPACE, "carol")).isPresent();
    assertThat(carol.handle()).isEqualTo("carol");
  }

  @Test
  void silenceIsSilent() {
    answers(new Reply.Silence());
    var seen = alice.types("/incident note hello", general);
    assertThat(seen.whispers()).isEmpty();
    assertThat(seen.trouble()).isEmpty();
  }

  @Test
  void aLongAnswerComesInOrderAndWhole() {
    var lines =
        IntStream.range(0, 400).mapToObj(line -> Text.of("entry " + line + " ".repeat(30) + "."));
    answers(new Reply.Whisper(Message.of(new Block.Bullets(lines.toList()))));
    var seen = alice.types("/incident timeline", general);
    var _ =
        seen.until(
            it -> it.whispers().stream().anyMatch(page -> page.text().contains("entry 399")));
    var all = String.join("\n", seen.whispers().stream().map(page -> page.text()).toList());
    assertThat(all.indexOf("entry 0 ")).isLessThan(all.indexOf("entry 200"));
    assertThat(all.indexOf("entry 200")).isLessThan(all.indexOf("entry 399"));
    assertThat(seen.whispers()).hasSizeGreaterThan(1).hasSizeLessThanOrEqualTo(20);
  }

  @Test
  void whoeverIsSlowIsAcknowledgedInTimeAndAnsweredLate() {
    assertThat(SlackSettings.IN_TIME)
        .isLessThan(Duration.ofSeconds(2)); // Of the three Slack waits.
    answersWithin(SlackSettings.IN_TIME);
    var held = new CountDownLatch(1);
    answers(saying -> {
      await(held);
      return Reply.whisper("Done at last.");
    });
    var seen = alice.types("/incident note slow", general);
    assertThat(seen.trouble()).isEmpty();
    assertThat(seen.whispers()).isEmpty();
    assertThat(seen.delivery().orElseThrow().took()).isGreaterThanOrEqualTo(SlackSettings.IN_TIME);
    held.countDown();
    assertThat(seen.awaitWhisper().text()).isEqualTo("Done at last.");
  }

  @Test
  void anAnswerFindsAnotherWayWhereItsAddressFails() {
    slack.faults().always("response_url", new Fault.Status(500));
    var seen = isAnsweredLate(general);
    assertThat(seen.awaitWhisper().text()).isEqualTo("Done at last.");
  }

  @Test
  void inARoomThatMusterIsNotInTheAnswerIsGivenInPrivate() {
    slack.faults().always("response_url", new Fault.Status(500));
    var _ = isAnsweredLate(alice.createsPrivate("hidden"));
    slack.await(
        "an answer",
        () ->
            alice.reads(alice.appMessages()).stream()
                .anyMatch(message -> message.text().contains("Done at last.")));
  }

  @Test
  void aBugIsOwnedUpTo() {
    answers(saying -> {
      throw new IllegalStateException("a bug");
    });
    var seen = alice.types("/incident note x", general);
    assertThat(seen.trouble()).isEmpty();
    assertThat(seen.whisper().text()).contains("That did not work, and it is my fault.");
  }

  @Test
  void whateverIsThrownNothingStaysOwed() {
    answers(_ -> {
      throw new StackOverflowError();
    });
    var seen = alice.types("/incident list", general);
    assertThat(seen.whisper().text()).contains("That did not work, and it is my fault.");
    slack.await("nothing is owed", muster::owesNothing);
  }

  @Test
  void theSameCommandDeliveredTwiceIsAnsweredOnce() {
    answers(Reply.whisper("Noted."));
    slack.deliveries().twice(1);
    var seen = alice.types("/incident note x", general);
    assertThat(seen.whisper().text()).isEqualTo("Noted.");
    assertThat(door.heard()).hasSize(1);
  }

  @Test
  void whatAnAnswerOffersCanBePressed() {
    answers(
        new Reply.Whisper(
            Message.of("No severity was given.")
                .offering(Button.of("SEV1", "/incident severity INC-1 1"))));
    var seen = alice.types("/incident declare x", general);
    answers(Reply.whisper("INC-1 is SEV1 now."));
    var after = alice.presses("SEV1", seen.whisper());
    assertThat(after.awaitWhisper().text()).isEqualTo("INC-1 is SEV1 now.");
    assertThat(said()).isEqualTo(new Saying.Pressed("/incident severity INC-1 1"));
    assertThat(heard().room()).contains(new RoomId(WORKSPACE, general.id()));
    assertThat(heard().key()).startsWith("slack/press/");
  }

  @Test
  void aDocumentIsHandedOverInPrivate() {
    answers(
        new Reply.Whisper(
            Message.of("The record of INC-1.")
                .plus(new Block.Document("INC-1.md", "text/markdown", "# INC-1\n"))));
    var seen = alice.types("/incident timeline export", general);
    assertThat(seen.whisper().text()).contains("The record of INC-1.", "INC-1.md");
    slack.await(
        "a file",
        () ->
            alice.reads(alice.appMessages()).stream()
                .anyMatch(message -> "# INC-1\n".equals(message.documents().get("INC-1.md"))));
    assertThat(bob.reads(general)).noneMatch(message -> !message.documents().isEmpty());
  }

  @Test
  void aDocumentThatCannotBeHandedOverIsSaidSo() {
    slack.grants().reinstall(slack.grants().installation().without("files:write"));
    answers(
        new Reply.Whisper(
            Message.of(new Block.Document("INC-1.md", "text/markdown", "# INC-1\n"))));
    var seen = alice.types("/incident timeline export", general);
    var _ =
        seen.until(
            it -> it.whispers().stream().anyMatch(one -> one.text().contains("files:write")));
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  /// What alice said there was acknowledged before there was an answer.
  private Sight isAnsweredLate(Channel where) {
    answersWithin(Duration.ofMillis(100));
    var acknowledged = new CountDownLatch(1);
    answers(saying -> {
      await(acknowledged);
      return Reply.whisper("Done at last.");
    });
    var seen = alice.types("/incident note slow", where);
    assertThat(seen.trouble()).isEmpty();
    assertThat(seen.whispers()).isEmpty();
    acknowledged.countDown();
    return seen;
  }
}
