package dev.muster.adapter.slack.fake;

import com.slack.api.bolt.App;
import com.slack.api.bolt.AppConfig;
import com.slack.api.bolt.request.RequestHeaders;
import com.slack.api.bolt.response.Response;
import com.slack.api.bolt.socket_mode.request.SocketModeRequestParser;
import com.slack.api.bolt.util.SlackRequestParser;
import com.slack.api.bolt.util.SlackRequestParser.HttpRequest;
import io.javalin.Javalin;
import io.javalin.http.Context;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

/// A real Bolt app, reached by a socket or by requests, to see that it understands what it is sent.
final class BoltApp implements AutoCloseable {
  private final FakeSlack fake;
  private final Sdk sdk;
  private final App app;
  private final SocketModeRequestParser envelopes;
  private final HttpClient client = HttpClient.newHttpClient();
  private Optional<Javalin> server = Optional.empty();

  BoltApp(FakeSlack fake) {
    this.fake = fake;
    this.sdk = new Sdk(fake);
    this.app =
        new App(
            AppConfig.builder()
                .slack(sdk.slack())
                .singleTeamBotToken(fake.grants().botToken())
                .signingSecret(fake.grants().signingSecret())
                .authTestCacheExpirationMillis(-1L)
                .allEventsApiAutoAckEnabled(true)
                .subtypedMessageEventsAutoAckEnabled(true)
                .build());
    this.envelopes = new SocketModeRequestParser(app.config());
  }

  App app() {
    return app;
  }

  WebSocket connect() {
    try {
      var opened = sdk.methods().appsConnectionsOpen(r -> r.token(fake.grants().appToken()));
      return client
          .newWebSocketBuilder()
          .buildAsync(URI.create(opened.getUrl()), new Listener())
          .join();
    } catch (Exception e) {
      throw new AssertionError(e);
    }
  }

  private final class Listener implements WebSocket.Listener {
    private final StringBuilder text = new StringBuilder();

    @Override
    public CompletionStage<?> onText(WebSocket socket, CharSequence part, boolean isLast) {
      text.append(part);
      if (isLast) {
        var whole = text.toString();
        text.setLength(0);
        var _ = Thread.startVirtualThread(() -> heard(socket, whole));
      }
      socket.request(1);
      return CompletableFuture.completedFuture(null);
    }
  }

  private void heard(WebSocket socket, String text) {
    var request = envelopes.parse(text);
    if (request == null) {
      return;
    }
    var ack = Json.object().put("envelope_id", request.getEnvelope().getEnvelopeId());
    var response = run(request.getBoltRequest());
    if (response.getStatusCode() != 200) {
      return;
    }
    if (response.getBody() != null && !response.getBody().isEmpty()) {
      ack.set(
          "payload",
          Json.read(response.getBody()).orElse(Json.object().put("text", response.getBody())));
    }
    synchronized (socket) {
      // At the end of a test nobody is there any more.
      var _ = socket.sendText(ack.toString(), true).handle((done, _) -> done).join();
    }
  }

  private Response run(com.slack.api.bolt.request.Request<?> request) {
    try {
      return app.run(request);
    } catch (Exception e) {
      return Response.error(500);
    }
  }

  /// Starts a server of its own, and returns its address.
  URI listen() {
    var started =
        Javalin.create(
                config -> {
                  config.startup.showJavalinBanner = false;
                  config.routes.post("/slack/events", this::answer);
                })
            .start("127.0.0.1", 0);
    server = Optional.of(started);
    return URI.create("http://127.0.0.1:%d/slack/events".formatted(started.port()));
  }

  private void answer(Context http) {
    Map<String, List<String>> headers = new HashMap<>();
    http.headerMap().forEach((name, value) -> headers.put(name, List.of(value)));
    var request =
        new SlackRequestParser(app.config())
            .parse(
                HttpRequest.builder()
                    .requestUri(http.path())
                    .queryString(Map.of())
                    .headers(new RequestHeaders(headers))
                    .requestBody(http.body())
                    .remoteAddress(http.ip())
                    .build());
    var response = request == null ? Response.error(400) : run(request);
    http.status(response.getStatusCode());
    if (response.getBody() != null) {
      http.contentType(response.getContentType()).result(response.getBody());
    }
  }

  @Override
  public void close() {
    client.shutdownNow();
    server.ifPresent(Javalin::stop);
    sdk.close();
  }
}
