package dev.muster.app.settings;

import dev.muster.adapter.slack.SlackSettings;
import dev.muster.adapter.slack.SlackSettings.Door;
import dev.muster.policy.Policy;
import java.util.List;
import java.util.Optional;

/// Reads what belongs to Slack: nothing at all, or a token and one of the two ways in.
record SlackVariables(Environment environment, Problems problems) {
  Optional<SlackSettings> read(Policy policy) {
    var bot = environment.read(Secret.SLACK_BOT_TOKEN);
    var door = door();
    if (bot.isPresent() != door.isPresent()) {
      missing(bot.isPresent());
    }
    return bot.flatMap(token -> door.map(way -> settings(token, way, policy)));
  }

  private SlackSettings settings(String token, Door door, Policy policy) {
    return new SlackSettings(
        token,
        door,
        environment.read(Variable.SLACK_API),
        environment.read(Variable.SLACK_PROXY),
        policy.announcements(),
        policy.managers(),
        environment.read(Variable.SLACK_TIMEOUT));
  }

  private Optional<Door> door() {
    var app = environment.read(Secret.SLACK_APP_TOKEN);
    var signing = environment.read(Secret.SLACK_SIGNING_SECRET);
    if (app.isPresent() && signing.isPresent()) {
      problems.add(
          new Place.Variable(Secret.SLACK_APP_TOKEN.name()),
          new Fault.NotBoth(Secret.SLACK_SIGNING_SECRET.name()));
    }
    return app.<Door>map(Door.Socket::new).or(() -> signing.map(Door.Http::new));
  }

  private void missing(boolean hasToken) {
    var ways = List.of(Secret.SLACK_APP_TOKEN.name(), Secret.SLACK_SIGNING_SECRET.name());
    var token = Secret.SLACK_BOT_TOKEN.name();
    if (hasToken) {
      problems.add(new Place.Variable(token), new Fault.NeedsAnother(ways));
    } else {
      ways.stream()
          .filter(way -> environment.secret(way).isPresent())
          .forEach(
              way -> problems.add(new Place.Variable(way), new Fault.NeedsAnother(List.of(token))));
    }
  }
}
