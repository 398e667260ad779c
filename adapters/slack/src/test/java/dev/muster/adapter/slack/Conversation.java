package dev.muster.adapter.slack;

import dev.muster.adapter.slack.SlackSettings.Door;
import dev.muster.adapter.slack.fake.Channel;
import dev.muster.adapter.slack.fake.FakeSlack;
import dev.muster.adapter.slack.fake.Person;
import dev.muster.adapter.slack.socket.Heart;
import dev.muster.adapter.slack.socket.Rhythm;
import dev.muster.person.PersonId;
import dev.muster.reception.FakeFrontDoor;
import dev.muster.reception.Invocation;
import dev.muster.reception.Saying;
import dev.muster.reply.Reply;
import dev.muster.timer.MovableClock;
import dev.muster.workspace.InMemoryLandmarks;
import dev.muster.workspace.WorkspaceId;
import java.net.URI;
import java.time.Duration;
import java.time.ZoneId;
import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/// Alice and bob talk to Muster in Slack: the real SDK between a fake Slack and a front door that
/// answers as it is told.
abstract class Conversation {
  static final WorkspaceId WORKSPACE = new WorkspaceId("slack");

  /// Longer than a busy machine stands still.
  static final Duration PATIENCE = Duration.ofSeconds(20);

  /// The pauses are short, and nothing is taken for dead that is only slow.
  static final Rhythm FAST =
      new Rhythm(
          Heart.every(Duration.ofSeconds(5)),
          Duration.ofMillis(50),
          Duration.ofMillis(400),
          Duration.ofMillis(200),
          PATIENCE,
          () -> 1);

  final MovableClock clock = MovableClock.onAFriday();
  final FakeSlack slack = FakeSlack.start(clock);
  final Person alice = slack.joins("alice", ZoneId.of("Europe/London"));
  final Person bob = slack.joins("bob", ZoneId.of("America/New_York"));
  final Channel general =
      slack
          .workspace()
          .addChannel("general-talk", alice.user(), bob.user(), slack.workspace().bot());
  final FakeFrontDoor door = new FakeFrontDoor();
  final Witness witness = new Witness();
  final InMemoryLandmarks landmarks = new InMemoryLandmarks();
  Slack muster = muster();

  Door way() {
    return new Door.Socket(slack.grants().appToken());
  }

  final Slack muster() {
    return muster(PATIENCE);
  }

  private Slack muster(Duration inTime) {
    return new Slack(
        new SlackSettings(
            slack.grants().botToken(),
            way(),
            URI.create(slack.apiUrl()),
            Optional.empty(),
            "incidents",
            Optional.of("leads"),
            PATIENCE,
            inTime),
        WORKSPACE,
        landmarks,
        clock,
        FAST);
  }

  @BeforeEach
  void begin() {
    slack.limits().off();
    muster.listen(door, witness);
    muster.connect();
    awaitConnection();
  }

  /// Muster is started anew, and whose answer takes longer than this gets it late.
  final void answersWithin(Duration inTime) {
    muster.close();
    slack.links().await(0);
    muster = muster(inTime);
    begin();
  }

  void awaitConnection() {
    slack.links().await(2);
    slack.await("hello", () -> muster.standing().isConnected());
    slack.await("people", () -> muster.people().isKnown(WORKSPACE));
  }

  @AfterEach
  void end() {
    muster.close();
    slack.close();
  }

  static PersonId id(Person person) {
    return new PersonId(WORKSPACE, person.id());
  }

  final void answers(Reply reply) {
    door.answers(_ -> reply);
  }

  final void answers(Function<Saying, Reply> how) {
    door.answers(how);
  }

  final Invocation heard() {
    return door.heard().getLast();
  }

  final Saying said() {
    return heard().saying();
  }
}
