package dev.muster.story;

import dev.muster.adapter.slack.SlackRoutes;
import dev.muster.adapter.slack.SlackSettings;
import dev.muster.adapter.slack.SlackSettings.Door;
import dev.muster.adapter.slack.fake.Channel;
import dev.muster.adapter.slack.fake.FakeSlack;
import dev.muster.adapter.slack.fake.Person;
import dev.muster.adapter.slack.fake.User;
import dev.muster.app.settings.Settings;
import dev.muster.slack.Installed;
import dev.muster.timer.MovableClock;
import dev.muster.workspace.WorkspaceId;
import java.net.URI;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// Slack as the world: the application, Slack's own SDK, and a Slack that refuses what the real one
/// refuses. Everybody reads moments in the words that stand for them, for these are the same in
/// every zone.
final class SlackWorld extends WiredWorld {
  private static final WorkspaceId SLACK = new WorkspaceId("slack");
  private static final String ANNOUNCEMENTS = "incidents";

  private final FakeSlack slack;
  private final Way way;
  private final Map<String, SlackTeammate> people = new TreeMap<>();

  /// How Slack's words come in.
  enum Way {
    SOCKETS,
    REQUESTS
  }

  SlackWorld(Path home, Way way) {
    var clock = MovableClock.onAFriday();
    var platform =
        switch (way) {
          case SOCKETS -> Installed.overSockets(clock);
          case REQUESTS -> Installed.overHttp(clock);
        };
    furnish(platform);
    this.slack = platform;
    this.way = way;
    super(clock, settings(home, platform, way));
    slack.workspace().users().stream()
        .filter(user -> !user.isBot())
        .map(User::handle)
        .forEach(handle -> people.put(handle, new SlackTeammate(this, slack.person(handle))));
    awaitConnection();
  }

  private static void furnish(FakeSlack slack) {
    slack.limits().off();
    slack.workspace().hasOldClients();
    join(slack, "alice", "Alice Okafor", "Europe/London");
    join(slack, "bob", "Bob Novak", "America/New_York");
    join(slack, "chandra", "Chandra Iyer", "Asia/Kolkata");
    join(slack, "dana", "Dana Reyes", "America/Los_Angeles");
    join(slack, "emil", "Emil Lindqvist", "Europe/Stockholm");
    join(slack, "fatima", "Fatima Haddad", "Africa/Casablanca");
    join(slack, "grace", "Grace Tanaka", "Asia/Tokyo");
    join(slack, "hugo", "Hugo Martins", "America/Sao_Paulo");
    var everybody = slack.workspace().users().stream().filter(user -> !user.isBot());
    var _ = slack.workspace().addChannel(ANNOUNCEMENTS, everybody.toArray(User[]::new));
  }

  private static void join(FakeSlack slack, String handle, String name, String zone) {
    slack.joins(handle, ZoneId.of(zone)).isNowCalled(handle, name);
  }

  private static Settings settings(Path home, FakeSlack slack, Way way) {
    var grants = slack.grants();
    var door =
        switch (way) {
          case SOCKETS -> new Door.Socket(grants.appToken());
          case REQUESTS -> new Door.Http(grants.signingSecret());
        };
    var api = URI.create(slack.apiUrl());
    return new Settings(
        home,
        0,
        "127.0.0.1",
        Optional.empty(),
        home.resolve("muster.yaml"),
        Stories.houseRules(),
        List.of(),
        Optional.of(
            new SlackSettings(
                grants.botToken(),
                door,
                api,
                Optional.empty(),
                ANNOUNCEMENTS,
                Optional.empty(),
                Installed.PATIENCE,
                Installed.PATIENCE)),
        false);
  }

  @Override
  void awaitConnection() {
    switch (way) {
      case SOCKETS -> slack.links().await(2);
      case REQUESTS -> {
        var _ = slack.overHttp(address());
      }
    }
    slack.await("people", () -> muster().knowsEverybodyIn(SLACK));
    slack.await("announcements", () -> muster().isAnnouncing(SLACK));
  }

  @Override
  void awaitSilence() {
    slack.links().await(0);
  }

  private URI address() {
    return URI.create("http://127.0.0.1:%d%s".formatted(muster().port(), SlackRoutes.PATH));
  }

  @Override
  void awaitAnswers() {
    slack.deliveries().settle();
    slack.await("answers", muster()::owesNothing);
  }

  @Override
  public Platform platform() {
    return Platform.SLACK;
  }

  FakeSlack slack() {
    return slack;
  }

  @Override
  public Teammate person(String handle) {
    return teammate(handle);
  }

  private SlackTeammate teammate(String handle) {
    return Optional.ofNullable(people.get(handle)).orElseThrow();
  }

  /// Their conversation with Muster is called after them.
  Optional<Channel> channel(String name) {
    return name.startsWith("@")
        ? Optional.of(teammate(name.substring(1)).slackUser().appMessages())
        : slack.workspace().findNamed(name);
  }

  String handle(String id) {
    return slack.workspace().findUser(id).map(User::handle).orElse(id);
  }

  /// Whoever has this handle; what is none stays as it is.
  String id(String handle) {
    return Optional.ofNullable(people.get(handle))
        .map(SlackTeammate::slackUser)
        .map(Person::id)
        .orElse(handle);
  }

  @Override
  public Place room(String name) {
    return new SlackPlace(this, name);
  }

  @Override
  public String transcript() {
    people.forEach((handle, person) -> notes().add("@muster to " + handle, person.privately()));
    slack.workspace().channels().stream()
        .map(Channel::name)
        .filter(name -> !name.isEmpty())
        .forEach(name -> notes().add("#" + name, room(name)));
    return notes().toString();
  }

  @Override
  public void close() {
    super.close();
    slack.close();
  }
}
