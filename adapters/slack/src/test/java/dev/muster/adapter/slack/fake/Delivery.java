package dev.muster.adapter.slack.fake;

import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/// One attempt to tell the app something, and what became of it.
public record Delivery(
    Parcel parcel, Optional<Retry> retry, Instant at, CompletableFuture<Ack> outcome) {
  public boolean isSettled() {
    return outcome.isDone();
  }

  /// What became of it; waits until that is known, which is three seconds at most.
  public Ack ack() {
    return outcome.join();
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
