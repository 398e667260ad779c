package dev.muster.adapter.slack.fake;

import static org.assertj.core.api.Assertions.assertThat;

import com.slack.api.methods.SlackApiException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.OptionalInt;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LimitsTest extends SlackStory {
  private final Channel room = room("inc-1");
  private final Channel other = room("inc-2");

  @BeforeEach
  void withLimits() {
    slack.limits().on();
  }

  /// The seconds to wait, when there are any.
  private OptionalInt wait(Sdk.Asking<?> asking) {
    try {
      var _ = asking.ask(sdk.methods());
      return OptionalInt.empty();
    } catch (SlackApiException e) {
      assertThat(e.getResponse().code()).isEqualTo(429);
      assertThat(e.getResponseBody()).contains("ratelimited");
      return OptionalInt.of(Integer.parseInt(e.getResponse().header("Retry-After")));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private OptionalInt say(Channel channel) {
    return wait(api -> api.chatPostMessage(r -> r.channel(channel.id()).text("x")));
  }

  private OptionalInt topic() {
    return wait(api -> api.conversationsSetTopic(r -> r.channel(room.id()).topic("x")));
  }

  private OptionalInt info() {
    return wait(api -> api.conversationsInfo(r -> r.channel(room.id())));
  }

  @Test
  void aMethodIsLimitedPerMinute() {
    for (var i = 0; i < 20; i++) {
      assertThat(topic()).isEmpty();
      clock.pass(Duration.ofSeconds(1));
    }
    assertThat(topic()).hasValue(40);
    clock.pass(Duration.ofSeconds(39));
    assertThat(topic()).hasValue(1);
    clock.pass(Duration.ofSeconds(1));
    assertThat(topic()).isEmpty();
    assertThat(topic()).hasValue(1);
  }

  @Test
  void oneMethodDoesNotHoldUpAnother() {
    for (var i = 0; i < 50; i++) {
      assertThat(info()).isEmpty();
    }
    assertThat(info()).hasValue(60);
    assertThat(topic()).isEmpty();
  }

  @Test
  void aChannelTakesOneMessageASecondAndAFewAtOnce() {
    assertThat(say(room)).isEmpty();
    assertThat(say(room)).isEmpty();
    assertThat(say(room)).isEmpty();
    assertThat(say(room)).hasValue(1);
    assertThat(say(other)).isEmpty();
    clock.pass(Duration.ofSeconds(1));
    assertThat(say(room)).isEmpty();
    assertThat(say(room)).hasValue(1);
  }

  @Test
  void strictlyItIsOneMessageASecond() {
    slack.limits().messagesAtOnce(1);
    assertThat(say(room)).isEmpty();
    assertThat(say(room)).hasValue(1);
    clock.pass(Duration.ofMillis(999));
    assertThat(say(room)).hasValue(1);
    clock.pass(Duration.ofMillis(1));
    assertThat(say(room)).isEmpty();
  }

  @Test
  void aTestSetsALimitOfItsOwn() {
    slack.limits().perMinute("conversations.info", 1);
    assertThat(info()).isEmpty();
    assertThat(info()).hasValue(60);
    assertThat(slack.calls().of("conversations.info"))
        .extracting(Recorded::outcome)
        .containsExactly("ok", "429");
  }

  @ParameterizedTest
  @CsvSource({"chat.postMessage, 3", "conversations.info, 7"})
  void aLimitIsAskedForAndStays(String method, int seconds) {
    slack.faults().next(method, new Fault.Limited(Duration.ofSeconds(seconds)));
    assertThat(method.startsWith("chat") ? say(room) : info()).hasValue(seconds);
    clock.pass(Duration.ofSeconds(seconds - 1));
    assertThat(method.startsWith("chat") ? say(room) : info()).hasValue(1);
    clock.pass(Duration.ofSeconds(1));
    assertThat(method.startsWith("chat") ? say(room) : info()).isEmpty();
  }

  @Test
  void oneChannelIsLimitedAlone() {
    slack.faults().nextIn(room, "chat.postMessage", new Fault.Limited(Duration.ofSeconds(30)));
    assertThat(say(room)).hasValue(30);
    assertThat(say(other)).isEmpty();
  }
}
