package dev.muster.adapter.slack;

import dev.muster.chat.Receipt;

/// What Slack's error names mean to the core.
final class Refusals {
  private Refusals() {}

  static Receipt of(String error, String needed) {
    return switch (error) {
      // It stands already as it was to stand.
      case "already_pinned",
          "already_reacted",
          "no_reaction",
          "already_in_channel",
          "cant_invite_self",
          "already_archived",
          "not_archived" ->
          new Receipt.Done();
      case "message_not_found",
          "no_item_specified",
          "bad_timestamp",
          "channel_not_found",
          "cant_update_message",
          "edit_window_closed" ->
          new Receipt.Gone(inWords(error));
      case "is_archived", "is_inactive" -> new Receipt.Archived(inWords(error));
      case "missing_scope" -> new Receipt.NotAllowed("Muster lacks the scope " + needed);
      case "restricted_action", "not_in_channel", "no_permission" ->
          new Receipt.NotAllowed(inWords(error));
      default -> new Receipt.Refused(inWords(error));
    };
  }

  /// What people can do something with, and then Slack's own name, which an administrator may look
  /// up.
  static String inWords(String error) {
    return switch (error) {
      case "is_archived", "is_inactive" -> said("the channel is archived", error);
      case "channel_not_found" -> said("there is no such channel, or Muster is not in it", error);
      case "message_not_found" -> said("the message was deleted", error);
      case "not_in_channel" -> said("Muster is not in the channel", error);
      case "cant_update_message", "edit_window_closed" ->
          said("the message cannot be changed any more", error);
      case "restricted_action",
          "restricted_action_read_only_channel",
          "restricted_action_thread_only_channel",
          "restricted_action_non_threadable_channel",
          "no_permission",
          "not_allowed_token_type",
          "ekm_access_denied",
          "team_access_not_granted" ->
          said("a rule of this workspace forbids it", error);
      case "user_is_restricted", "user_is_ultra_restricted" -> said("they are a guest", error);
      case "user_disabled", "user_not_found", "cannot_dm_bot", "user_not_visible" ->
          said("their account cannot be reached", error);
      case "cant_kick_self", "cant_kick_from_general" ->
          said("nobody can be taken out of there", error);
      case "name_taken" -> said("the name is taken", error);
      case "too_many_members" -> said("too many are in the channel already", error);
      case "msg_too_long", "msg_blocks_too_long", "invalid_blocks" ->
          said("Slack does not take the message", error);
      default -> said("Slack says no", error);
    };
  }

  private static String said(String words, String error) {
    return "%s: %s".formatted(words, error);
  }
}
