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
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/// The connections, against a Slack that drops, renews and babbles. The heart beats by hand here.
@Timeout(120)
class SocketModeTest {
  /// Longer than a busy machine stands still.
  private static final Duration PATIENCE = Duration.ofSeconds(20);

  private static final Duration SHORTEST = Duration.ofMillis(50);
  private static final Duration LONGEST = Duration.ofMillis(400);

  private final MovableClock clock = MovableClock.onAFriday();
  private final FakeSlack slack = FakeSlack.start(clock);
  private final Person alice = slack.joins("alice", ZoneId.of("UTC"));
  private final Channel room = slack.workspace().addChannel("lobby", alice.user());
  private final List<String> heard = new CopyOnWriteArrayList<>();
  private final CountDownLatch lost = new CountDownLatch(1);
  private final HandMovedHeart heart = new HandMovedHeart();
  private SocketMode sockets = sockets(PATIENCE);

  private final Slack sdk = sdk();

  private SocketMode sockets(Duration farewell) {
    var rhythm = new Rhythm(heart, SHORTEST, LONGEST, farewell, PATIENCE, () -> 1);
    return new SocketMode(HttpClient.newHttpClient(), rhythm, clock);
  }

  private Slack sdk() {
    var config = new SlackConfig();
    config.setMethodsEndpointUrlPrefix(slack.apiUrl());
    config.setProxyUrl(null);
    config.setStatsEnabled(false);
    return Slack.getInstance(config, SlackHttpClient.buildSlackHttpClient(config));
  }

  @AfterEach
  void end() throws Exception {
    sockets.close(() -> Duration.ZERO);
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
    var began = Instant.now();
    for (int died = 1; died <= 6; died++) {
      slack.links().open().forEach(link -> link.drop());
      awaitOpened(died + 1);
    }
    // The pauses: 0, 50, 100, 200, 400, 400 milliseconds.
    assertThat(Duration.between(began, Instant.now())).isGreaterThan(Duration.ofMillis(1_100));
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
    slack.links().open().getFirst().close();
    slack.links().await(1);
  }

  @Test
  void whatCannotBeAcknowledgedIsKnownToBeLost() {
    start(
        1,
        message -> {
          slack.links().open().getFirst().drop();
          awaitOpened(2);
          return agree(message);
        });
    slack.links().waitFor(Duration.ofMillis(300));
    assertThat(alice.types("/incident help", room).trouble()).isPresent();
    await(lost);
  }

  @Test
  void aReplacedConnectionThatSlackDoesNotCloseIsClosed() {
    sockets = sockets(Duration.ofMillis(50));
    start(1, this::agree);
    slack.links().open().getFirst().sayGoodbye("refresh_requested");
    awaitOpened(2);
    slack.links().await(1);
    assertThat(alice.types("/incident help", room).trouble()).isEmpty();
  }

  @Test
  void nobodyWaitsBehindASlowHandler() {
    var begun = new CountDownLatch(30);
    var held = new CountDownLatch(1);
    start(
        1,
        message -> {
          if (message.contains("slow")) {
            begun.countDown();
            await(held);
          }
          return agree(message);
        });
    var slow = IntStream.range(0, 30).mapToObj(_ -> later("/incident slow")).toList();
    await(begun);
    assertThat(alice.types("/incident help", room).trouble()).isEmpty();
    assertThat(slow).allSatisfy(sight -> assertThat(sight).isNotDone());
    held.countDown();
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
    slack.links().waitLong();
    assertThat(alice.types("/incident good", room).trouble()).isEmpty();
  }

  @Test
  void aConnectionThatFallsSilentIsReplaced() {
    start(1, this::agree);
    var deaf = slack.links().open().getFirst();
    deaf.goDeaf();
    heart.beat(3); // Before the first of them it said hello.
    assertThat(slack.links().everOpened()).isEqualTo(1);
    heart.beat();
    awaitOpened(2);
    deaf.drop();
    slack.links().await(1);
    assertThat(alice.types("/incident help", room).trouble()).isEmpty();
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
      while (slack.links().everOpened() == ended) {
        heart.beat();
      }
    }
    slack.links().await(1);
    assertThat(alice.types("/incident help", room).trouble()).isEmpty();
  }

  @Test
  void slackMayBeDownAtTheStart() {
    slack.faults().next("apps.connections.open", new Fault.Status(503), 4);
    sockets.start(1, this::address, this::agree);
    slack.links().await(1);
    assertThat(sockets.standing().trouble()).isPresent();
    slack.await("hello", () -> sockets.standing().isConnected());
  }

  /// A thread that ended would leave us deaf for good.
  @Test
  void whateverBreaksItIsTriedAgain() {
    var isBroken = new AtomicBoolean(true);
    sockets.start(
        1,
        () -> {
          if (isBroken.getAndSet(false)) {
            throw new StackOverflowError("at first");
          }
          return address();
        },
        this::agree);
    slack.links().await(1);
    assertThat(alice.types("/incident help", room).trouble()).isEmpty();
  }

  @Test
  void closingLetsTheLastWordsOut() {
    var begun = new CountDownLatch(1);
    var held = new CountDownLatch(1);
    start(
        2,
        message -> {
          begun.countDown();
          await(held);
          return agree(message);
        });
    var sight = later("/incident help");
    await(begun);
    var closing = CompletableFuture.runAsync(() -> sockets.close(() -> PATIENCE));
    slack.await("nothing more is heard", () -> !sockets.standing().isConnected());
    assertThat(closing).isNotDone();
    held.countDown();
    assertThat(closing).succeedsWithin(PATIENCE);
    assertThat(sight.join().trouble()).isEmpty();
    slack.links().await(0);
  }

  private void start(int connections, Receiver receiver) {
    sockets.start(connections, this::address, receiver);
    slack.await("connections", () -> slack.links().everOpened() >= connections);
    slack.await("hello", () -> sockets.standing().isConnected());
  }

  private void growOld() {
    var link = slack.links().open().getLast();
    heart.beat(2);
    slack.await("pings", () -> link.pings() == 2);
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
      latch.await();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
