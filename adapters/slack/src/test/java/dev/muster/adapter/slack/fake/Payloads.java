package dev.muster.adapter.slack.fake;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;

/// What the app is sent when somebody does something, in Slack's shapes.
final class Payloads {
  private final Workspace workspace;
  private final Shapes shapes;
  private final Triggers triggers;
  private final ResponseUrls responseUrls;

  Payloads(Workspace workspace, Shapes shapes, Triggers triggers, ResponseUrls responseUrls) {
    this.workspace = workspace;
    this.shapes = shapes;
    this.triggers = triggers;
    this.responseUrls = responseUrls;
  }

  Parcel command(User user, Channel channel, String command, String text) {
    return new Parcel.Command(
        Json.object()
            .put("token", "verification-token")
            .put("team_id", workspace.team())
            .put("team_domain", workspace.domain())
            .put("channel_id", channel.id())
            .put("channel_name", nameInCommand(channel))
            .put("user_id", user.id())
            .put("user_name", user.handle())
            .put("command", command)
            .put("text", text)
            .put("api_app_id", workspace.appId())
            .put("is_enterprise_install", "false")
            .put("response_url", responseUrls.issue(channel, user, Optional.empty()))
            .put("trigger_id", triggers.issue(user, Optional.empty())));
  }

  private static String nameInCommand(Channel channel) {
    return switch (channel.kind()) {
      case PUBLIC -> channel.name();
      case PRIVATE -> "privategroup";
      case DIRECT -> "directmessage";
      case GROUP_DIRECT -> "mpdm";
    };
  }

  private ObjectNode interaction(String type, User user) {
    var payload = Json.object().put("type", type);
    payload.set("user", shapes.who(user));
    payload.put("api_app_id", workspace.appId()).put("token", "verification-token");
    payload.putObject("team").put("id", workspace.team()).put("domain", workspace.domain());
    payload.putNull("enterprise");
    return payload.put("is_enterprise_install", false);
  }

  /// A message that only its reader sees is not sent along: Slack does not keep it.
  Parcel messageAction(User user, Channel channel, Message message, ObjectNode action) {
    var payload = interaction("block_actions", user);
    container(payload, channel, message);
    payload.put("trigger_id", triggers.issue(user, Optional.empty()));
    place(payload, channel);
    if (message.onlyFor().isEmpty()) {
      payload.set("message", shapes.messages().of(message, true));
    }
    var state = Inputs.untouched(message.blocks());
    payload.putObject("state").set("values", state.json());
    payload.put("response_url", responseUrls.issue(channel, user, Optional.of(message)));
    payload.putArray("actions").add(stamped(action));
    return new Parcel.Interaction(payload);
  }

  private static void container(ObjectNode payload, Channel channel, Message message) {
    var container =
        payload
            .putObject("container")
            .put("type", "message")
            .put("message_ts", message.ts())
            .put("channel_id", channel.id())
            .put("is_ephemeral", message.onlyFor().isPresent());
    message.thread().ifPresent(thread -> container.put("thread_ts", thread));
  }

  private static void place(ObjectNode payload, Channel channel) {
    payload.putObject("channel").put("id", channel.id()).put("name", nameInCommand(channel));
  }

  private ObjectNode stamped(ObjectNode action) {
    return action.put("action_ts", workspace.stamp());
  }

  Parcel viewAction(User user, View view, ObjectNode action) {
    var payload = interaction("block_actions", user);
    payload.putObject("container").put("type", "view").put("view_id", view.id());
    payload.put("trigger_id", triggers.issue(user, Optional.of(view)));
    payload.set("view", shapes.view(view));
    payload.putArray("actions").add(stamped(action));
    return new Parcel.Interaction(payload);
  }

  Parcel suggestion(User user, JsonNode container, JsonNode element, String typed) {
    var payload = interaction("block_suggestion", user);
    payload.setAll((ObjectNode) container);
    payload
        .put("action_id", Json.text(element, "action_id"))
        .put("block_id", Json.text(element, "block_id"))
        .put("value", typed);
    return new Parcel.Interaction(payload);
  }

  ObjectNode inside(View view) {
    var json = Json.object();
    json.putObject("container").put("type", "view").put("view_id", view.id());
    return json.set("view", shapes.view(view));
  }

  Parcel submission(User user, View view) {
    var payload = interaction("view_submission", user);
    payload.put("trigger_id", triggers.issue(user, Optional.of(view)));
    payload.set("view", shapes.view(view));
    payload.putArray("response_urls");
    return new Parcel.Interaction(payload);
  }

  Parcel closing(User user, View view, boolean isCleared) {
    var payload = interaction("view_closed", user);
    payload.set("view", shapes.view(view));
    return new Parcel.Interaction(payload.put("is_cleared", isCleared));
  }

  Parcel messageShortcut(User user, String callbackId, Channel channel, Message message) {
    var payload =
        interaction("message_action", user)
            .put("action_ts", workspace.stamp())
            .put("callback_id", callbackId)
            .put("trigger_id", triggers.issue(user, Optional.empty()))
            .put("response_url", responseUrls.issue(channel, user, Optional.empty()))
            .put("message_ts", message.ts());
    place(payload, channel);
    payload.set("message", shapes.messages().of(message, false));
    return new Parcel.Interaction(payload);
  }

  /// It has no channel, and therefore no address to answer to.
  Parcel globalShortcut(User user, String callbackId) {
    return new Parcel.Interaction(
        interaction("shortcut", user)
            .put("action_ts", workspace.stamp())
            .put("callback_id", callbackId)
            .put("trigger_id", triggers.issue(user, Optional.empty())));
  }
}
