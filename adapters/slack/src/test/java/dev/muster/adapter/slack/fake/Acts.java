package dev.muster.adapter.slack.fake;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.muster.adapter.slack.fake.Message.Content;
import java.util.Optional;

/// Everything that changes the workspace, whoever does it: the change, the line it leaves in the
/// channel, and the event that tells of it. Whether it is allowed was asked before.
final class Acts {
  private final Workspace workspace;
  private final Shapes shapes;
  private final Events events;

  Acts(Workspace workspace, Shapes shapes, Events events) {
    this.workspace = workspace;
    this.shapes = shapes;
    this.events = events;
  }

  Message post(Channel channel, String author, Optional<String> thread, Content content) {
    return post(channel, author, thread, "", content);
  }

  private Message post(
      Channel channel, String author, Optional<String> thread, String subtype, Content content) {
    var message =
        new Message(
            channel.id(), workspace.stamp(), author, thread, Optional.empty(), subtype, content);
    channel.add(message);
    events.posted(channel, message);
    return message;
  }

  /// Seen by one person, kept by nobody, and no event.
  Message whisper(Channel channel, String to, Optional<String> thread, Content content) {
    var message =
        new Message(
            channel.id(),
            workspace.stamp(),
            workspace.bot().id(),
            thread,
            Optional.of(to),
            "",
            content);
    channel.add(message);
    return message;
  }

  void edit(Channel channel, Message message, Content changed) {
    var before = shapes.messages().of(message, true);
    message.change(changed, workspace.stamp());
    if (message.onlyFor().isEmpty()) {
      events.changed(channel, before, message);
    }
  }

  void delete(Channel channel, Message message) {
    var before = shapes.messages().of(message, true);
    message.delete();
    if (message.onlyFor().isEmpty()) {
      events.deleted(channel, before);
    }
  }

  void react(Channel channel, Message message, String user, String emoji) {
    message.react(user, emoji);
    events.inChannel(channel, "reaction_added", reaction("reaction_added", message, user, emoji));
  }

  void unreact(Channel channel, Message message, String user, String emoji) {
    message.unreact(user, emoji);
    events.inChannel(
        channel, "reaction_removed", reaction("reaction_removed", message, user, emoji));
  }

  private ObjectNode reaction(String type, Message message, String user, String emoji) {
    var event =
        event(type).put("user", user).put("reaction", emoji).put("item_user", message.author());
    item(event, message);
    return event;
  }

  private static void item(ObjectNode event, Message message) {
    event
        .putObject("item")
        .put("type", "message")
        .put("channel", message.channel())
        .put("ts", message.ts());
  }

  void pin(Channel channel, Message message, String user) {
    message.pin(user);
    note(channel, user, "pinned_item", "pinned a message to this channel.");
    events.inChannel(channel, "pin_added", pinned("pin_added", channel, message, user));
  }

  void unpin(Channel channel, Message message, String user) {
    message.unpin();
    events.inChannel(channel, "pin_removed", pinned("pin_removed", channel, message, user));
  }

  private ObjectNode pinned(String type, Channel channel, Message message, String user) {
    var event = event(type).put("user", user).put("channel_id", channel.id());
    item(event, message);
    event.withObject("/item").set("message", shapes.messages().of(message, false));
    return event.put("item_user", message.author()).put("pin_count", channel.pinned().size());
  }

  Channel create(String name, boolean isPrivate, String creator) {
    var channel = workspace.add(isPrivate ? Kind.PRIVATE : Kind.PUBLIC, name, creator);
    var about = Json.object().put("id", channel.id()).put("name", name);
    about.put("created", channel.created().getEpochSecond()).put("creator", creator);
    if (!isPrivate) {
      var event = event("channel_created");
      event.set("channel", about);
      events.tell("channel_created", event);
    }
    join(channel, creator, Optional.empty());
    return channel;
  }

  void join(Channel channel, String user, Optional<String> inviter) {
    channel.join(user);
    note(channel, user, what(channel, "join"), "<@%s> has joined the channel".formatted(user));
    var event = membership("member_joined_channel", channel, user);
    inviter.ifPresent(who -> event.put("inviter", who));
    events.inChannel(channel, "member_joined_channel", event);
  }

  void leave(Channel channel, String user) {
    var event = membership("member_left_channel", channel, user);
    events.inChannel(channel, "member_left_channel", event);
    channel.leave(user);
    note(channel, user, what(channel, "leave"), "<@%s> has left the channel".formatted(user));
  }

  private ObjectNode membership(String type, Channel channel, String user) {
    return event(type)
        .put("user", user)
        .put("channel", channel.id())
        .put("channel_type", channel.isPrivate() ? "G" : "C")
        .put("team", workspace.team());
  }

  void rename(Channel channel, String name, String user) {
    channel.rename(name);
    note(channel, user, what(channel, "name"), "has renamed the channel to \"%s\"".formatted(name));
    var event = Json.object().put("event_ts", workspace.stamp());
    event
        .putObject("channel")
        .put("id", channel.id())
        .put("is_channel", true)
        .put("is_mpim", false)
        .put("name", name)
        .put("name_normalized", name)
        .put("created", channel.created().getEpochSecond());
    events.ofChannel(channel, "rename", event);
  }

  void archive(Channel channel, String user) {
    note(channel, user, what(channel, "archive"), "archived the channel");
    channel.archive(true);
    events.ofChannel(channel, "archive", about(channel).put("user", user).put("is_moved", 0));
    if (workspace.losesAppsInArchived()) {
      channel.leave(workspace.bot().id());
    }
  }

  void unarchive(Channel channel, String user) {
    channel.archive(false);
    note(channel, user, what(channel, "unarchive"), "un-archived the channel");
    events.ofChannel(channel, "unarchive", about(channel).put("user", user));
  }

  void delete(Channel channel, String user) {
    events.ofChannel(channel, "deleted", about(channel).put("actor_id", user));
    channel.delete();
  }

  private ObjectNode about(Channel channel) {
    return Json.object().put("channel", channel.id()).put("event_ts", workspace.stamp());
  }

  void setTopic(Channel channel, String topic, String user) {
    channel.speakOf(topic);
    note(channel, user, what(channel, "topic"), "set the channel topic: " + topic);
  }

  void setPurpose(Channel channel, String purpose, String user) {
    channel.serve(purpose);
    note(channel, user, what(channel, "purpose"), "set the channel description: " + purpose);
  }

  /// The line that Slack itself leaves in a channel.
  private void note(Channel channel, String user, String subtype, String words) {
    if (!channel.kind().isDirect()) {
      var _ = post(channel, user, Optional.empty(), subtype, Content.words(words));
    }
  }

  private static String what(Channel channel, String what) {
    return (channel.kind() == Kind.PRIVATE ? "group_" : "channel_") + what;
  }

  void openHome(User user, Channel direct, Optional<JsonNode> view) {
    var event = event("app_home_opened").put("user", user.id());
    event.put("channel", direct.id()).put("tab", "home");
    view.ifPresent(shown -> event.set("view", shown));
    events.tell("app_home_opened", event);
  }

  void revokeToken() {
    var event = Json.object().put("type", "tokens_revoked");
    var tokens = event.putObject("tokens");
    tokens.putArray("oauth");
    tokens.putArray("bot").add(workspace.bot().id());
    events.tell("tokens_revoked", event);
  }

  void uninstall() {
    events.tell("app_uninstalled", Json.object().put("type", "app_uninstalled"));
  }

  void tellOf(User user) {
    var event = event("user_change").put("cache_ts", workspace.now().getEpochSecond());
    event.set("user", shapes.user(user));
    events.tell("user_change", event);
  }

  /// An event of this type, at this moment.
  private ObjectNode event(String type) {
    return Json.object().put("type", type).put("event_ts", workspace.stamp());
  }
}
