package dev.muster.adapter.slack;

import static org.assertj.core.api.Assertions.assertThat;

import dev.muster.adapter.slack.fake.Fault;
import dev.muster.chat.Call;
import dev.muster.chat.CallId;
import dev.muster.chat.Delivery;
import dev.muster.chat.Receipt;
import dev.muster.happening.Concern;
import dev.muster.person.Person;
import dev.muster.reply.Message;
import dev.muster.reply.Reply;
import dev.muster.workspace.RoomId;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
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
  void whatCannotBeKeptIsToldAgain() {
    var room = alice.creates("payments");
    witness.canKeepNothing(true);
    slack.links().waitFor(Duration.ofMillis(300));
    var _ = alice.archives(room);
    slack.deliveries().settle();
    witness.canKeepNothing(false);
    slack.links().waitLong();
    assertThat(slack.deliveries().deliverDue()).isPositive();
    slack.deliveries().settle();
    assertThat(witness.seen()).containsExactly("archived " + room.id());
  }

  @Test
  void whenMusterIsRemovedItAsksNoMore() {
    slack.uninstall();
    slack.await("it is noticed", () -> muster.trouble().isPresent());
    assertThat(muster.standing().isConnected()).isFalse();
    slack.calls().forget();
    var room = new RoomId(WORKSPACE, general.id());
    for (int i = 0; i < 60; i++) {
      var post = new Call.Post(room, Message.of("hello"));
      assertThat(muster.chat().deliver(Delivery.first(new CallId("call-" + i), post)))
          .isInstanceOf(Receipt.TryLater.class);
      clock.pass(Duration.ofMinutes(1));
    }
    assertThat(slack.calls().of("chat.postMessage")).hasSizeBetween(1, 3);
  }

  @Test
  void onceTheTokenIsGoodAgainOneCallFindsItOut() {
    slack.await("nothing is asked any more", () -> !muster.isLookingForAnnouncements());
    slack.grants().refuseBotToken("token_revoked");
    assertThat(posted("one")).isInstanceOf(Receipt.TryLater.class);
    assertThat(muster.trouble())
        .hasValueSatisfying(why -> assertThat(why).contains("token_revoked"));
    slack.grants().acceptTokens();
    assertThat(posted("two")).isInstanceOf(Receipt.TryLater.class);
    clock.pass(Duration.ofMinutes(20));
    assertThat(posted("two")).isInstanceOf(Receipt.Posted.class);
    assertThat(muster.trouble()).isEmpty();
  }

  private Receipt posted(String id) {
    var post = new Call.Post(new RoomId(WORKSPACE, general.id()), Message.of("hello"));
    return muster.chat().deliver(Delivery.first(new CallId(id), post));
  }

  @Test
  void whatWasNotHeardIsFoundOutByLooking() {
    muster.close();
    slack.links().await(0);
    var archived = alice.creates("payments");
    var deleted = alice.creates("refunds");
    var _ = alice.archives(archived);
    var _ = alice.deletes(deleted);
    bob.isDeactivated();
    witness.isConcernedWith(
        new Concern(
            Set.of(
                new RoomId(WORKSPACE, general.id()),
                new RoomId(WORKSPACE, archived.id()),
                new RoomId(WORKSPACE, deleted.id())),
            Set.of(id(alice), id(bob)),
            List.of()));
    muster = muster();
    muster.listen(door, witness);
    muster.connect();
    slack.await("a look", () -> witness.seen().size() == 4);
    assertThat(witness.seen())
        .containsExactlyInAnyOrder(
            "unarchived " + general.id(),
            "archived " + archived.id(),
            "deleted " + deleted.id(),
            "left " + bob.id());
  }

  @Test
  void afterHangingUpNothingIsHeardAndEverythingCanStillBeSaid() {
    muster.hangUp(() -> PATIENCE);
    slack.links().await(0);
    assertThat(posted("last words")).isInstanceOf(Receipt.Posted.class);
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
  void whoeverHasAllTheTimeInTheWorldTakesNoneOfItIfNothingIsUnderWay() {
    assertThat(CompletableFuture.runAsync(() -> muster.close(() -> Duration.ofDays(1))))
        .succeedsWithin(PATIENCE);
    slack.links().await(0);
  }

  /// Neither what is heard over a socket nor what is being answered.
  @Test
  void whatDoesNotEndDoesNotHoldUpClosing() {
    var never = new CountDownLatch(1);
    var begun = new CountDownLatch(1);
    answers(_ -> {
      begun.countDown();
      await(never);
      return Reply.whisper("Too late.");
    });
    var _ = CompletableFuture.supplyAsync(() -> alice.types("/incident note x", general));
    await(begun);
    assertThat(CompletableFuture.runAsync(() -> muster.close(() -> Duration.ZERO)))
        .succeedsWithin(PATIENCE);
    slack.links().await(0);
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
