package dev.muster.adapter.slack;

import com.slack.api.bolt.response.Response;
import dev.muster.adapter.slack.Bodies.Body;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The one address at which Slack calls Muster, for the application's one server. No body is read
/// that is not dated and signed in form, few at once, and nothing in it is looked at before the
/// signature was found right.
public final class SlackRoutes {
  /// For commands, interactivity and events alike.
  public static final String PATH = "/slack/events";

  private static final Logger LOG = LoggerFactory.getLogger(SlackRoutes.class);
  private static final int OK = 200;

  /// Slack's own requests are short, and here at once.
  private static final Duration PATIENCE = Duration.ofSeconds(5);

  private final Bodies bodies = new Bodies(PATIENCE);
  private final Signatures signatures;
  private final Deliveries deliveries;
  private final Muffler muffler;

  SlackRoutes(Signatures signatures, Deliveries deliveries, Muffler muffler) {
    this.signatures = signatures;
    this.deliveries = deliveries;
    this.muffler = muffler;
  }

  public void addTo(RoutesConfig routes) {
    routes.post(PATH, this::take);
  }

  private void take(Context request) {
    var timestamp = header(request, "X-Slack-Request-Timestamp");
    var signature = header(request, "X-Slack-Signature");
    var stranger = signatures.objection(timestamp, signature);
    if (stranger.isPresent()) {
      refuse(request, 401, stranger.get());
      return;
    }
    switch (bodies.read(request.bodyInputStream())) {
      case Body.Unread(var status, var why) -> refuse(request, status, why);
      case Body.Read body -> take(request, timestamp, signature, body.bytes());
    }
  }

  private void take(Context request, String timestamp, String signature, byte[] body) {
    var objection = signatures.objection(timestamp, signature, body);
    if (objection.isPresent()) {
      refuse(request, 401, objection.get());
      return;
    }
    var response = deliveries.take(new String(body, StandardCharsets.UTF_8), request.headerMap());
    if (response.getStatusCode() == OK) {
      signatures.accept(signature);
    }
    answer(request, response);
  }

  private static String header(Context request, String name) {
    return Optional.ofNullable(request.header(name)).orElse("");
  }

  private void refuse(Context request, int status, String why) {
    muffler
        .count(why)
        .ifPresent(others ->
            LOG.warn("a request from {} was refused at {}: {}{}", request.ip(), PATH, why, others));
    request.status(status).contentType("application/json").result("{\"error\":\"refused\"}");
  }

  private static void answer(Context request, Response response) {
    request.status(response.getStatusCode()).contentType(response.getContentType());
    Optional.ofNullable(response.getBody()).ifPresent(request::result);
  }
}
