package dev.muster.adapter.slack.fake;

import static org.assertj.core.api.Assertions.assertThat;

import io.javalin.Javalin;
import io.javalin.http.Context;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// HTTP mode as a server sees it that answers whatever the test wants.
class HttpModeTest extends SlackStory {
  private final Channel lobby =
      slack.workspace().addChannel("lobby", alice.user(), slack.workspace().bot());
  private final List<Seen> requests = new CopyOnWriteArrayList<>();
  private final Javalin server =
      Javalin.create(
              config -> {
                config.startup.showJavalinBanner = false;
                config.routes.post("/slack", this::answer);
              })
          .start("127.0.0.1", 0);
  private final SignedCaller caller =
      slack.overHttp(URI.create("http://127.0.0.1:%d/slack".formatted(server.port())));
  private int status = 200;
  private String body = "";
  private boolean wantsNoRetry;
  private CountDownLatch patience = new CountDownLatch(0);

  private record Seen(
      String body, String contentType, String signature, String retry, String reason) {}

  private static String header(Context http, String name) {
    return Optional.ofNullable(http.header(name)).orElse("");
  }

  private void answer(Context http) throws InterruptedException {
    requests.add(
        new Seen(
            http.body(),
            header(http, "Content-Type"),
            header(http, "X-Slack-Signature"),
            header(http, "X-Slack-Retry-Num"),
            header(http, "X-Slack-Retry-Reason")));
    patience.await();
    if (wantsNoRetry) {
      http.header("X-Slack-No-Retry", "1");
    }
    http.status(status).contentType(body.startsWith("{") ? "application/json" : "text/plain");
    http.result(body);
  }

  @BeforeEach
  void nothingYet() {
    requests.clear();
  }

  @AfterEach
  void stop() {
    patience.countDown();
    server.stop();
  }

  @Test
  void aCommandIsAForm() {
    body = "Declared.";
    var sight = alice.types("/incident declare a & b", lobby);
    assertThat(sight.whisper().text()).isEqualTo("Declared.");
    assertThat(requests.getFirst().contentType()).isEqualTo("application/x-www-form-urlencoded");
    assertThat(requests.getFirst().body())
        .contains("command=%2Fincident&text=declare+a+%26amp%3B+b&");
    assertThat(requests.getFirst().signature()).startsWith("v0=").hasSize(67);
  }

  @Test
  void anAnswerCanBeForEverybody() {
    body = "{\"response_type\":\"in_channel\",\"text\":\"all of you\"}";
    assertThat(alice.types("/incident", lobby).whispers()).isEmpty();
    slack.workspace().lets(bob.user(), lobby);
    assertThat(bob.message("all of you", lobby).author()).isEqualTo("muster");
  }

  @Test
  void anEventIsJsonAndIsRetriedWithItsReason() {
    status = 503;
    var _ = alice.types("hello", lobby);
    assertThat(requests.getFirst().contentType()).isEqualTo("application/json");
    assertThat(slack.deliveries().deliverDue()).isEqualTo(1);
    slack.deliveries().settle();
    assertThat(requests.getLast().retry()).isEqualTo("1");
    assertThat(requests.getLast().reason()).isEqualTo("http_error");
    status = 200;
    clock.pass(Duration.ofMinutes(1));
    assertThat(slack.deliveries().deliverDue()).isEqualTo(1);
    slack.deliveries().settle();
    assertThat(slack.deliveries().nextDue()).isEmpty();
  }

  @Test
  void anAppCanAskForNoRetry() {
    status = 500;
    wantsNoRetry = true;
    var _ = alice.types("hello", lobby);
    assertThat(slack.deliveries().nextDue()).isEmpty();
  }

  @Test
  void tooLateIsToldAsTimeout() {
    caller.waitFor(Duration.ofMillis(100));
    patience = new CountDownLatch(1);
    var _ = alice.types("hello", lobby);
    patience.countDown();
    caller.waitLong();
    assertThat(slack.deliveries().deliverDue()).isEqualTo(1);
    slack.deliveries().settle();
    assertThat(requests.getLast().reason()).isEqualTo("http_timeout");
  }

  @Test
  void aCommandThatFailsIsNotRepeated() {
    status = 500;
    assertThat(alice.types("/incident", lobby).trouble())
        .contains("/incident failed with the error \"dispatch_unknown_error\"");
    assertThat(slack.deliveries().deliverDue()).isZero();
  }

  @Test
  void whereNobodyListensTheConnectionFails() {
    server.stop();
    assertThat(alice.types("/incident", lobby).trouble()).isPresent();
  }

  @Test
  void thereIsALetterWhenDeliveryIsLimited() {
    var _ = caller.post(caller.rateLimited());
    assertThat(requests.getFirst().body()).contains("\"type\":\"app_rate_limited\"");
  }
}
