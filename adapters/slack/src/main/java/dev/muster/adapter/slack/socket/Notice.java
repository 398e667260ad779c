package dev.muster.adapter.slack.socket;

import com.google.gson.Gson;
import com.google.gson.JsonParseException;
import com.google.gson.annotations.SerializedName;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What Slack says of the connection itself; everything else is for Muster.
record Notice(
    @Nullable String type,
    @Nullable String reason,
    @SerializedName("num_connections") @Nullable Integer connections) {
  private static final Gson JSON = new Gson();

  /// Empty for what is no message of Slack's.
  static Optional<Notice> read(String message) {
    try {
      return Optional.ofNullable(JSON.fromJson(message, Notice.class));
    } catch (JsonParseException _) {
      return Optional.empty();
    }
  }

  boolean isHello() {
    return "hello".equals(type);
  }

  /// How many connections the app has, this one too; nobody else's if it is not said.
  int count() {
    return connections == null ? 0 : connections;
  }

  boolean isGoodbye() {
    return "disconnect".equals(type);
  }

  /// Slack says so before it closes a connection for its own reasons, and another may be opened at
  /// once.
  boolean isRefresh() {
    return "warning".equals(reason) || "refresh_requested".equals(reason);
  }

  String why() {
    return reason == null ? "it did not say why" : reason;
  }
}
