package dev.muster.kill;

import dev.muster.adapter.slack.fake.FakeSlack;
import dev.muster.adapter.slack.fake.Fault;
import java.time.Duration;
import java.util.List;
import java.util.Random;

/// The line to Slack is bad: answers get lost, connections break, Slack is overloaded, and links go
/// down without a word.
final class Weather implements Runnable {
  private static final List<String> METHODS =
      List.of(
          "chat.postMessage",
          "chat.postMessage",
          "chat.update",
          "conversations.create",
          "conversations.setPurpose",
          "conversations.setTopic",
          "conversations.invite",
          "conversations.open",
          "conversations.history",
          "users.conversations",
          "pins.add",
          "views.open");

  private static final List<Fault> FAULTS =
      List.of(
          new Fault.AnswerLost(),
          new Fault.ResetAfter(),
          new Fault.ResetAfter(),
          new Fault.ResetBefore(),
          new Fault.Status(503),
          new Fault.Status(500),
          new Fault.Refusal("internal_error"),
          new Fault.Garbage(),
          new Fault.Limited(Duration.ofSeconds(1)));

  private final FakeSlack slack;
  private final Random random;
  private volatile boolean isOver;

  Weather(FakeSlack slack, Random random) {
    this.slack = slack;
    this.random = random;
  }

  @Override
  public void run() {
    while (!isOver) {
      slack.faults().next(one(METHODS), one(FAULTS));
      if (random.nextInt(20) == 0) {
        slack.links().open().stream().findAny().ifPresent(link -> link.drop());
      }
      var _ = slack.deliveries().deliverDue();
      Waiting.pause(Duration.ofMillis(50 + random.nextInt(250)));
    }
    slack.faults().over();
    slack.limits().off();
  }

  private <T> T one(List<T> of) {
    return of.get(random.nextInt(of.size()));
  }

  void end() {
    isOver = true;
  }
}
