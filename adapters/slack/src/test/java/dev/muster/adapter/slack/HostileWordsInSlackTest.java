package dev.muster.adapter.slack;

import static org.assertj.core.api.Assertions.assertThat;

import dev.muster.adapter.slack.fake.Channel;
import dev.muster.adapter.slack.fake.blocks.Attention;
import dev.muster.chat.Call;
import dev.muster.chat.CallId;
import dev.muster.chat.Delivery;
import dev.muster.chat.Receipt;
import dev.muster.reply.Block;
import dev.muster.reply.Field;
import dev.muster.reply.Form;
import dev.muster.reply.Message;
import dev.muster.reply.NastyWords;
import dev.muster.reply.Reply;
import dev.muster.reply.Text;
import dev.muster.workspace.RoomId;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/// All hostile words, said in every way in which Muster says something: Slack refuses none of it,
/// and nobody is called.
class HostileWordsInSlackTest extends Conversation {
  private int calls;

  @Test
  void inMessagesForEverybodyAndForOne() {
    var room = new RoomId(WORKSPACE, general.id());
    for (var words : NastyWords.all()) {
      var message = Message.of(new Block.Heading("Look"), new Block.Quote(words));
      var posted = (Receipt.Posted) deliver(new Call.Post(room, message));
      assertThat(deliver(new Call.Edit(posted.message(), message)))
          .as(words)
          .isInstanceOf(Receipt.Done.class);
      assertThat(deliver(new Call.Tell(id(alice), message)))
          .as(words)
          .isInstanceOf(Receipt.Posted.class);
    }
    assertThat(pings(general)).isEmpty();
    assertThat(pings(alice.appMessages())).isEmpty();
  }

  @Test
  void inNamesAndMarksAndTopicsOfRooms() {
    for (var words : NastyWords.all()) {
      var opened = deliver(new Call.OpenRoom(WORKSPACE, words, "INC-" + ++calls, false));
      assertThat(opened).as(words).isInstanceOf(Receipt.Opened.class);
      var room = ((Receipt.Opened) opened).room();
      assertThat(deliver(new Call.SetTopic(room, "INC-7 · " + words)))
          .as(words)
          .isInstanceOf(Receipt.Done.class);
      var channel = slack.workspace().findChannel(room.value()).orElseThrow();
      assertThat(channel.topic()).startsWith("INC-7 ·").doesNotContain("<", ">", "\u0000");
      assertThat(pings(channel)).as(words).isEmpty();
    }
  }

  @Test
  void inAnswersAndTheirFiles() {
    for (var words : NastyWords.all()) {
      var name = words.isBlank() ? "a" : words;
      answers(
          new Reply.Whisper(
              Message.of(
                  new Block.Paragraph(Text.of("Look: {}", words)),
                  new Block.Document(name, "text/plain", "words"))));
      var seen = alice.types("/incident list", general);
      assertThat(seen.trouble()).as(words).isEmpty();
      var _ = seen.awaitWhisper();
    }
    slack.deliveries().settle();
    assertThat(pings(general)).isEmpty();
    slack.await(
        "all files",
        () -> slack.calls().of("files.completeUploadExternal").size() == NastyWords.all().size());
    assertThat(slack.calls().of("files.completeUploadExternal"))
        .allMatch(call -> call.outcome().equals("ok"));
  }

  @Test
  void inFormsAndOnTheHomeTab() {
    for (var words : NastyWords.all()) {
      answers(
          new Reply.Open(
              new Form(
                  "/incident x",
                  words,
                  words,
                  List.of(Field.paragraph("text", words, words).filled(words)))));
      assertThat(alice.types("/incident note", general).awaitModal().controls())
          .as(words)
          .hasSize(1);
      var _ = alice.closes();
      door.shows(_ -> Message.of(new Block.Aside(Text.of("Look: {}", words))));
      assertThat(bob.opensHome().until(it -> it.home().isPresent()).home()).isPresent();
    }
    slack.deliveries().settle();
    assertThat(slack.calls().of("views.open")).allMatch(call -> call.outcome().equals("ok"));
    assertThat(slack.calls().of("views.publish")).allMatch(call -> call.outcome().equals("ok"));
  }

  private Receipt deliver(Call call) {
    var delivery = Delivery.first(new CallId("call-" + ++calls), call);
    var receipt = muster.chat().deliver(delivery);
    while (receipt instanceof Receipt.TryLater(var pause, _)) {
      clock.pass(pause.plusMillis(1));
      receipt = muster.chat().deliver(delivery);
    }
    return receipt;
  }

  /// Whom it calls. Slack itself names Muster when it comes in.
  private List<String> pings(Channel channel) {
    var all = new ArrayList<String>();
    for (var message : channel.messages()) {
      all.addAll(Attention.of(message.text(), message.blocks()).pings());
    }
    all.remove(slack.workspace().bot().id());
    return all;
  }
}
