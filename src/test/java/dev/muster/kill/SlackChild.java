package dev.muster.kill;

import dev.muster.adapter.slack.SlackSettings;
import dev.muster.adapter.slack.SlackSettings.Door;
import dev.muster.app.Wired;
import dev.muster.app.settings.Settings;
import dev.muster.effect.Ids;
import java.net.URI;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// The process that is killed, connected to Slack.
final class SlackChild {
  private SlackChild() {}

  /// @param args the folder, the moment at which its time begins, how fast that goes, Slack's
  ///   address, and the tokens of the bot and the app
  public static void main(String[] args) {
    var clock = new PassingTime(Instant.parse(args[1]), Integer.parseInt(args[2]));
    var ids = Ids.uuids(clock, new SecureRandom());
    var slack = slack(URI.create(args[3]), args[4], args[5]);
    Child.run(Wired.open(settings(Path.of(args[0]), slack), clock, ids), clock, ids);
  }

  static SlackSettings slack(URI api, String botToken, String appToken) {
    return new SlackSettings(
        botToken, new Door.Socket(appToken), api, Optional.empty(), "incidents");
  }

  private static Settings settings(Path home, SlackSettings slack) {
    var plain = Settings.sandbox(home, Child.policy());
    return new Settings(
        home,
        plain.port(),
        plain.bind(),
        plain.address(),
        plain.file(),
        plain.policy(),
        List.of(),
        Optional.of(slack),
        false);
  }
}
