package dev.muster.adapter.slack.fake;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;

/// What the app answered to a delivery, or why there is no answer.
public sealed interface Ack {
  /// In time; perhaps with something to show.
  record Received(Optional<JsonNode> payload) implements Ack {}

  /// Not within three seconds.
  record TooLate() implements Ack {}

  /// Over HTTP, another status than 200. `mayRetry` is false when the app asked for no retry.
  record Rejected(int status, String body, boolean mayRetry) implements Ack {}

  /// There is no connection, or it broke.
  record Unreachable(String why) implements Ack {}

  default boolean isReceived() {
    return this instanceof Received;
  }

  /// As in `retry_reason`.
  default String reason() {
    return switch (this) {
      case Received _ -> "";
      case TooLate _ -> "timeout";
      case Rejected _ -> "http_error";
      case Unreachable _ -> "connection_failed";
    };
  }
}
