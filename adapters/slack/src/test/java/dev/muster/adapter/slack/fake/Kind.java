package dev.muster.adapter.slack.fake;

/// What kind of conversation a channel is. Scopes are granted for each kind apart.
public enum Kind {
  PUBLIC("public_channel", "channels", "channel"),
  PRIVATE("private_channel", "groups", "group"),
  DIRECT("im", "im", "im"),
  GROUP_DIRECT("mpim", "mpim", "mpim");

  private final String type;
  private final String scope;
  private final String inEvents;

  Kind(String type, String scope, String inEvents) {
    this.type = type;
    this.scope = scope;
    this.inEvents = inEvents;
  }

  /// As in `types=` of `conversations.list`.
  String type() {
    return type;
  }

  /// As in `channels:read`.
  String scope(String what) {
    return scope + ":" + what;
  }

  /// As in `channel_type` of a message event.
  String inEvents() {
    return inEvents;
  }

  boolean isDirect() {
    return this == DIRECT || this == GROUP_DIRECT;
  }
}
