package dev.muster.adapter.slack.fake;

import dev.muster.adapter.slack.fake.AckEffects.Said;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/// What somebody sees after what they did. It goes on: what the app shows later is seen later.
public final class Sight {
  private static final Duration PATIENCE = Duration.ofSeconds(30);
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
        .sorted(Comparator.comparing(Message::at))
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

  /// The same sight as soon as this is so: the app may show something long after it acknowledged.
  public Sight until(Predicate<Sight> seen) {
    if (!workspace.turns().await(() -> seen.test(this), PATIENCE)) {
      throw new AssertionError("it was not shown: %s, %s".formatted(whispers(), modal()));
    }
    return this;
  }

  /// When something is shown to them alone.
  public SeenMessage awaitWhisper() {
    return until(sight -> !sight.whispers().isEmpty()).whisper();
  }

  /// When a modal is open.
  public SeenView awaitModal() {
    return until(sight -> sight.modal().isPresent()).view();
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
