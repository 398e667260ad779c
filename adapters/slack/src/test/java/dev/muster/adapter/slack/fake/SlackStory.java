package dev.muster.adapter.slack.fake;

import com.slack.api.methods.SlackApiTextResponse;
import dev.muster.timer.MovableClock;
import java.time.ZoneId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/// A workspace with alice and bob in it, on a Friday morning, and the real SDK at its door.
abstract class SlackStory {
  final MovableClock clock;
  final FakeSlack slack;
  final Sdk sdk;
  final Person alice;
  final Person bob;

  SlackStory() {
    this(MovableClock.onAFriday());
  }

  SlackStory(MovableClock clock) {
    this.clock = clock;
    slack = FakeSlack.start(clock);
    sdk = new Sdk(slack);
    alice = slack.joins("alice", ZoneId.of("Europe/London"));
    bob = slack.joins("bob", ZoneId.of("America/New_York"));
  }

  @BeforeEach
  void noLimits() {
    slack.limits().off();
  }

  @AfterEach
  void end() {
    sdk.close();
    slack.close();
  }

  final <T> T ask(Sdk.Asking<T> asking) {
    return sdk.ask(asking);
  }

  final String outcome(Sdk.Asking<? extends SlackApiTextResponse> asking) {
    return sdk.outcome(asking);
  }

  /// A channel that the app created, with alice in it.
  final Channel room(String name) {
    var id = ask(api -> api.conversationsCreate(r -> r.name(name))).getChannel().getId();
    var channel = slack.workspace().findChannel(id).orElseThrow();
    slack.workspace().lets(alice.user(), channel);
    return channel;
  }

  /// The time of a message that the app posts.
  final String post(Channel channel, String text) {
    return ask(api -> api.chatPostMessage(r -> r.channel(channel.id()).text(text))).getTs();
  }
}
