package dev.muster.app.settings;

import java.util.List;
import java.util.regex.Pattern;

/// Something only Muster and one platform may know. It is given as a variable, or as a file that
/// the variable with `_FILE` names, and nothing that is said about it says what it is.
///
/// @param kind what it is, with its article
/// @param start how every one of its kind begins
record Secret(String name, String kind, String start, String help) {
  private static final Pattern REST = Pattern.compile("[A-Za-z0-9-]{8,}");

  static final Secret SLACK_BOT_TOKEN =
      new Secret(
          "MUSTER_SLACK_BOT_TOKEN",
          "a bot token",
          "xoxb-",
          "The bot token of your Slack app. With it Muster is connected to Slack.");

  static final Secret SLACK_APP_TOKEN =
      new Secret(
          "MUSTER_SLACK_APP_TOKEN",
          "an app-level token",
          "xapp-",
          "For Socket Mode, in which Muster calls Slack and needs no public address.");

  static final Secret SLACK_SIGNING_SECRET =
      new Secret(
          "MUSTER_SLACK_SIGNING_SECRET",
          "a signing secret",
          "",
          "For HTTP mode, in which Slack calls Muster.");

  static List<Secret> all() {
    return List.of(SLACK_BOT_TOKEN, SLACK_APP_TOKEN, SLACK_SIGNING_SECRET);
  }

  boolean accepts(String text) {
    return text.startsWith(start) && REST.matcher(text.substring(start.length())).matches();
  }
}
