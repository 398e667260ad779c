package dev.muster.adapter.slack;

import static org.assertj.core.api.Assertions.assertThat;

import dev.muster.adapter.slack.SlackSettings.Door;
import dev.muster.adapter.slack.fake.Channel;
import dev.muster.adapter.slack.fake.FakeSlack;
import dev.muster.adapter.slack.fake.Person;
import dev.muster.chat.Call;
import dev.muster.chat.CallId;
import dev.muster.chat.Delivery;
import dev.muster.chat.Priority;
import dev.muster.chat.Receipt;
import dev.muster.reply.Block;
import dev.muster.reply.Message;
import dev.muster.timer.MovableClock;
import dev.muster.workspace.RoomId;
import dev.muster.workspace.WorkspaceId;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// Long messages, to a Slack that is slow.
class MessagesTest {
  private static final Duration SLOW = Duration.ofSeconds(4);

  private final MovableClock clock = MovableClock.onAFriday();
  private final FakeSlack slack = FakeSlack.start(clock);
  private final Person alice = slack.joins("alice", ZoneId.of("UTC"));
  private final Channel channel =
      slack.workspace().addChannel("inc-7", alice.user(), slack.workspace().bot());
  private final WebApi api = new WebApi(settings(), clock);
  private final Messages messages = new Messages(new Line(api, new Limiter(clock)), this::later);
  private final Message words = Message.of(new Block.Quote("word ".repeat(9_000)));

  /// Each look at the clock is as much later as a call took.
  private Instant later() {
    clock.pass(SLOW);
    return clock.instant();
  }

  private SlackSettings settings() {
    return new SlackSettings(
        slack.grants().botToken(),
        new Door.Http("0a1b2c3d4e5f"),
        URI.create(slack.apiUrl()),
        Optional.empty(),
        "incidents");
  }

  @AfterEach
  void end() {
    api.close();
    slack.close();
  }

  @Test
  void whatTakesTooLongIsFinishedByTheNextTriesAndSaidOnce() {
    slack.limits().off();
    var pages = new Renderer(_ -> "").pages(words);
    int tries = 1;
    for (var receipt = post(pages, false); ; receipt = post(pages, true)) {
      if (receipt instanceof Receipt.Posted) {
        break;
      }
      assertThat(receipt).isInstanceOf(Receipt.Unclear.class);
      tries++;
    }
    assertThat(tries).isBetween(2, pages.size());
    assertThat(alice.reads(channel)).hasSize(pages.size());
  }

  private Receipt post(List<Page> pages, boolean maybeDone) {
    var room = new RoomId(new WorkspaceId("slack"), channel.id());
    var call = new Call.Post(room, words);
    return messages.post(
        room, pages, new Delivery(new CallId("call"), call, Priority.STATE, maybeDone));
  }
}
