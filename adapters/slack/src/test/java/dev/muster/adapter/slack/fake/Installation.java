package dev.muster.adapter.slack.fake;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/// What the app asked for when it was installed: what its manifest says.
///
/// @param commands by their name with the slash; whether Slack escapes names in what was typed
/// @param messageShortcuts their callback ids, by what stands in the menu of a message
/// @param globalShortcuts their callback ids, by what stands in the menu of everything
/// @param scopes of the bot token
/// @param events the app subscribed to
public record Installation(
    Map<String, Boolean> commands,
    Map<String, String> messageShortcuts,
    Map<String, String> globalShortcuts,
    Set<String> scopes,
    Set<String> events,
    boolean hasHomeTab,
    boolean hasSocketMode) {

  public Installation {
    commands = Map.copyOf(commands);
    messageShortcuts = Map.copyOf(messageShortcuts);
    globalShortcuts = Map.copyOf(globalShortcuts);
    scopes = Set.copyOf(scopes);
    events = Set.copyOf(events);
  }

  /// Everything that Muster could ask for.
  public static Installation full() {
    return new Installation(
        Map.of("/incident", true, "/oncall", true),
        Map.of("Declare incident", "declare_incident", "Add to timeline", "add_to_timeline"),
        Map.of("Declare incident", "declare_incident_globally"),
        ALL_SCOPES,
        ALL_EVENTS,
        true,
        true);
  }

  public static final Set<String> ALL_SCOPES =
      Set.of(
          "app_mentions:read",
          "bookmarks:read",
          "bookmarks:write",
          "channels:history",
          "channels:join",
          "channels:manage",
          "channels:read",
          "chat:write",
          "chat:write.public",
          "commands",
          "files:write",
          "groups:history",
          "groups:read",
          "groups:write",
          "im:history",
          "im:read",
          "im:write",
          "mpim:history",
          "mpim:read",
          "mpim:write",
          "pins:read",
          "pins:write",
          "reactions:read",
          "reactions:write",
          "team:read",
          "usergroups:read",
          "usergroups:write",
          "users:read");

  public static final Set<String> ALL_EVENTS =
      Set.of(
          "app_home_opened",
          "app_mention",
          "app_uninstalled",
          "channel_archive",
          "channel_created",
          "channel_deleted",
          "channel_rename",
          "channel_unarchive",
          "group_archive",
          "group_deleted",
          "group_rename",
          "group_unarchive",
          "member_joined_channel",
          "member_left_channel",
          "message.channels",
          "message.groups",
          "message.im",
          "message.mpim",
          "pin_added",
          "pin_removed",
          "reaction_added",
          "reaction_removed",
          "tokens_revoked",
          "user_change");

  /// Reads a manifest that somebody else has parsed.
  public static Installation of(Map<?, ?> manifest) {
    return of(Json.tree(manifest));
  }

  /// Reads a manifest in its JSON form, as Slack does when an app is made from it.
  public static Installation of(JsonNode manifest) {
    var features = manifest.path("features");
    var commands = new TreeMap<String, Boolean>();
    features
        .path("slash_commands")
        .forEach(each ->
            commands.put(Json.text(each, "command"), each.path("should_escape").asBoolean()));
    return new Installation(
        commands,
        shortcuts(features, "message"),
        shortcuts(features, "global"),
        scopes(manifest.at("/oauth_config/scopes")),
        words(manifest.at("/settings/event_subscriptions/bot_events")),
        features.path("app_home").path("home_tab_enabled").asBoolean(),
        manifest.at("/settings/socket_mode_enabled").asBoolean());
  }

  private static Map<String, String> shortcuts(JsonNode features, String type) {
    return Json.each(features.path("shortcuts"))
        .filter(each -> Json.text(each, "type").equals(type))
        .collect(
            Collectors.toMap(
                each -> Json.text(each, "name"), each -> Json.text(each, "callback_id")));
  }

  /// Who installs an app grants what is optional too, unless they take it away.
  private static Set<String> scopes(JsonNode scopes) {
    var all = new TreeSet<>(words(scopes.path("bot")));
    all.addAll(words(scopes.path("bot_optional")));
    return all;
  }

  private static Set<String> words(JsonNode list) {
    return Json.each(list).map(JsonNode::asText).collect(Collectors.toCollection(TreeSet::new));
  }

  public Installation without(String... scopesOrEvents) {
    var fewerScopes = new ArrayList<>(scopes);
    var fewerEvents = new ArrayList<>(events);
    fewerScopes.removeAll(List.of(scopesOrEvents));
    fewerEvents.removeAll(List.of(scopesOrEvents));
    return new Installation(
        commands,
        messageShortcuts,
        globalShortcuts,
        Set.copyOf(fewerScopes),
        Set.copyOf(fewerEvents),
        hasHomeTab,
        hasSocketMode);
  }

  public Installation withoutHomeTab() {
    return new Installation(
        commands, messageShortcuts, globalShortcuts, scopes, events, false, hasSocketMode);
  }
}
