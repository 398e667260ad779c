package dev.muster.adapter.slack;

import java.util.List;

/// What Slack has to know of us to let people in: the names that stand in the app's manifest too.
public final class Entrances {
  public static final String COMMAND = "/incident";

  /// The callback id of the shortcut in Slack's menu of everything.
  public static final String DECLARE_ANYWHERE = "declare_incident_globally";

  /// The callback ids of the shortcuts in the menu of a message.
  public static final String DECLARE_FROM_MESSAGE = "declare_incident";

  public static final String ADD_TO_TIMELINE = "add_to_timeline";

  /// The events that somebody here hears.
  public static final List<String> EVENTS =
      List.of(
          "app_home_opened",
          "app_mention",
          "app_uninstalled",
          "channel_archive",
          "channel_deleted",
          "channel_rename",
          "channel_unarchive",
          "group_archive",
          "group_deleted",
          "group_rename",
          "group_unarchive",
          "member_joined_channel",
          "member_left_channel",
          "message.im",
          "reaction_added",
          "reaction_removed",
          "team_join",
          "tokens_revoked",
          "user_change");

  private Entrances() {}
}
