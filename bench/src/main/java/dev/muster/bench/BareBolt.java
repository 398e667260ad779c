package dev.muster.bench;

import com.google.gson.JsonObject;
import com.slack.api.Slack;
import com.slack.api.SlackConfig;
import com.slack.api.bolt.App;
import com.slack.api.bolt.AppConfig;
import com.slack.api.bolt.request.Request;
import com.slack.api.bolt.request.RequestHeaders;
import com.slack.api.bolt.response.Response;
import com.slack.api.bolt.socket_mode.SocketModeApp;
import com.slack.api.bolt.socket_mode.request.SocketModeRequestParser;
import com.slack.api.bolt.util.SlackRequestParser;
import com.slack.api.bolt.util.SlackRequestParser.HttpRequest;
import com.slack.api.socket_mode.SocketModeClient.Backend;
import dev.muster.adapter.slack.SlackRoutes;
import dev.muster.adapter.slack.fake.FakeSlack;
import dev.muster.adapter.slack.socket.Receiver.Acknowledgement;
import dev.muster.adapter.slack.socket.Rhythm;
import dev.muster.adapter.slack.socket.SocketMode;
import io.javalin.Javalin;
import io.javalin.http.Context;
import java.net.URI;
import java.time.Duration;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The least that can be done for a command: Slack's own SDK hears it, and a handler that does
/// nothing acknowledges it.
///
/// Its requests come in by the same server as Muster's, and pass the SDK's own check of their
/// signature. Its sockets are kept by the SDK's own client; or by ours, so that what differs is
/// what is done between hearing and acknowledging.
final class BareBolt implements AutoCloseable {
  private static final int CONNECTIONS = 2;
  private static final int OK = 200;

  private final FakeSlack fake;
  private final Slack slack;
  private final App app;
  private final Runnable end;

  /// What keeps the way in.
  enum Keeper {
    OUR_SERVER,
    OUR_CLIENT,
    ITS_CLIENT
  }

  private BareBolt(FakeSlack fake, Keeper keeper) {
    this.fake = fake;
    var config = new SlackConfig();
    config.setMethodsEndpointUrlPrefix(fake.apiUrl());
    config.setStatsEnabled(false);
    this.slack = Slack.getInstance(config);
    this.app = new App(handler());
    app.command("/incident", (_, context) -> context.ack());
    this.end =
        switch (keeper) {
          case OUR_SERVER -> requests();
          case OUR_CLIENT -> sockets();
          case ITS_CLIENT -> itsOwnSockets();
        };
  }

  static BareBolt open(FakeSlack fake, Keeper keeper) {
    return new BareBolt(fake, keeper);
  }

  /// Asks Slack who it is once, and not for every command.
  private AppConfig handler() {
    return AppConfig.builder()
        .slack(slack)
        .singleTeamBotToken(fake.grants().botToken())
        .signingSecret(fake.grants().signingSecret())
        .authTestCacheEnabled(true)
        .authTestCacheExpirationMillis(-1L)
        .build();
  }

  private Runnable sockets() {
    var envelopes = new SocketModeRequestParser(app.config());
    var sockets =
        new SocketMode(
            java.net.http.HttpClient.newHttpClient(),
            Rhythm.usual(() -> 1),
            InstantSource.system());
    sockets.start(
        CONNECTIONS,
        this::address,
        message ->
            acknowledged(envelopes, message).map(words -> new Acknowledgement(words, () -> {})));
    fake.overSockets();
    fake.links().await(CONNECTIONS);
    return () -> sockets.close(() -> Duration.ofSeconds(1));
  }

  private Runnable itsOwnSockets() {
    try {
      var sockets = new SocketModeApp(fake.grants().appToken(), Backend.JavaWebSocket, app);
      fake.overSockets();
      sockets.startAsync();
      fake.links().await(1);
      return () -> close(sockets);
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }

  private static void close(SocketModeApp sockets) {
    try {
      sockets.close();
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }

  private URI address() {
    try {
      var token = fake.grants().appToken();
      return URI.create(slack.methods().appsConnectionsOpen(r -> r.token(token)).getUrl());
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }

  private Optional<String> acknowledged(SocketModeRequestParser envelopes, String message) {
    return Optional.ofNullable(envelopes.parse(message))
        .filter(request -> run(request.getBoltRequest()).getStatusCode() == OK)
        .map(request -> {
          var acknowledgement = new JsonObject();
          acknowledgement.addProperty("envelope_id", request.getEnvelope().getEnvelopeId());
          return acknowledgement.toString();
        });
  }

  private Runnable requests() {
    var letters = new SlackRequestParser(app.config());
    var server =
        Javalin.create(
                config -> {
                  config.startup.showJavalinBanner = false;
                  config.concurrency.useVirtualThreads = true;
                  config.routes.post(SlackRoutes.PATH, http -> answer(letters, http));
                })
            .start("127.0.0.1", 0);
    var _ =
        fake.overHttp(
            URI.create("http://127.0.0.1:%d%s".formatted(server.port(), SlackRoutes.PATH)));
    return server::stop;
  }

  private void answer(SlackRequestParser letters, Context http) {
    Map<String, List<String>> headers = new HashMap<>();
    http.headerMap().forEach((name, value) -> headers.put(name, List.of(value)));
    var request =
        letters.parse(
            HttpRequest.builder()
                .requestUri(http.path())
                .queryString(Map.of())
                .headers(new RequestHeaders(headers))
                .requestBody(http.body())
                .remoteAddress(http.ip())
                .build());
    var response = run(request);
    http.status(response.getStatusCode());
    Optional.ofNullable(response.getBody()).ifPresent(http::result);
  }

  private Response run(Request<?> request) {
    try {
      return app.run(request);
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public void close() {
    end.run();
  }
}
