package dev.muster.adapter.slack;

import static org.assertj.core.api.Assertions.assertThat;

import dev.muster.adapter.slack.fake.Fault;
import dev.muster.person.Person;
import java.time.Duration;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

/// The workspace changes under us.
class WorldTest extends Conversation {
  @Test
  void whoeverIsCalledDifferentlyIsKnownByTheNewName() {
    bob.isNowCalled("robert", "Robert");
    slack.await("the name", () -> muster.people().named(WORKSPACE, "robert").isPresent());
    assertThat(muster.people().named(WORKSPACE, "bob")).isEmpty();
    assertThat(muster.people().find(id(bob)).map(Person::name)).contains("Robert");
  }

  @Test
  void whoeverMovesHasAnotherClock() {
    bob.movesTo(ZoneId.of("Asia/Tokyo"));
    slack.await(
        "the zone",
        () -> muster.people().find(id(bob)).orElseThrow().zone().equals(ZoneId.of("Asia/Tokyo")));
  }

  @Test
  void whoeverLeftIsStillSpokenOfButNotSpokenTo() {
    bob.isDeactivated();
    slack.await("it is known", () -> witness.seen().contains("left " + bob.id()));
    assertThat(muster.people().find(id(bob)).map(Person::handle)).contains("bob");
    assertThat(muster.people().named(WORKSPACE, "bob")).isEmpty();
    bob.isBack();
    slack.await("bob is back", () -> muster.people().named(WORKSPACE, "bob").isPresent());
  }

  @Test
  void strangersAndRobotsAreNobodyToCall() {
    var zoe = slack.stranger("zoe");
    slack.workspace().lets(zoe.user(), general);
    var _ = zoe.types("@muster hello", general);
    assertThat(muster.people().named(WORKSPACE, "zoe")).isEmpty();
    assertThat(muster.people().in(WORKSPACE)).extracting(Person::handle).contains("alice", "bob");
    assertThat(muster.people().in(WORKSPACE)).extracting(Person::handle).doesNotContain("muster");
  }

  @Test
  void whatBecomesOfRoomsIsTold() {
    var room = alice.creates("payments");
    var _ = alice.renames(room, "money");
    var _ = alice.archives(room);
    var _ = alice.unarchives(room);
    var _ = alice.deletes(room);
    slack.deliveries().settle();
    assertThat(witness.seen())
        .containsExactly(
            "renamed " + room.id() + " money",
            "archived " + room.id(),
            "unarchived " + room.id(),
            "deleted " + room.id());
  }

  @Test
  void whenMusterIsRemovedThatIsTold() {
    slack.uninstall();
    slack.await("it is told", () -> witness.seen().size() == 2);
    assertThat(witness.seen())
        .contains("Muster's token was taken back", "Muster was removed from the workspace");
    assertThat(muster.standing().isConnected()).isFalse();
    assertThat(muster.standing().trouble()).isPresent();
  }

  @Test
  void slackMayBeDownAtTheStart() {
    muster.close();
    slack.links().await(0);
    slack.goesDown();
    muster = muster();
    muster.listen(door, witness);
    muster.connect();
    slack.await("it is noticed", () -> muster.standing().trouble().isPresent());
    assertThat(muster.standing().isConnected()).isFalse();
    assertThat(muster.people().in(WORKSPACE)).isEmpty();
    slack.comesBack();
    awaitConnection();
    assertThat(alice.types("/incident help", general).trouble()).isEmpty();
  }

  @Test
  void whoeverSlackTellsUsNothingAboutCanStillDeclare() {
    slack.faults().always("users.info", new Fault.Status(503));
    var carol = slack.joins("carol", ZoneId.of("UTC"));
    slack.workspace().lets(carol.user(), general);
    assertThat(carol.types("/incident declare all is lost", general).trouble()).isEmpty();
    assertThat(heard().who()).isEqualTo(id(carol));
  }

  @Test
  void closingTakesNoTwoSeconds() {
    assertThat(java.util.concurrent.CompletableFuture.runAsync(muster::close))
        .succeedsWithin(Duration.ofSeconds(2));
    slack.links().await(0);
  }
}
