package dev.muster.adapter.slack.fake;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/// One attempt to tell the app something, and what became of it.
///
/// @param time by the real clock, how long it took until that was known
public record Delivery(
    Parcel parcel,
    Optional<Retry> retry,
    Instant at,
    CompletableFuture<Ack> outcome,
    CompletableFuture<Duration> time) {
  public boolean isSettled() {
    return outcome.isDone();
  }

  /// What became of it; waits until that is known, as long as Slack would.
  public Ack ack() {
    return outcome.join();
  }

  /// By the real clock; waits as `ack` does.
  public Duration took() {
    return time.join();
  }

  public boolean isAcknowledged() {
    return isSettled() && ack().isReceived();
  }

  /// What it is about: the event's type, the command, or the kind of interaction.
  public String about() {
    var payload = parcel.payload();
    return switch (parcel) {
      case Parcel.Command _ -> Json.text(payload, "command");
      case Parcel.Interaction _ -> Json.text(payload, "type");
      case Parcel.Event _ -> Json.text(payload.path("event"), "type");
    };
  }
}
