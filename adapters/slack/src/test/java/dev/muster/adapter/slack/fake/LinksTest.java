package dev.muster.adapter.slack.fake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.http.HttpClient;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// Socket Mode as the app's side sees it, byte for byte.
class LinksTest extends SlackStory {
  private final HttpClient client = HttpClient.newHttpClient();
  private final Channel room =
      slack.workspace().addChannel("lobby", alice.user(), slack.workspace().bot());

  @AfterEach
  void hangUp() {
    client.shutdownNow();
  }

  private String url() {
    return ask(api -> api.appsConnectionsOpen(r -> r.token(slack.grants().appToken()))).getUrl();
  }

  private AppEnd connect() {
    var end = new AppEnd(client, url());
    assertThat(Json.text(end.next(), "type")).isEqualTo("hello");
    return end;
  }

  private CompletableFuture<Sight> types(String words) {
    return CompletableFuture.supplyAsync(() -> alice.types(words, room));
  }

  @Test
  void aTicketIsGoodForOneConnection() {
    var url = url();
    var _ = new AppEnd(client, url);
    assertThatThrownBy(() -> new AppEnd(client, url)).hasStackTraceContaining("403");
    assertThatThrownBy(() -> new AppEnd(client, url.replaceAll("ticket=.*", "")))
        .hasStackTraceContaining("403");
    slack.links().await(1);
  }

  @Test
  void aConnectionCanBeRefused() {
    slack.faults().next(Faults.LINK, new Fault.Status(503));
    assertThatThrownBy(() -> new AppEnd(client, url())).hasStackTraceContaining("503");
    var _ = connect();
  }

  @Test
  void aCommandComesInAnEnvelopeAndIsAcknowledged() {
    var app = connect();
    var sight = types("/incident declare x");
    var envelope = app.next();
    assertThat(Json.text(envelope, "type")).isEqualTo("slash_commands");
    assertThat(envelope.path("accepts_response_payload").asBoolean()).isTrue();
    assertThat(Json.text(envelope.path("payload"), "text")).isEqualTo("declare x");
    app.acknowledge(envelope, Json.object().set("payload", Json.object().put("text", "Declared.")));
    assertThat(sight.join().whisper().text()).isEqualTo("Declared.");
  }

  @Test
  void withoutAConnectionACommandFails() {
    assertThat(alice.types("/incident", room).trouble())
        .contains("/incident failed with the error \"dispatch_failed\"");
  }

  @Test
  void anAcknowledgementHasItsTime() {
    slack.links().waitFor(Duration.ofMillis(100));
    var app = connect();
    var sight = types("/incident");
    var envelope = app.next();
    assertThat(sight.join().trouble())
        .contains("/incident failed with the error \"operation_timeout\"");
    app.acknowledge(envelope);
    slack.await("a stray", () -> slack.links().strays().size() == 1);
  }

  @Test
  void anEventIsDeliveredAgainUntilItIsAcknowledged() {
    slack.links().waitFor(Duration.ofMillis(100));
    var app = connect();
    var _ = alice.types("hello", room);
    assertThat(app.next().has("retry_attempt")).isFalse();
    assertThat(slack.deliveries().deliverDue()).isEqualTo(1);
    var first = app.next();
    assertThat(first.path("retry_attempt").asInt()).isEqualTo(1);
    assertThat(Json.text(first, "retry_reason")).isEqualTo("timeout");
    slack.deliveries().settle();
    assertThat(slack.deliveries().deliverDue()).isZero();
    clock.pass(Duration.ofMinutes(1));
    slack.links().waitLong();
    assertThat(slack.deliveries().deliverDue()).isEqualTo(1);
    app.acknowledge(app.next());
    slack.deliveries().settle();
    clock.pass(Duration.ofMinutes(10));
    assertThat(slack.deliveries().deliverDue()).isZero();
  }

  @Test
  void afterThreeRetriesItIsGivenUp() {
    var _ = alice.types("hello", room);
    var retries = 0;
    for (var i = 0; i < 10; i++) {
      clock.pass(Duration.ofMinutes(5));
      retries += slack.deliveries().deliverDue();
    }
    assertThat(retries).isEqualTo(3);
  }

  @Test
  void eachPayloadGoesToOneOfTheConnections() {
    var one = connect();
    var two = connect();
    for (var i = 0; i < 4; i++) {
      slack.deliveries().twice(0);
      var sight = types("/incident " + i);
      var app = i % 2 == 0 ? one : two;
      app.acknowledge(app.next());
      assertThat(sight.join().trouble()).isEmpty();
    }
  }

  @Test
  void anAcknowledgementOnAnotherConnectionDoesNotCount() {
    slack.links().waitFor(Duration.ofMillis(200));
    var one = connect();
    var two = connect();
    var sight = types("/incident");
    two.acknowledge(one.next());
    assertThat(sight.join().trouble()).isPresent();
    slack.await("a stray", () -> slack.links().strays().size() == 1);
  }

  @Test
  void tenConnectionsAreEnough() {
    for (var i = 0; i < 10; i++) {
      var _ = connect();
    }
    var eleventh = new AppEnd(client, url());
    var goodbye = eleventh.next();
    assertThat(Json.text(goodbye, "reason")).isEqualTo("too_many_websockets");
    assertThat(eleventh.closed()).isEqualTo("1000");
    slack.links().await(10);
  }

  @Test
  void aLinkIsRefreshed() {
    var old = connect();
    slack.links().open().getFirst().sayGoodbye("refresh_requested");
    assertThat(Json.text(old.next(), "reason")).isEqualTo("refresh_requested");
    var fresh = connect();
    var sight = types("/incident");
    fresh.acknowledge(fresh.next());
    assertThat(sight.join().trouble()).isEmpty();
    slack.links().open().getFirst().close();
    assertThat(old.closed()).isEqualTo("1000");
    slack.links().await(1);
    assertThat(slack.links().everOpened()).isEqualTo(2);
  }

  @Test
  void untilThereIsAnotherTheOldLinkStillDelivers() {
    var old = connect();
    slack.links().open().getFirst().sayGoodbye("warning");
    var _ = old.next();
    var sight = types("/incident");
    old.acknowledge(old.next());
    assertThat(sight.join().trouble()).isEmpty();
  }

  @Test
  void aLinkIsCut() {
    var app = connect();
    slack.links().open().getFirst().drop();
    assertThat(app.closed()).isIn("broken", "1006");
    slack.links().await(0);
  }

  @Test
  void aLinkEndsWithoutAWord() {
    var _ = connect();
    slack.links().open().getFirst().hangUp();
    slack.links().await(0);
  }

  @Test
  void whatWasUnderWayOnACutLinkIsUnacknowledged() {
    var app = connect();
    var sight = types("/incident");
    var _ = app.next();
    slack.links().open().getFirst().drop();
    assertThat(sight.join().trouble()).isPresent();
  }

  @Test
  void aPingIsAnswered() {
    var app = connect();
    app.ping();
    assertThat(app.pong()).isEqualTo("pong");
    assertThat(slack.links().open().getFirst().pings()).isEqualTo(1);
  }

  @Test
  void aHalfOpenLinkAnswersNothing() {
    slack.links().waitFor(Duration.ofMillis(100));
    var app = connect();
    slack.links().open().getFirst().goDeaf();
    app.ping();
    assertThat(types("/incident").join().trouble()).isPresent();
    assertThat(app.hasPong()).isFalse();
    assertThat(app.isClosed()).isFalse();
    assertThat(app.hasHeardMore()).isFalse();
  }

  @Test
  void eventsComeDoubledAndInAnyOrder() {
    var app = connect();
    slack.deliveries().twice(1);
    var sight = CompletableFuture.supplyAsync(() -> alice.types("once", room));
    var first = app.next();
    var second = app.next();
    assertThat(first.at("/payload/event_id")).isEqualTo(second.at("/payload/event_id"));
    assertThat(first.path("envelope_id")).isNotEqualTo(second.path("envelope_id"));
    app.acknowledge(first);
    app.acknowledge(second);
    var _ = sight.join();
    slack.deliveries().hold();
    var _ = alice.types("one", room);
    var _ = alice.types("two", room);
    slack.deliveries().letGoReversed();
    assertThat(app.next().at("/payload/event/text").asText()).isEqualTo("two");
    assertThat(app.next().at("/payload/event/text").asText()).isEqualTo("one");
  }

  @Test
  void aCommandCanBeDeliveredTwice() {
    var app = connect();
    slack.deliveries().twice(1);
    var sight = types("/incident");
    var first = app.next();
    app.acknowledge(first, Json.object().set("payload", Json.object().put("text", "one")));
    var second = app.next();
    app.acknowledge(second, Json.object().set("payload", Json.object().put("text", "two")));
    assertThat(first.at("/payload/trigger_id")).isEqualTo(second.at("/payload/trigger_id"));
    assertThat(sight.join().whispers()).extracting(SeenMessage::text).containsExactly("two");
  }
}
