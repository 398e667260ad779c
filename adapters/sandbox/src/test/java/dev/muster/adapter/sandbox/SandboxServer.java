package dev.muster.adapter.sandbox;

import static dev.muster.adapter.sandbox.SandboxPeople.WORKSPACE;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.muster.chat.Chat;
import dev.muster.reception.FakeFrontDoor;
import dev.muster.sandbox.InMemorySandboxRooms;
import io.javalin.Javalin;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Iterator;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;

/// A sandbox on a port of its own, and a client that speaks to it as scripts do.
final class SandboxServer implements AutoCloseable {
  static final Instant NOW = Instant.parse("2026-11-20T03:04:05Z");
  static final URI ADDRESS = URI.create("https://muster.example:8443");
  private static final ObjectMapper JSON = new ObjectMapper();

  final InMemorySandboxRooms rooms = new InMemorySandboxRooms(WORKSPACE);
  final FakeFrontDoor door = new FakeFrontDoor();
  final Feed feed = new Feed(Duration.ofMillis(50));
  private final Sandbox sandbox =
      new Sandbox(rooms, new SandboxPeople(), InstantSource.fixed(NOW), feed);
  private final AtomicInteger ids = new AtomicInteger();
  private final HttpClient client = HttpClient.newHttpClient();
  private final Javalin javalin;

  SandboxServer() {
    var settings = new SandboxSettings("incidents", Optional.of(ADDRESS));
    sandbox.furnish(settings);
    var routes = sandbox.routes(door, () -> "id-" + ids.incrementAndGet(), settings);
    javalin =
        Javalin.create(
                config -> {
                  config.startup.showJavalinBanner = false;
                  routes.addTo(config.routes);
                })
            .start("127.0.0.1", 0);
  }

  Chat chat() {
    return sandbox.chat();
  }

  int port() {
    return javalin.port();
  }

  JsonNode get(String path) {
    return json(send(request(path)));
  }

  HttpResponse<String> tryGet(String path) {
    return send(request(path));
  }

  /// Posts what is written with single quotes, to be read more easily.
  JsonNode post(String path, String body) {
    return json(tryPost(path, body));
  }

  void does(String path, String body) {
    var _ = post(path, body);
  }

  void sees(String path) {
    var _ = get(path);
  }

  HttpResponse<String> tryPost(String path, String body) {
    return send(posting(path, body.replace('\'', '"')));
  }

  HttpRequest.Builder posting(String path, String body) {
    return request("/sandbox/api" + path)
        .header("Content-Type", "application/json")
        .POST(HttpRequest.BodyPublishers.ofString(body));
  }

  HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(URI.create("http://localhost:" + port() + path));
  }

  HttpResponse<String> send(HttpRequest.Builder request) {
    return send(request, BodyHandlers.ofString());
  }

  Iterator<String> events(String as) {
    return send(request("/sandbox/api/events?as=" + as), BodyHandlers.ofLines()).body().iterator();
  }

  /// The status line of an answer to a request that no honest client would send.
  String statusOf(String rawRequest) {
    return answerTo(rawRequest).lines().findFirst().orElse("");
  }

  String answerTo(String rawRequest) {
    try (var socket = new Socket(InetAddress.getLoopbackAddress(), port())) {
      socket.getOutputStream().write(rawRequest.getBytes(StandardCharsets.US_ASCII));
      return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException broken) {
      throw new IllegalStateException(broken);
    }
  }

  @Override
  public void close() {
    javalin.stop();
    client.shutdownNow();
  }

  private <T> HttpResponse<T> send(
      HttpRequest.Builder request, HttpResponse.BodyHandler<T> handler) {
    try {
      return client.send(request.timeout(Duration.ofSeconds(10)).build(), handler);
    } catch (IOException | InterruptedException broken) {
      throw new IllegalStateException(broken);
    }
  }

  private static JsonNode json(HttpResponse<String> response) {
    if (response.statusCode() != 200) {
      throw new AssertionError(response.statusCode() + " " + response.body());
    }
    try {
      return JSON.readTree(response.body());
    } catch (JsonProcessingException malformed) {
      throw new AssertionError(response.body(), malformed);
    }
  }
}
