package dev.muster.kill;

import dev.muster.adapter.slack.Slack;
import dev.muster.adapter.slack.SlackSettings;
import dev.muster.adapter.slack.fake.Channel;
import dev.muster.adapter.slack.fake.FakeSlack;
import dev.muster.adapter.slack.fake.SeenMessage;
import dev.muster.adapter.slack.socket.Rhythm;
import dev.muster.chat.Call;
import dev.muster.chat.CallId;
import dev.muster.chat.Delivery;
import dev.muster.chat.Receipt;
import dev.muster.reply.Message;
import dev.muster.timer.MovableClock;
import dev.muster.workspace.InMemoryLandmarks;
import dev.muster.workspace.MessageId;
import dev.muster.workspace.RoomId;
import dev.muster.workspace.WorkspaceId;
import java.time.Duration;
import java.time.ZoneId;

/// Shows how a message looks in Slack, by saying it where nobody else is.
final class Mirror implements AutoCloseable {
  static final WorkspaceId WORKSPACE = new WorkspaceId("slack");

  private final MovableClock clock = MovableClock.onAFriday();
  private final FakeSlack slack;
  private final Slack speaker;
  private final Channel aside;
  private int said;

  Mirror(FakeSlack slack, SlackSettings settings) {
    this.slack = slack;
    this.speaker =
        new Slack(settings, WORKSPACE, new InMemoryLandmarks(), clock, Rhythm.usual(() -> 1));
    this.aside = slack.workspace().addChannel("aside", slack.workspace().bot());
    speaker.connect();
    slack.await("everybody is known", () -> !speaker.people().in(WORKSPACE).isEmpty());
  }

  String shown(Message message) {
    clock.pass(Duration.ofMinutes(1));
    var post = new Call.Post(new RoomId(WORKSPACE, aside.id()), message);
    var receipt = speaker.chat().deliver(Delivery.first(new CallId("mirror-" + said++), post));
    if (receipt instanceof Receipt.Posted(MessageId(_, var ts))) {
      return slack.reads(aside, ZoneId.of("UTC")).stream()
          .filter(seen -> seen.ts().equals(ts))
          .map(SeenMessage::text)
          .findFirst()
          .orElseThrow();
    }
    throw new AssertionError("the mirror is blind: " + receipt);
  }

  boolean isHere(Channel channel) {
    return channel.equals(aside);
  }

  @Override
  public void close() {
    speaker.close();
  }
}
