package dev.muster.adapter.slack.fake;

import dev.muster.adapter.slack.fake.AckEffects.Said;
import java.util.List;
import java.util.Optional;

/// What somebody sees after what they did. It goes on: what the app shows later is seen later.
public final class Sight {
  private final Workspace workspace;
  private final Eyes eyes;
  private final String since;
  private final Optional<Delivery> delivery;
  private final Said said;

  Sight(Workspace workspace, Eyes eyes, String since, Optional<Delivery> delivery, Said said) {
    this.workspace = workspace;
    this.eyes = eyes;
    this.since = since;
    this.delivery = delivery;
    this.said = said;
  }

  /// How it was delivered to the app. Empty when Slack itself stopped it, or when it was no more
  /// than an event.
  public Optional<Delivery> delivery() {
    return delivery;
  }

  /// What Slack says when it did not work.
  public Optional<String> trouble() {
    return said.trouble();
  }

  /// What was shown to them alone, oldest first.
  public List<SeenMessage> whispers() {
    return workspace.channels().stream()
        .flatMap(channel -> channel.messages().stream())
        .filter(message -> message.onlyFor().isPresent() && eyes.sees(message))
        .filter(message -> Stamps.at(message.ts()).isAfter(Stamps.at(since)))
        .sorted(java.util.Comparator.comparing(Message::at))
        .map(eyes::seen)
        .toList();
  }

  public SeenMessage whisper() {
    var all = whispers();
    if (all.isEmpty()) {
      throw new AssertionError("nothing was shown to them alone: " + said);
    }
    return all.getLast();
  }

  /// The modal in front of them.
  public Optional<SeenView> modal() {
    return eyes.top().map(view -> eyes.seen(view, said.problems()));
  }

  /// The Home tab of the app.
  public Optional<SeenView> home() {
    return eyes.home().map(view -> eyes.seen(view, said.problems()));
  }

  public SeenView view() {
    return modal().orElseThrow(() -> new AssertionError("no modal is open: " + said));
  }
}
