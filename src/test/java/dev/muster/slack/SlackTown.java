package dev.muster.slack;

import static org.assertj.core.api.Assertions.assertThat;

import dev.muster.adapter.slack.SlackSettings;
import dev.muster.adapter.slack.SlackSettings.Door;
import dev.muster.adapter.slack.fake.Channel;
import dev.muster.adapter.slack.fake.FakeSlack;
import dev.muster.adapter.slack.fake.Person;
import dev.muster.adapter.slack.fake.SeenMessage;
import dev.muster.app.Wired;
import dev.muster.app.settings.Settings;
import dev.muster.effect.Ids;
import dev.muster.policy.Policy;
import dev.muster.timer.MovableClock;
import dev.muster.workspace.WorkspaceId;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.Stream;

/// A workspace in Slack with a few people, and Muster connected to it: the real application, the
/// real SDK, and a Slack that refuses what the real one refuses. What falls due is done by hand.
final class SlackTown implements AutoCloseable {
  private static final WorkspaceId SLACK = new WorkspaceId("slack");

  final MovableClock clock = MovableClock.onAFriday();
  final FakeSlack slack;
  final Person alice;
  final Person bob;
  final Channel lobby;
  final Channel incidents;

  private final Path home;
  private final boolean isOverHttp;
  private Wired muster;
  private Policy policy = Policy.standard();
  private int starts;

  private SlackTown(Path home, boolean isOverHttp) {
    this.home = home;
    this.isOverHttp = isOverHttp;
    this.slack = isOverHttp ? Installed.overHttp(clock) : Installed.overSockets(clock);
    this.alice = slack.joins("alice", ZoneId.of("Europe/London"));
    this.bob = slack.joins("bob", ZoneId.of("America/New_York"));
    this.lobby = slack.workspace().addChannel("lobby", alice.user(), bob.user());
    this.incidents =
        slack
            .workspace()
            .addChannel("incidents", alice.user(), bob.user(), slack.workspace().bot());
    slack.limits().off();
    this.muster = opened();
    awaitConnection();
  }

  static SlackTown overSockets(Path home) {
    return new SlackTown(home, false);
  }

  /// Slack calls Muster instead.
  static SlackTown overHttp(Path home) {
    return new SlackTown(home, true);
  }

  Wired muster() {
    return muster;
  }

  /// Muster is not running any more.
  void stops() {
    muster.close();
    slack.links().await(0);
  }

  /// Muster runs again, with what it has stored.
  void starts() {
    muster = opened();
    awaitConnection();
  }

  /// Muster is told to listen at this port.
  void startsAt(int port) {
    try (var opened = opened(port)) {
      assertThat(opened.port()).isEqualTo(port);
    }
  }

  /// Muster runs again under other rules, and Slack need not have told it of anybody.
  void startsUnder(Policy rules) {
    policy = rules;
    muster = opened();
    slack.links().await(isOverHttp ? 0 : 2);
  }

  void awaitKnown(Person who) {
    slack.await(
        who.id(),
        () ->
            muster.peopleOf(SLACK).stream()
                .anyMatch(person -> person.id().value().equals(who.id())));
  }

  private Wired opened() {
    return opened(0);
  }

  private Wired opened(int port) {
    starts++;
    var opened = Wired.open(settings(port), clock, Ids.uuids(clock, new SplittableRandom(starts)));
    if (isOverHttp) {
      var address = URI.create("http://127.0.0.1:%d/slack/events".formatted(opened.port()));
      var _ = slack.overHttp(address);
    }
    return opened;
  }

  private void awaitConnection() {
    slack.links().await(isOverHttp ? 0 : 2);
    awaitAnnouncing();
  }

  /// It is known where, and everybody is.
  void awaitAnnouncing() {
    slack.await("people", () -> muster.knowsEverybodyIn(SLACK));
    slack.await("announcements", () -> muster.isAnnouncing(SLACK) && !isLookingForAnnouncements());
  }

  boolean isLookingForAnnouncements() {
    return muster.isLookingForAnnouncements(SLACK);
  }

  /// Bob's incident, in whose room alice is too.
  Channel declared(String how) {
    says(bob, "/incident declare checkout is down " + how, lobby);
    var name = how.contains("private") ? "inc-1-private" : "inc-1-checkout-is-down";
    var room = slack.channel(name);
    says(bob, "/incident invite @alice", room);
    return room;
  }

  void says(Person who, String words, Channel where) {
    var sight = who.types(words, where);
    assertThat(sight.trouble()).isEmpty();
    settle();
  }

  /// Everything due is done, and a second passes.
  void settle() {
    slack.deliveries().settle();
    while (doDue() > 0) {
      // There may be more.
    }
    clock.pass(Duration.ofSeconds(1));
  }

  /// So much time, with everything done when it is due, to the minute.
  void passes(Duration span) {
    for (long minute = 0; minute < span.toMinutes(); minute++) {
      clock.pass(Duration.ofMinutes(1));
      while (doDue() > 0) {
        // There may be more.
      }
    }
  }

  private int doDue() {
    return muster.core().timekeeper().fireDue(100) + muster.core().courier().deliverDue("me", 100);
  }

  SeenMessage card(Channel room) {
    return pinned(room).findFirst().orElseThrow();
  }

  Stream<SeenMessage> pinned(Channel room) {
    return slack.reads(room, ZoneId.of("UTC")).stream().filter(SeenMessage::isPinned);
  }

  /// How often something with these words was said there.
  long times(String words, Channel room) {
    return slack.reads(room, ZoneId.of("UTC")).stream()
        .filter(said -> said.text().contains(words))
        .count();
  }

  private Settings settings(int port) {
    var door =
        isOverHttp
            ? new Door.Http(slack.grants().signingSecret())
            : new Door.Socket(slack.grants().appToken());
    return new Settings(
        home,
        port,
        "127.0.0.1",
        Optional.empty(),
        home.resolve("muster.yaml"),
        policy,
        List.of(),
        Optional.of(
            new SlackSettings(
                slack.grants().botToken(),
                door,
                URI.create(slack.apiUrl()),
                Optional.empty(),
                policy.announcements(),
                policy.managers(),
                Installed.PATIENCE,
                Installed.PATIENCE)),
        false);
  }

  @Override
  public void close() {
    muster.close();
    slack.close();
  }
}
