package dev.muster.adapter.slack;

import static org.assertj.core.api.Assertions.assertThat;

import dev.muster.adapter.slack.fake.Channel;
import dev.muster.adapter.slack.fake.Fault;
import dev.muster.chat.Call;
import dev.muster.chat.CallId;
import dev.muster.chat.Delivery;
import dev.muster.chat.Priority;
import dev.muster.chat.Receipt;
import dev.muster.reply.Message;
import dev.muster.workspace.RoomId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// What Slack did, and did not say that it did.
class DoubtTest extends Conversation {
  private enum Loss {
    ANSWER_LOST(new Fault.AnswerLost()),
    RESET_AFTER(new Fault.ResetAfter());

    private final Fault fault;

    Loss(Fault fault) {
      this.fault = fault;
    }
  }

  @ParameterizedTest
  @EnumSource(Loss.class)
  void whatIsInDoubtIsSaidOnce(Loss loss) {
    assertThat(post("first", false)).isInstanceOf(Receipt.Posted.class);
    slack.faults().next("chat.postMessage", loss.fault);
    assertThat(post("second", false)).isInstanceOf(Receipt.Unclear.class);
    assertThat(post("second", true)).isInstanceOf(Receipt.Posted.class);
    assertThat(copies("second")).isOne();
  }

  @Test
  void whatIsInDoubtAndWasNotDoneIsDone() {
    slack.faults().next("chat.postMessage", new Fault.ResetBefore());
    assertThat(post("first", false)).isInstanceOf(Receipt.Unclear.class);
    assertThat(copies("first")).isZero();
    assertThat(post("first", true)).isInstanceOf(Receipt.Posted.class);
    assertThat(copies("first")).isOne();
  }

  @ParameterizedTest
  @EnumSource(Loss.class)
  void aRoomInDoubtIsOpenedOnce(Loss loss) {
    assertThat(post("first", false)).isInstanceOf(Receipt.Posted.class);
    slack.faults().next("conversations.create", loss.fault);
    assertThat(open(false)).isInstanceOf(Receipt.Unclear.class);
    assertThat(open(true)).isInstanceOf(Receipt.Opened.class);
    assertThat(slack.workspace().channels().stream().map(Channel::name))
        .filteredOn(name -> name.startsWith("inc-1"))
        .containsExactly("inc-1-checkout");
  }

  private Receipt post(String words, boolean maybeDone) {
    return deliver(words, new Call.Post(room(), Message.of(words)), maybeDone);
  }

  private Receipt open(boolean maybeDone) {
    return deliver(
        "open", new Call.OpenRoom(WORKSPACE, "inc-1-checkout", "INC-1", false), maybeDone);
  }

  private Receipt deliver(String id, Call call, boolean maybeDone) {
    return muster.chat().deliver(new Delivery(new CallId(id), call, Priority.STATE, maybeDone));
  }

  private RoomId room() {
    return new RoomId(WORKSPACE, general.id());
  }

  private long copies(String words) {
    return alice.reads(general).stream().filter(said -> said.text().equals(words)).count();
  }
}
