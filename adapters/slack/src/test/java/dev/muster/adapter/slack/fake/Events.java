package dev.muster.adapter.slack.fake;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import java.util.Set;

/// Tells the app what it subscribed to, has the scope for, and may see.
final class Events {
  private static final Set<String> LAST_WORDS = Set.of("app_uninstalled", "tokens_revoked");

  private static final Map<String, Set<String>> SCOPES =
      Map.ofEntries(
          Map.entry("message.channels", Set.of("channels:history")),
          Map.entry("message.groups", Set.of("groups:history")),
          Map.entry("message.im", Set.of("im:history")),
          Map.entry("message.mpim", Set.of("mpim:history")),
          Map.entry("app_mention", Set.of("app_mentions:read")),
          Map.entry("reaction_added", Set.of("reactions:read")),
          Map.entry("reaction_removed", Set.of("reactions:read")),
          Map.entry("pin_added", Set.of("pins:read")),
          Map.entry("pin_removed", Set.of("pins:read")),
          Map.entry("user_change", Set.of("users:read")),
          Map.entry("channel_archive", Set.of("channels:read")),
          Map.entry("channel_unarchive", Set.of("channels:read")),
          Map.entry("channel_rename", Set.of("channels:read")),
          Map.entry("channel_created", Set.of("channels:read")),
          Map.entry("channel_deleted", Set.of("channels:read")),
          Map.entry("group_archive", Set.of("groups:read")),
          Map.entry("group_unarchive", Set.of("groups:read")),
          Map.entry("group_rename", Set.of("groups:read")),
          Map.entry("group_deleted", Set.of("groups:read")),
          Map.entry("member_joined_channel", Set.of("channels:read", "groups:read")),
          Map.entry("member_left_channel", Set.of("channels:read", "groups:read")));

  private final Workspace workspace;
  private final Shapes shapes;
  private final Deliveries deliveries;

  Events(Workspace workspace, Shapes shapes, Deliveries deliveries) {
    this.workspace = workspace;
    this.shapes = shapes;
    this.deliveries = deliveries;
  }

  /// About a channel that the app is in.
  void inChannel(Channel channel, String subscription, ObjectNode event) {
    if (channel.has(workspace.bot().id())) {
      tell(subscription, event, shapes.isShared(channel));
    }
  }

  /// About a channel that everybody may see, or that the app is in.
  void ofChannel(Channel channel, String what, ObjectNode event) {
    if (channel.kind() == Kind.PUBLIC) {
      tell("channel_" + what, event.put("type", "channel_" + what));
    } else {
      inChannel(channel, "group_" + what, event.put("type", "group_" + what));
    }
  }

  void tell(String subscription, ObjectNode event) {
    tell(subscription, event, false);
  }

  private void tell(String subscription, ObjectNode event, boolean isShared) {
    if (isHeard(subscription)) {
      deliveries.tell(new Parcel.Event(envelope(event, isShared)));
    }
  }

  private boolean isHeard(String subscription) {
    var grants = workspace.grants();
    var needed = SCOPES.getOrDefault(subscription, Set.of());
    return grants.installation().events().contains(subscription)
        && (needed.isEmpty() || needed.stream().anyMatch(grants.scopes()::contains))
        && (grants.isWorking() || LAST_WORDS.contains(subscription));
  }

  private ObjectNode envelope(ObjectNode event, boolean isShared) {
    var id = "Ev%09d".formatted(workspace.ids().number());
    var envelope =
        Json.object()
            .put("token", "verification-token")
            .put("team_id", workspace.team())
            .put("context_team_id", workspace.team())
            .put("api_app_id", workspace.appId());
    envelope.putNull("context_enterprise_id");
    envelope.set("event", event);
    envelope
        .put("type", "event_callback")
        .put("event_id", id)
        .put("event_time", workspace.now().getEpochSecond());
    envelope
        .putArray("authorizations")
        .addObject()
        .put("team_id", workspace.team())
        .put("user_id", workspace.bot().id())
        .put("is_bot", true)
        .put("is_enterprise_install", false)
        .putNull("enterprise_id");
    return envelope.put("is_ext_shared_channel", isShared).put("event_context", "4-" + id);
  }

  void posted(Channel channel, Message message) {
    var event = shapes.messages().of(message, true);
    event.put("channel", channel.id()).put("event_ts", message.ts());
    event.put("channel_type", channel.kind().inEvents());
    whereFrom(message, event);
    inChannel(channel, messages(channel), event);
    var calls = message.attention().pings().contains(workspace.bot().id());
    if (calls && message.subtype().isEmpty() && !channel.kind().isDirect()) {
      var mention = shapes.messages().of(message, false);
      mention.put("type", "app_mention").put("channel", channel.id()).put("event_ts", message.ts());
      inChannel(channel, "app_mention", mention);
    }
  }

  /// A stranger's messages say so.
  private void whereFrom(Message message, ObjectNode event) {
    workspace
        .findUser(message.author())
        .filter(workspace::isStranger)
        .ifPresent(user -> event.put("user_team", user.team()).put("source_team", user.team()));
  }

  void changed(Channel channel, ObjectNode before, Message message) {
    var event = hidden(channel, "message_changed");
    event.set("message", shapes.messages().of(message, true));
    event.set("previous_message", before);
    inChannel(channel, messages(channel), event);
  }

  void deleted(Channel channel, ObjectNode before) {
    var event = hidden(channel, "message_deleted");
    event.put("deleted_ts", Json.text(before, "ts"));
    event.set("previous_message", before);
    inChannel(channel, messages(channel), event);
  }

  private ObjectNode hidden(Channel channel, String subtype) {
    var ts = workspace.stamp();
    return Json.object()
        .put("type", "message")
        .put("subtype", subtype)
        .put("hidden", true)
        .put("channel", channel.id())
        .put("channel_type", channel.kind().inEvents())
        .put("ts", ts)
        .put("event_ts", ts);
  }

  private static String messages(Channel channel) {
    return switch (channel.kind()) {
      case PUBLIC -> "message.channels";
      case PRIVATE -> "message.groups";
      case DIRECT -> "message.im";
      case GROUP_DIRECT -> "message.mpim";
    };
  }
}
