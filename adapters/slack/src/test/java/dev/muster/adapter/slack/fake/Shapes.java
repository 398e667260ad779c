package dev.muster.adapter.slack.fake;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/// What things of the workspace look like in answers and events.
final class Shapes {
  private final Workspace workspace;
  private final MessageShapes messages;

  Shapes(Workspace workspace) {
    this.workspace = workspace;
    this.messages = new MessageShapes(workspace);
  }

  MessageShapes messages() {
    return messages;
  }

  ObjectNode user(User user) {
    var json =
        Json.object()
            .put("id", user.id())
            .put("team_id", user.team())
            .put("name", user.handle())
            .put("deleted", user.isDeactivated())
            .put("is_bot", user.isBot())
            .put("is_app_user", false)
            .put("is_stranger", workspace.isStranger(user))
            .put("updated", workspace.now().getEpochSecond());
    if (!user.isDeactivated()) {
      json.put("color", "9f69e7")
          .put("real_name", user.displayName())
          .put("tz", user.zone().getId())
          .put("tz_label", user.zone().getId())
          .put("tz_offset", offset(user))
          .put("is_admin", false)
          .put("is_owner", false)
          .put("is_restricted", user.isGuest())
          .put("is_ultra_restricted", false);
    }
    json.set("profile", profile(user));
    return json;
  }

  private int offset(User user) {
    return user.zone().getRules().getOffset(workspace.now()).getTotalSeconds();
  }

  private ObjectNode profile(User user) {
    var profile =
        Json.object()
            .put("real_name", user.displayName())
            .put("real_name_normalized", user.displayName())
            .put("display_name", user.isBot() ? "" : user.displayName())
            .put("display_name_normalized", user.isBot() ? "" : user.displayName())
            .put("avatar_hash", "g1234567890a")
            .put("team", user.team());
    if (user.isBot()) {
      profile.put("bot_id", workspace.botId()).put("api_app_id", workspace.appId());
    }
    return profile;
  }

  ObjectNode channel(Channel channel) {
    return channel.kind().isDirect() ? direct(channel) : room(channel);
  }

  private ObjectNode direct(Channel channel) {
    var json =
        Json.object()
            .put("id", channel.id())
            .put("created", channel.created().getEpochSecond())
            .put("is_archived", channel.isArchived())
            .put("is_im", channel.kind() == Kind.DIRECT)
            .put("is_mpim", channel.kind() == Kind.GROUP_DIRECT)
            .put("context_team_id", workspace.team());
    channel.members().stream()
        .filter(member -> !member.equals(workspace.bot().id()))
        .findFirst()
        .ifPresent(member -> json.put("user", member));
    return json;
  }

  private ObjectNode room(Channel channel) {
    var isPrivate = channel.kind() == Kind.PRIVATE;
    var json =
        Json.object()
            .put("id", channel.id())
            .put("name", channel.name())
            .put("name_normalized", channel.name())
            .put("is_channel", !isPrivate)
            .put("is_group", isPrivate)
            .put("is_im", false)
            .put("is_mpim", false)
            .put("is_private", isPrivate)
            .put("is_archived", channel.isArchived())
            .put("is_general", channel.isGeneral())
            .put("is_member", channel.has(workspace.bot().id()))
            .put("is_shared", isShared(channel))
            .put("is_ext_shared", isShared(channel))
            .put("is_org_shared", false)
            .put("is_read_only", channel.isReadOnly())
            .put("created", channel.created().getEpochSecond())
            .put("updated", channel.created().toEpochMilli())
            .put("unlinked", 0)
            .put("creator", channel.creator())
            .put("context_team_id", workspace.team());
    json.set("topic", about(channel, channel.topic()));
    json.set("purpose", about(channel, channel.purpose()));
    json.set("previous_names", Json.words(channel.previousNames()));
    json.putArray("shared_team_ids").add(workspace.team());
    json.putArray("pending_shared");
    json.putArray("pending_connected_team_ids");
    return json;
  }

  private static ObjectNode about(Channel channel, String words) {
    return Json.object()
        .put("value", words)
        .put("creator", words.isEmpty() ? "" : channel.creator())
        .put("last_set", words.isEmpty() ? 0 : channel.created().getEpochSecond());
  }

  boolean isShared(Channel channel) {
    return channel.members().stream()
        .flatMap(member -> workspace.findUser(member).stream())
        .anyMatch(workspace::isStranger);
  }

  ObjectNode userGroup(UserGroup group) {
    var json =
        Json.object()
            .put("id", group.id())
            .put("team_id", workspace.team())
            .put("is_usergroup", true)
            .put("is_subteam", true)
            .put("name", group.name())
            .put("handle", group.handle())
            .put("description", group.description())
            .put("is_external", false)
            .put("date_create", workspace.now().getEpochSecond())
            .put("date_delete", group.isDisabled() ? workspace.now().getEpochSecond() : 0)
            .put("user_count", group.users().size());
    json.putObject("prefs").putArray("channels");
    json.set("users", Json.words(group.users()));
    return json;
  }

  ObjectNode bookmark(Channel channel, Bookmark bookmark) {
    return Json.object()
        .put("id", bookmark.id())
        .put("channel_id", channel.id())
        .put("title", bookmark.title())
        .put("link", bookmark.link())
        .put("emoji", bookmark.emoji())
        .put("type", "link")
        .put("date_created", channel.created().getEpochSecond());
  }

  /// As it is known to everybody, with what was filled in so far.
  ObjectNode view(View view) {
    var json = view.body();
    json.put("id", view.id())
        .put("team_id", workspace.team())
        .put("app_installed_team_id", workspace.team())
        .put("app_id", workspace.appId())
        .put("bot_id", workspace.botId())
        .put("hash", view.hash())
        .put("root_view_id", view.root());
    json.set("previous_view_id", Json.object().textNode(view.previous()));
    if (view.previous().isEmpty()) {
      json.putNull("previous_view_id");
    }
    for (var name : List.of("private_metadata", "callback_id", "external_id")) {
      json.put(name, Json.text(json, name));
    }
    for (var name : List.of("clear_on_close", "notify_on_close")) {
      json.put(name, json.path(name).asBoolean());
    }
    for (var name : List.of("title", "submit", "close")) {
      if (!json.has(name)) {
        json.putNull(name);
      }
    }
    json.putObject("state").set("values", view.inputs().json());
    return json;
  }

  ObjectNode team() {
    return Json.object()
        .put("id", workspace.team())
        .put("name", workspace.name())
        .put("domain", workspace.domain())
        .put("url", "https://%s.slack.com/".formatted(workspace.domain()))
        .put("email_domain", "");
  }

  /// As in interactions.
  ObjectNode who(User user) {
    return Json.object()
        .put("id", user.id())
        .put("username", user.handle())
        .put("name", user.handle())
        .put("team_id", user.team());
  }

  static JsonNode nothing() {
    return Json.object().nullNode();
  }
}
