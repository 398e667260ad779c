package dev.muster.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.muster.commit.InMemoryStore;
import dev.muster.timekeeper.Auditor;
import io.javalin.http.Context;
import java.io.IOException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Timeout(60)
class WebServerTest {
  private static final Duration A_LONG_TIME = Duration.ofHours(1);

  private final CountDownLatch begun = new CountDownLatch(1);
  private final CountDownLatch mayEnd = new CountDownLatch(1);
  private final HttpClient client = HttpClient.newHttpClient();
  private final WebServer server =
      new WebServer(
          health(),
          routes -> {
            routes.get("/slow", this::slow);
            routes.get("/shown", context -> context.result("shown"));
            routes.post("/said", context -> context.result("said"));
            routes.post(
                "/read", context -> context.result(context.bodyInputStream().readAllBytes()));
            routes.delete("/said", context -> context.result("deleted"));
          });
  private int port;

  @BeforeEach
  void start() {
    port = server.start("127.0.0.1", 0);
  }

  @AfterEach
  void stop() {
    mayEnd.countDown();
    server.close(() -> Duration.ZERO);
    client.shutdownNow();
  }

  @Test
  void whatIsUnderWayIsAnsweredBeforeItCloses() throws InterruptedException {
    var slow = client.sendAsync(request("/slow").build(), BodyHandlers.ofString());
    begun.await();
    var closing = CompletableFuture.runAsync(() -> server.close(() -> A_LONG_TIME));
    awaitClosedDoor();
    assertThat(closing).isNotDone();
    mayEnd.countDown();

    assertThat(slow.join().body()).isEqualTo("done");
    closing.join();
  }

  @Test
  void whatDoesNotEndDoesNotHoldItUp() throws InterruptedException {
    var slow = client.sendAsync(request("/slow").build(), BodyHandlers.ofString());
    begun.await();
    server.close(() -> Duration.ZERO);

    assertThat(slow).failsWithin(Duration.ofSeconds(30));
  }

  @Test
  void anIdleClientDoesNotHoldItUp() throws IOException {
    try (var idle = new Socket(InetAddress.getLoopbackAddress(), port)) {
      idle.getOutputStream().write("GET /shown HTT".getBytes(StandardCharsets.UTF_8));
      server.close(() -> A_LONG_TIME);
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "GET    | /nowhere     | 404 | There is nothing under this address.",
        "POST   | /nowhere     | 404 | There is nothing under this address.",
        "GET    | /said        | 405 | This takes POST or DELETE only.",
        "POST   | /shown       | 405 | This takes GET only.",
        "PUT    | /health/live | 405 | This takes GET only.",
      })
  void whatNobodyAnswersIsRefusedWithASentence(
      String method, String path, int status, String sentence) {
    var answer = send(request(path).method(method, BodyPublishers.noBody()));

    assertThat(answer.statusCode()).isEqualTo(status);
    assertThat(answer.headers().firstValue("Content-Type")).contains("application/json");
    assertThat(answer.body()).isEqualTo("{\"error\":\"" + sentence + "\"}");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "GET /%2e%2e/ HTTP/1.1\\r\\nHost: localhost | 400 | That is no request I can read.",
        "GET / HTTP/1.1                          | 400 | That is no request I can read.",
      })
  void whatIsNoRequestIsRefusedWithASentence(String head, int status, String sentence)
      throws IOException {
    var answer = answerTo(head.replace("\\r\\n", "\r\n"));

    assertThat(answer).startsWith("HTTP/1.1 " + status).contains("application/json");
    assertThat(answer).endsWith("{\"error\":\"" + sentence + "\"}");
  }

  @Test
  void whatIsTooLongIsRefusedWithASentence() throws IOException {
    var host = " HTTP/1.1\r\nHost: localhost";
    assertThat(answerTo("GET /" + "x".repeat(20_000) + host)).contains("That address is too long.");
    assertThat(answerTo("GET /" + host + "\r\nX-Long: " + "x".repeat(20_000)))
        .contains("Those headers are too long.");
  }

  private String answerTo(String head) throws IOException {
    try (var socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
      var request = head + "\r\nConnection: close\r\n\r\n";
      socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
      return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  @Test
  void whoeverGoesAwayInMidSentenceIsNoFailureOfOurs() throws IOException {
    try (var socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
      var half = "POST /read HTTP/1.1\r\nHost: localhost\r\nContent-Length: 9\r\n\r\nh";
      socket.getOutputStream().write(half.getBytes(StandardCharsets.UTF_8));
      socket.shutdownOutput();
      assertThat(new String(socket.getInputStream().readNBytes(12), StandardCharsets.UTF_8))
          .isEqualTo("HTTP/1.1 400");
    }
  }

  @Test
  void whatMayBeAskedInsteadIsSaidToMachinesToo() {
    var answer = send(request("/said"));
    assertThat(answer.headers().firstValue("Allow")).contains("POST, DELETE");
  }

  @Test
  void aMethodIsWhatItSays() {
    var answer =
        send(
            request("/said")
                .header("X-HTTP-Method-Override", "DELETE")
                .POST(BodyPublishers.noBody()));
    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(answer.body()).contains("X-HTTP-Method-Override");
  }

  @Test
  void anAddressOfAnotherMachineIsNamedAsSuch() {
    var elsewhere = new WebServer(health(), _ -> {});
    assertThatThrownBy(() -> elsewhere.start("192.0.2.1", 0))
        .isInstanceOf(DoorTaken.class)
        .hasMessageStartingWith("Cannot listen on 192.0.2.1:0: this machine has no such address.")
        .hasMessageContaining("MUSTER_BIND");
  }

  @Test
  void aPortThatIsTakenIsNamedAsSuch() {
    var second = new WebServer(health(), _ -> {});
    assertThatThrownBy(() -> second.start("127.0.0.1", port))
        .isInstanceOf(DoorTaken.class)
        .hasMessageContaining("127.0.0.1:" + port + ": Address already in use.")
        .hasMessageContaining("MUSTER_PORT");
  }

  private void slow(Context context) {
    begun.countDown();
    try {
      mayEnd.await();
    } catch (InterruptedException e) {
      throw new IllegalStateException("it was not waited for", e);
    }
    context.result("done");
  }

  /// Whoever comes late finds nobody, or is told that nothing is served any more.
  private void awaitClosedDoor() {
    while (isServed()) {
      Thread.onSpinWait();
    }
  }

  private boolean isServed() {
    try (var late = HttpClient.newHttpClient()) {
      var answer = late.send(request("/shown").build(), BodyHandlers.ofString());
      if (answer.statusCode() == 503) {
        assertThat(answer.body())
            .isEqualTo("{\"error\":\"Muster is closing. Try again in a moment.\"}");
      }
      return answer.statusCode() != 503;
    } catch (ConnectException e) {
      return false;
    } catch (IOException | InterruptedException e) {
      throw new AssertionError(e);
    }
  }

  private HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(URI.create("http://127.0.0.1:%d%s".formatted(port, path)));
  }

  private HttpResponse<String> send(HttpRequest.Builder request) {
    try {
      return client.send(request.build(), BodyHandlers.ofString());
    } catch (IOException | InterruptedException e) {
      throw new AssertionError(e);
    }
  }

  private static Health health() {
    var store = new InMemoryStore();
    var clock = InstantSource.fixed(Instant.parse("2026-11-20T09:00:00Z"));
    return new Health(
        () -> true,
        new Auditor(store.timers(), store.outbox(), store.commits(), List.of(), clock),
        List::of);
  }
}
