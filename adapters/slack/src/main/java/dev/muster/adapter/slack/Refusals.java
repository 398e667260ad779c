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
          new Receipt.Gone(error);
      case "is_archived", "is_inactive" -> new Receipt.Archived(error);
      case "missing_scope" -> new Receipt.NotAllowed("Muster lacks the scope " + needed);
      case "restricted_action", "not_in_channel", "no_permission" -> new Receipt.NotAllowed(error);
      default -> new Receipt.Refused(error);
    };
  }
}
