package dev.muster.adapter.slack.socket;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.slack.api.Slack;
import com.slack.api.SlackConfig;
import com.slack.api.methods.SlackApiException;
import com.slack.api.util.http.SlackHttpClient;
import dev.muster.adapter.slack.fake.Channel;
import dev.muster.adapter.slack.fake.FakeSlack;
import dev.muster.adapter.slack.fake.Fault;
import dev.muster.adapter.slack.fake.Person;
import dev.muster.adapter.slack.fake.Sight;
import dev.muster.adapter.slack.socket.Addresses.Unavailable;
import dev.muster.adapter.slack.socket.Receiver.Acknowledgement;
import dev.muster.timer.MovableClock;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// The connections, against a Slack that drops, renews and babbles. The heart beats fast here.
class SocketModeTest {
  private static final Rhythm FAST =
      new Rhythm(
          Duration.ofMillis(100),
          Duration.ofMillis(50),
          Duration.ofMillis(400),
          Duration.ofMillis(500),
          () -> 1);

  private final MovableClock clock = MovableClock.onAFriday();
  private final FakeSlack slack = FakeSlack.start(clock);
  private final Person alice = slack.joins("alice", ZoneId.of("UTC"));
  private final Channel room = slack.workspace().addChannel("lobby", alice.user());
  private final List<String> heard = new CopyOnWriteArrayList<>();
  private final CountDownLatch lost = new CountDownLatch(1);
  private final SocketMode sockets = new SocketMode(HttpClient.newHttpClient(), FAST, clock);

  private final Slack sdk = sdk();

  private Slack sdk() {
    var config = new SlackConfig();
    config.setMethodsEndpointUrlPrefix(slack.apiUrl());
    config.setProxyUrl(null);
    config.setStatsEnabled(false);
    return Slack.getInstance(config, SlackHttpClient.buildSlackHttpClient(config));
  }

  @AfterEach
  void end() throws Exception {
    sockets.close();
    sdk.close();
    slack.close();
  }

  @Test
  void aCommandIsHeardAndAcknowledged() {
    start(2, this::agree);
    assertThat(alice.types("/incident help", room).trouble()).isEmpty();
    assertThat(heard).singleElement().asString().contains("help");
    assertThat(sockets.standing().isConnected()).isTrue();
    assertThat(sockets.standing().trouble()).isEmpty();
  }

  @Test
  void aConnectionThatDropsIsOpenedAgainAtOnce() {
    start(1, this::agree);
    growOld();
    slack.links().open().getFirst().drop();
    awaitOpened(2);
    assertThat(alice.types("/incident help", room).trouble()).isEmpty();
    assertThat(sockets.standing().trouble()).isPresent();
  }

  @Test
  void aHundredDropsLeaveAConnection() {
    start(2, this::agree);
    for (int drop = 0; drop < 100; drop++) {
      slack.links().open().stream().findAny().ifPresent(link -> link.drop());
    }
    slack.links().await(2);
    assertThat(alice.types("/incident help", room).trouble()).isEmpty();
  }

  @Test
  void whoeverDiesYoungComesBackMoreAndMoreSlowly() {
    start(1, this::agree);
    closeAllForTwoSeconds();
    // Into two seconds go nine pauses of 0, 50, 100, 200, 400, 400, 400 … milliseconds.
    assertThat(slack.links().everOpened()).isBetween(3, 12);
  }

  private void closeAllForTwoSeconds() {
    for (int moment = 0; moment < 200; moment++) {
      slack.links().open().forEach(link -> link.drop());
      sleep(10);
    }
  }

  @Test
  void aRenewedConnectionLosesNoAcknowledgement() {
    var slow = new CountDownLatch(1);
    start(
        1,
        message -> {
          await(slow);
          return agree(message);
        });
    var sights = IntStream.range(0, 8).mapToObj(_ -> later("/incident help")).toList();
    slack.await("all heard", () -> slack.deliveries().all().size() == 8);
    slack.links().open().getFirst().sayGoodbye("refresh_requested");
    awaitOpened(2);
    slow.countDown();
    assertThat(sights).allSatisfy(sight -> assertThat(sight.join().trouble()).isEmpty());
    assertThat(slack.links().strays()).isEmpty();
    slack.links().await(1);
  }

  @Test
  void whatCannotBeAcknowledgedIsKnownToBeLost() throws InterruptedException {
    start(
        1,
        message -> {
          slack.links().open().getFirst().drop();
          awaitOpened(2);
          return agree(message);
        });
    assertThat(alice.types("/incident help", room).trouble()).isPresent();
    assertThat(lost.await(10, TimeUnit.SECONDS)).isTrue();
  }

  @Test
  void nobodyWaitsBehindASlowHandler() {
    start(
        1,
        message -> {
          if (message.contains("slow")) {
            sleep(1_000);
          }
          return agree(message);
        });
    var slow = IntStream.range(0, 30).mapToObj(_ -> later("/incident slow")).toList();
    assertThat(alice.types("/incident help", room).trouble()).isEmpty();
    assertThat(slow).anySatisfy(sight -> assertThat(sight).isNotDone());
    slow.forEach(sight -> assertThat(sight.join().trouble()).isEmpty());
  }

  @Test
  void garbageHurtsNobody() {
    start(1, this::agree);
    for (var words : List.of("", "null", "[]", "{", "\"x\"", "{\"type\":7}", "{}", "\u0000")) {
      slack.links().open().getFirst().babble(words);
    }
    slack.links().open().getFirst().babble("[".repeat(100_000));
    assertThat(alice.types("/incident help", room).trouble()).isEmpty();
    assertThat(slack.links().everOpened()).isEqualTo(1);
  }

  @Test
  void aHandlerThatBreaksBreaksNothingElse() {
    start(
        1,
        message -> {
          if (message.contains("bad")) {
            throw new IllegalStateException("a bug");
          }
          return agree(message);
        });
    slack.links().waitFor(Duration.ofMillis(300));
    assertThat(alice.types("/incident bad", room).trouble()).isPresent();
    assertThat(alice.types("/incident good", room).trouble()).isEmpty();
  }

  @Test
  void aConnectionThatFallsSilentIsReplaced() {
    start(1, this::agree);
    growOld();
    var deaf = slack.links().open().getFirst();
    deaf.goDeaf();
    awaitOpened(2);
    deaf.drop();
    slack.links().await(1);
    assertThat(alice.types("/incident help", room).trouble()).isEmpty();
  }

  /// Four beats, and what it takes to connect on a busy machine.
  @Test
  void aDeadConnectionIsNoticedInTime() {
    start(1, this::agree);
    growOld();
    slack.links().open().getFirst().goDeaf();
    var since = Instant.now();
    awaitOpened(2);
    assertThat(Duration.between(since, Instant.now()))
        .isBetween(FAST.beat().multipliedBy(2), FAST.beat().multipliedBy(15));
  }

  /// With the message just before the end the JDK may miss the end; the heart does not.
  @Test
  void theEndOfAConnectionIsNoticedWhateverCameJustBefore() {
    start(1, this::agree);
    for (int ended = 1; ended <= 5; ended++) {
      growOld();
      var link = slack.links().open().getLast();
      link.babble("{\"type\": \"hello\"}");
      link.hangUp();
      awaitOpened(ended + 1);
    }
    slack.links().await(1);
    assertThat(alice.types("/incident help", room).trouble()).isEmpty();
  }

  @Test
  void aQuietConnectionStaysAsLongAsItAnswers() {
    start(1, this::agree);
    slack.await("ten beats", () -> slack.links().open().getFirst().pings() > 10);
    assertThat(slack.links().everOpened()).isEqualTo(1);
  }

  @Test
  void slackMayBeDownAtTheStart() {
    slack.faults().next("apps.connections.open", new Fault.Status(503), 4);
    sockets.start(1, this::address, this::agree);
    slack.links().await(1);
    assertThat(sockets.standing().trouble()).isPresent();
    slack.await("hello", () -> sockets.standing().isConnected());
  }

  @Test
  void closingTakesNoTwoSecondsAndLetsTheLastWordsOut() {
    start(
        2,
        message -> {
          sleep(300);
          return agree(message);
        });
    var sight = later("/incident help");
    slack.await("it is heard", () -> slack.deliveries().all().size() == 1);
    sleep(100);
    var closing = CompletableFuture.runAsync(sockets::close);
    assertThat(closing).succeedsWithin(Duration.ofSeconds(2));
    assertThat(sight.join().trouble()).isEmpty();
    slack.links().await(0);
  }

  private void start(int connections, Receiver receiver) {
    sockets.start(connections, this::address, receiver);
    slack.await("connections", () -> slack.links().everOpened() >= connections);
    slack.await("hello", () -> sockets.standing().isConnected());
  }

  private void growOld() {
    slack.await("beats", () -> slack.links().open().stream().anyMatch(link -> link.pings() >= 3));
  }

  private void awaitOpened(int ever) {
    slack.await("another connection", () -> slack.links().everOpened() >= ever);
  }

  private CompletableFuture<Sight> later(String words) {
    return CompletableFuture.supplyAsync(
        () -> alice.types(words, room), Thread::startVirtualThread);
  }

  private Optional<Acknowledgement> agree(String message) {
    if (!JsonParser.parseString(message).isJsonObject()) {
      return Optional.empty();
    }
    var envelope = JsonParser.parseString(message).getAsJsonObject();
    if (!envelope.has("envelope_id")) {
      return Optional.empty();
    }
    heard.add(message);
    var ack = new JsonObject();
    ack.add("envelope_id", envelope.get("envelope_id"));
    return Optional.of(new Acknowledgement(ack.toString(), lost::countDown));
  }

  private URI address() throws Unavailable {
    try {
      var token = slack.grants().appToken();
      return URI.create(sdk.methods(token).appsConnectionsOpen(r -> r).getUrl());
    } catch (IOException | SlackApiException e) {
      throw new Unavailable(e.toString(), Duration.ZERO);
    }
  }

  private static void await(CountDownLatch latch) {
    try {
      var _ = latch.await(5, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void sleep(long millis) {
    try {
      Thread.sleep(millis);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
