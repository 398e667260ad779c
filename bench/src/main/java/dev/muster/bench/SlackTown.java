package dev.muster.bench;

import dev.muster.adapter.slack.SlackRoutes;
import dev.muster.adapter.slack.SlackSettings;
import dev.muster.adapter.slack.SlackSettings.Door;
import dev.muster.adapter.slack.fake.Channel;
import dev.muster.adapter.slack.fake.FakeSlack;
import dev.muster.adapter.slack.fake.Person;
import dev.muster.workspace.WorkspaceId;
import java.net.URI;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/// A Slack on this machine, with as many people in it as are needed.
final class SlackTown implements AutoCloseable {
  static final WorkspaceId WORKSPACE = new WorkspaceId("slack");

  private static final String ANNOUNCEMENTS = "incidents";

  private final FakeSlack slack;
  private final InstantSource clock;
  private final List<Person> people;

  SlackTown(InstantSource clock, int count) {
    this.clock = clock;
    this.slack = FakeSlack.start(clock);
    this.people =
        IntStream.range(0, count)
            .mapToObj(number -> slack.joins("person-" + number, ZoneId.of("UTC")))
            .toList();
    var _ = slack.workspace().addChannel(ANNOUNCEMENTS, slack.workspace().bot());
  }

  FakeSlack slack() {
    return slack;
  }

  List<Person> people() {
    return people;
  }

  /// Where everybody is.
  Channel lobby() {
    return slack.channel("general");
  }

  /// Muster, connected and acquainted with everybody.
  Stage muster(Path home, Way way) {
    var stage = Stage.slack(home, settings(way), clock);
    switch (way) {
      case SOCKETS -> {
        slack.overSockets();
        slack.links().await(2);
      }
      case REQUESTS -> {
        var _ =
            slack.overHttp(
                URI.create(
                    "http://127.0.0.1:%d%s".formatted(stage.wired().port(), SlackRoutes.PATH)));
      }
    }
    slack.await("people", () -> !stage.wired().peopleOf(WORKSPACE).isEmpty());
    slack.await("announcements", () -> stage.wired().isAnnouncing(WORKSPACE));
    return stage;
  }

  private SlackSettings settings(Way way) {
    var grants = slack.grants();
    return new SlackSettings(
        grants.botToken(),
        switch (way) {
          case SOCKETS -> new Door.Socket(grants.appToken());
          case REQUESTS -> new Door.Http(grants.signingSecret());
        },
        URI.create(slack.apiUrl()),
        Optional.empty(),
        ANNOUNCEMENTS);
  }

  @Override
  public void close() {
    slack.close();
  }
}
