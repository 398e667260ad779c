package dev.muster.slack;

import static org.assertj.core.api.Assertions.assertThat;

import dev.muster.adapter.slack.fake.Channel;
import dev.muster.adapter.slack.fake.Fault;
import dev.muster.adapter.slack.fake.Installation;
import dev.muster.incident.Event;
import dev.muster.incident.IncidentId;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The workspace changes while people work on an incident in it.
class MovingWorldStoryTest extends TownStory {
  @Test
  void aRenamedRoomStaysTheRoom() {
    var room = town.declared("sev2");
    var _ = alice.renames(room, "war-room");
    town.settle();
    town.says(alice, "/incident update we are in the war room", room);
    assertThat(town.card(room).text()).contains("we are in the war room");
    assertThat(town.times("renamed", room)).isOne();
  }

  @Test
  void whileTheRoomIsArchivedWorkGoesOnAmongTheAnnouncements() {
    var room = town.declared("sev2");
    town.says(alice, "/incident role commander me", room);
    var _ = bob.archives(room);
    town.settle();
    assertThat(town.times("was archived while it is triage", incidents)).isOne();
    assertThat(town.times("was archived while it is triage", alice.appMessages())).isOne();

    town.says(alice, "/incident update INC-1 we are on the phone", town.lobby);
    assertThat(town.times("we are on the phone", incidents)).isPositive();
    town.passes(Duration.ofMinutes(61));
    assertThat(town.times("An update is due", incidents)).isOne();
    assertThat(town.times("Muster needs help", incidents)).isZero();
  }

  @Test
  void whenTheRoomIsOpenAgainItsCardIsBroughtUpToDate() {
    var room = town.declared("sev2");
    var _ = bob.archives(room);
    town.settle();
    town.says(alice, "/incident severity INC-1 sev1 because all of it", town.lobby);
    var _ = bob.unarchives(room);
    town.settle();
    assertThat(town.times("This room is open again", room)).isOne();
    assertThat(town.card(room).text()).contains("SEV1");
    town.says(alice, "/incident update back here", room);
    assertThat(town.times("back here", room)).isPositive();
  }

  @Test
  void afterTheEndARoomIsArchivedInPeace() {
    var room = town.declared("sev2");
    town.says(alice, "/incident resolve rolled back", room);
    var said = slack.reads(incidents, ZoneId.of("UTC")).size();
    var _ = bob.archives(room);
    town.settle();
    town.clock.pass(Duration.ofDays(8));
    town.settle();
    town.clock.pass(Duration.ofDays(1));
    town.settle();
    assertThat(slack.reads(incidents, ZoneId.of("UTC"))).hasSize(said);
  }

  @Test
  void aReopenedIncidentAsksForItsArchivedRoom() {
    var room = town.declared("sev2");
    town.says(alice, "/incident resolve rolled back", room);
    town.passes(Duration.ofDays(8));
    assertThat(room.isArchived()).isTrue();

    town.says(alice, "/incident reopen INC-1 it is back", town.lobby);
    assertThat(town.times("its room is still archived", incidents)).isOne();
    assertThat(town.times("Muster needs help", incidents)).isZero();
    town.says(alice, "/incident update INC-1 the pool is full again", town.lobby);
    assertThat(town.times("the pool is full again", incidents)).isPositive();

    var _ = alice.unarchives(room);
    town.settle();
    assertThat(town.times("This room is open again", room)).isOne();
    assertThat(town.card(room).text()).contains("the pool is full again");
  }

  @Test
  void ofAPrivateIncidentOnlyItsMembersAreAskedForTheRoom() {
    var room = town.declared("private sev2");
    town.says(alice, "/incident resolve rolled back", room);
    town.passes(Duration.ofDays(8));
    assertThat(room.isArchived()).isTrue();

    town.says(alice, "/incident reopen INC-1 it is back", town.lobby);
    assertThat(town.times("its room is still archived", bob.appMessages())).isOne();
    assertThat(town.times("INC-1", incidents)).isZero();
  }

  @Test
  void aDeletedRoomIsToldToWhoeverHasARole() {
    var room = town.declared("sev2");
    town.says(alice, "/incident role commander me", room);
    town.says(bob, "/incident role scribe me", room);
    var _ = alice.deletes(room);
    town.settle();
    assertThat(town.times("is gone", alice.appMessages())).isOne();
    assertThat(town.times("/incident update INC-1", bob.appMessages())).isOne();
    assertThat(town.times("is gone", incidents)).isOne();
    slack.calls().forget();
    town.says(alice, "/incident update INC-1 on the phone", town.lobby);
    town.says(alice, "/incident resolve INC-1 done", town.lobby);
    assertThat(town.times("All clear", incidents)).isPositive();
    assertThat(slack.calls().all())
        .filteredOn(call -> call.argument("channel").equals(room.id()))
        .hasSizeLessThan(10);
    slack.calls().forget();
    town.passes(Duration.ofMinutes(60));
    assertThat(slack.calls().of("chat.postMessage")).isEmpty();
  }

  @Test
  void aCardSomebodyDeletedIsPostedAnewAndPinnedOnce() {
    var room = town.declared("sev2");
    var _ = alice.deletes(town.card(room));
    town.says(alice, "/incident severity sev1", room);
    town.says(alice, "/incident status mitigating", room);
    assertThat(town.pinned(room)).hasSize(1);
    assertThat(town.card(room).text()).contains("SEV1", "mitigating");
  }

  @Test
  void aRoomMadePrivateStaysTheRoom() {
    var room = town.declared("sev2");
    var _ = alice.makesPrivate(room);
    town.says(alice, "/incident update still here", room);
    assertThat(town.card(room).text()).contains("still here");
    var _ = alice.archives(room);
    town.settle();
    assertThat(town.times("was archived", incidents)).isOne();
  }

  @Test
  void intoARoomMadePrivateNobodyComesByJoin() {
    var carol = slack.joins("carol", ZoneId.of("UTC"));
    slack.workspace().lets(carol.user(), incidents);
    var room = town.declared("sev2");
    var announced = carol.message("INC-1", incidents);
    var _ = carol.presses("Join", announced);
    town.settle();
    var _ = bob.removes(carol.user(), room);
    var _ = bob.makesPrivate(room);
    town.stops();
    town.starts();
    slack.await("it is seen", () -> happened(Event.RoomMadePrivate.class));
    town.settle();
    assertThat(town.times("This room is private now, but INC-1", room)).isOne();

    var _ = carol.presses("Join", announced);
    town.settle();
    assertThat(room.has(carol.id())).isFalse();
    assertThat(town.times("asks to come into the room", bob.appMessages())).isOne();
    var _ = bob.presses("Let in", bob.message("asks to come into", bob.appMessages()));
    town.settle();
    assertThat(room.has(carol.id())).isTrue();
  }

  @Test
  void whoeverOnlySitsInAPublicRoomIsTakenOutOfIt() {
    var carol = slack.joins("carol", ZoneId.of("UTC"));
    var room = town.declared("sev2");
    slack.workspace().lets(carol.user(), room);
    town.says(bob, "/incident uninvite @carol", room);
    assertThat(room.has(carol.id())).isFalse();
  }

  @Test
  void whoeverIsDeactivatedIsReplaced() {
    var room = town.declared("sev2");
    town.says(bob, "/incident role commander me", room);
    town.says(alice, "/incident task call the bank @bob", room);
    slack.deliveries().twice(1);
    bob.isDeactivated();
    town.settle();
    assertThat(town.times("account of", room)).isOne();
    var _ = alice.presses("Take command", alice.message("account of", room));
    town.settle();
    assertThat(town.card(room).text()).containsIgnoringCase("alice");
    var sight = alice.types("/incident tasks", room);
    assertThat(sight.awaitWhisper().text()).contains("call the bank").doesNotContain("bob");
  }

  @Test
  void aNewNameIsShownAtTheNextEdit() {
    var room = town.declared("sev2");
    town.says(bob, "/incident role commander me", room);
    bob.isNowCalled("robert", "Robert");
    town.says(alice, "/incident severity sev1", room);
    assertThat(town.card(room).text()).containsIgnoringCase("robert");
    town.says(alice, "/incident role deputy @robert", room);
  }

  @Test
  void somebodyOfAnotherWorkspaceOnlyWatches() {
    var room = town.declared("sev2");
    var zoe = slack.stranger("zoe");
    slack.workspace().lets(zoe.user(), room);
    var _ = zoe.types("@muster resolve all is well", room);
    town.settle();
    assertThat(town.card(room).text()).contains("triage");
  }

  @Test
  void aRevokedTokenIsNotTriedAgainAndAgain() {
    var room = town.declared("sev2");
    slack.revokeToken();
    slack.await("it is known", () -> !isReady());
    assertThat(readiness()).contains("lets Muster in no more");
    slack.calls().forget();
    town.passes(Duration.ofMinutes(60));
    assertThat(slack.calls().all()).hasSizeLessThan(10);

    slack.grants().acceptTokens();
    town.passes(Duration.ofMinutes(21));
    assertThat(town.times("Nobody is in command", room)).isPositive();
    assertThat(readiness()).doesNotContain("lets Muster in no more");
  }

  @Test
  void whatWaitedForANewTokenIsSaidAfterTheNextStart() {
    var room = town.declared("sev2");
    var _ = alice.types("/incident update can anybody hear me", room);
    slack.grants().refuseBotToken("token_revoked");
    town.passes(Duration.ofMinutes(5));
    town.stops();
    slack.grants().acceptTokens();
    town.starts();
    town.passes(Duration.ofMinutes(25));
    assertThat(town.times("can anybody hear me", room)).isPositive();
  }

  @Test
  void whatWasNotAllowedIsMadeUpForOnceItIs() {
    slack.grants().reinstall(Installation.full().without("pins:write"));
    var room = town.declared("sev2");
    assertThat(town.pinned(room)).isEmpty();
    assertThat(town.times("Muster lacks the scope pins:write", incidents)).isOne();
    town.passes(Duration.ofHours(2));
    slack.grants().reinstall(Installation.full());
    town.passes(Duration.ofHours(1));
    assertThat(town.pinned(room)).hasSize(1);
    assertThat(town.times("Muster lacks the scope pins:write", incidents)).isOne();
  }

  @Test
  void minutesWithoutAllowanceDelayAndLoseNothing() {
    var room = town.declared("sev2");
    slack.faults().always("chat.postMessage", new Fault.Limited(Duration.ofMinutes(3)));
    town.says(alice, "/incident update one", room);
    town.says(alice, "/incident update two", room);
    slack.calls().forget();
    town.passes(Duration.ofMinutes(2));
    assertThat(slack.calls().of("chat.postMessage")).hasSizeLessThan(4);
    town.passes(Duration.ofMinutes(5));
    assertThat(slack.reads(room, ZoneId.of("UTC")).stream().map(said -> said.text()))
        .filteredOn(text -> text.contains("Update from"))
        .hasSize(2);
  }

  @Test
  void aPinTakenBackBeforeItWasHeardIsNoPin() {
    var room = town.declared("sev2");
    town.says(alice, "the disk is full", room);
    var said = alice.message("the disk is full", room);
    slack.deliveries().hold();
    var _ = alice.reacts("pushpin", said);
    var _ = alice.unreacts("pushpin", said);
    slack.deliveries().letGoReversed();
    town.settle();
    assertThat(kept(room)).isZero();
    var _ = alice.reacts("pushpin", said);
    town.settle();
    assertThat(kept(room)).isOne();
  }

  /// How many messages stand on the timeline that were not taken back.
  private long kept(Channel room) {
    return alice
        .types("/incident timeline", room)
        .awaitWhisper()
        .text()
        .lines()
        .filter(line -> line.contains("kept what") && !line.endsWith("(retracted)"))
        .count();
  }

  @Test
  void whatComesTwiceIsDoneOnce() {
    var room = town.declared("sev2");
    slack.deliveries().twice(1);
    town.says(alice, "/incident note only once", room);
    assertThat(alice.types("/incident timeline", room).awaitWhisper().text())
        .containsOnlyOnce("only once");
    var form = alice.presses("Update", town.card(room));
    slack.await("a form", () -> form.modal().isPresent());
    slack.deliveries().twice(1);
    var _ = alice.fills("text", "said in a form");
    var _ = alice.submits();
    town.settle();
    assertThat(town.times("Update from", room)).isOne();
  }

  @Test
  void whatNobodyAcknowledgedIsDoneOnceAfterTheNextStart() {
    var room = town.declared("sev2");
    town.stops();
    var _ = alice.types("@muster note the lights went out", room);
    town.starts();
    assertThat(slack.deliveries().deliverDue()).isPositive();
    town.settle();
    var mention = slack.deliveries().of("app_mention").getLast();
    assertThat(slack.deliveries().again(mention).ack().isReceived()).isTrue();
    town.settle();
    assertThat(alice.types("/incident timeline", room).awaitWhisper().text())
        .containsOnlyOnce("the lights went out");
  }

  @Test
  void whatHappenedWhileMusterWasDownIsFoundOutAtTheStart() {
    var room = town.declared("sev2");
    town.says(bob, "/incident role commander me", room);
    town.stops();
    var _ = alice.archives(room);
    bob.isDeactivated();
    town.starts();
    slack.await("it is found out", this::isKnownThatBobIsGone);
    town.settle();
    assertThat(town.times("was archived while", incidents)).isOne();
    assertThat(town.times("account of", incidents)).isPositive();
    assertThat(slack.calls().of("conversations.info"))
        .filteredOn(call -> call.argument("channel").equals(room.id()))
        .hasSize(1);
  }

  @Test
  void overHttpARetryOfWhatWasStoredIsDoneOnce(@TempDir Path elsewhere) {
    try (var other = SlackTown.overHttp(elsewhere)) {
      var room = other.declared("sev2");
      var _ = other.alice.types("@muster note heard once", room);
      other.settle();
      var mention = other.slack.deliveries().of("app_mention").getLast();
      assertThat(other.slack.deliveries().again(mention).ack().isReceived()).isTrue();
      other.stops();
      var _ = other.alice.archives(room);
      other.starts();
      assertThat(other.slack.deliveries().deliverDue()).isPositive();
      other.settle();
      other.settle();
      assertThat(other.times("was archived while", other.incidents)).isOne();
      var timeline = other.alice.types("/incident timeline INC-1", other.lobby).awaitWhisper();
      assertThat(timeline.text())
          .containsOnlyOnce("heard once")
          .containsOnlyOnce("found the room archived");
    }
  }

  private boolean isKnownThatBobIsGone() {
    return happened(Event.AccountGone.class);
  }

  private boolean happened(Class<? extends Event> event) {
    return town.muster().database().incidents().timeline(new IncidentId(1)).stream()
        .anyMatch(entry -> event.isInstance(entry.event()));
  }

  private boolean isReady() {
    return readiness().equals("ready\n");
  }

  private String readiness() {
    var address = URI.create("http://127.0.0.1:%d/health/ready".formatted(town.muster().port()));
    try (var client = HttpClient.newHttpClient()) {
      return client.send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofString()).body();
    } catch (IOException | InterruptedException e) {
      throw new AssertionError(e);
    }
  }
}
