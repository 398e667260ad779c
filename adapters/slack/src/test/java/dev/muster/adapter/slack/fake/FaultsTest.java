package dev.muster.adapter.slack.fake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.slack.api.methods.SlackApiException;
import java.io.IOException;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FaultsTest extends SlackStory {
  private static final String POST = "chat.postMessage";

  private final Channel room = room("inc-1");

  private void say(Sdk through) throws IOException, SlackApiException {
    var _ = through.methods().chatPostMessage(r -> r.channel(room.id()).text("hello"));
  }

  private long said() {
    return room.messages().stream().filter(m -> m.text().equals("hello")).count();
  }

  @ParameterizedTest
  @ValueSource(ints = {500, 502, 503})
  void anErrorOfTheServerDoesNothing(int status) throws Exception {
    slack.faults().next(POST, new Fault.Status(status));
    assertThatThrownBy(() -> say(sdk))
        .isInstanceOfSatisfying(
            SlackApiException.class, e -> assertThat(e.getResponse().code()).isEqualTo(status));
    assertThat(said()).isZero();
    say(sdk);
    assertThat(said()).isEqualTo(1);
  }

  @Test
  void anErrorOfSlacksCanBeAskedFor() {
    slack.faults().next(POST, new Fault.Refusal("fatal_error"), 2);
    assertThat(outcome(api -> api.chatPostMessage(r -> r.channel(room.id()).text("x"))))
        .isEqualTo("fatal_error");
    assertThat(outcome(api -> api.chatPostMessage(r -> r.channel(room.id()).text("x"))))
        .isEqualTo("fatal_error");
    assertThat(outcome(api -> api.chatPostMessage(r -> r.channel(room.id()).text("x"))))
        .isEqualTo("ok");
  }

  @Test
  void whatIsNoJsonIsAFaultToo() {
    slack.faults().next(POST, new Fault.Garbage());
    assertThatThrownBy(() -> say(sdk)).isInstanceOf(Exception.class);
    assertThat(said()).isZero();
  }

  @Test
  void anAnswerThatIsLostHasDoneItsWork() throws Exception {
    slack.faults().next(POST, new Fault.AnswerLost());
    try (var hasty = new Sdk(slack, slack.grants().botToken(), 300)) {
      assertThatThrownBy(() -> say(hasty)).isInstanceOf(IOException.class);
    }
    assertThat(said()).isEqualTo(1);
  }

  @Test
  void silenceHasDoneNothing() throws Exception {
    slack.faults().next(POST, new Fault.Silence());
    try (var hasty = new Sdk(slack, slack.grants().botToken(), 300)) {
      assertThatThrownBy(() -> say(hasty)).isInstanceOf(IOException.class);
    }
    assertThat(said()).isZero();
  }

  @Test
  void aFreshConnectionThatBreaksIsSeen() throws Exception {
    slack.faults().next(POST, new Fault.ResetAfter());
    try (var fresh = new Sdk(slack)) {
      assertThatThrownBy(() -> say(fresh)).isInstanceOf(IOException.class);
    }
    assertThat(said()).isEqualTo(1);
    slack.faults().next(POST, new Fault.ResetBefore());
    try (var fresh = new Sdk(slack)) {
      assertThatThrownBy(() -> say(fresh)).isInstanceOf(IOException.class);
    }
    assertThat(said()).isEqualTo(1);
  }

  /// Whoever wants to know whether a call may have happened must switch this off in OkHttp.
  @Test
  void onAConnectionUsedBeforeTheSdkRepeatsTheCallByItself() throws Exception {
    say(sdk);
    slack.faults().next(POST, new Fault.ResetAfter());
    say(sdk);
    assertThat(said()).isEqualTo(3);
  }

  @Test
  void anOutageHitsEverythingUntilItIsOver() {
    slack.faults().always(new Fault.Status(503));
    assertThatThrownBy(() -> say(sdk)).isInstanceOf(SlackApiException.class);
    assertThatThrownBy(() -> sdk.methods().authTest(r -> r)).isInstanceOf(SlackApiException.class);
    slack.faults().over();
    assertThat(outcome(api -> api.authTest(r -> r))).isEqualTo("ok");
  }

  @Test
  void itCanBeGoneAltogether() throws Exception {
    slack.goesDown();
    assertThatThrownBy(() -> say(sdk)).isInstanceOf(IOException.class);
    slack.comesBack();
    say(sdk);
    assertThat(said()).isEqualTo(1);
  }

  @Test
  void slownessEndsWhenTheTestSaysSo() {
    var gate = new Gate();
    slack.faults().next(POST, new Fault.Held(gate));
    var saying =
        CompletableFuture.runAsync(() -> {
          var _ = ask(api -> api.chatPostMessage(r -> r.channel(room.id()).text("hello")));
        });
    gate.awaitArrival();
    assertThat(said()).isZero();
    gate.open();
    saying.join();
    assertThat(said()).isEqualTo(1);
  }
}
