package dev.muster.adapter.slack;

import com.slack.api.bolt.response.Response;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The one address at which Slack calls Muster, for the application's one server. Nothing of a
/// request is read before its signature was found right.
public final class SlackRoutes {
  /// For commands, interactivity and events alike.
  public static final String PATH = "/slack/events";

  private static final Logger LOG = LoggerFactory.getLogger(SlackRoutes.class);
  private static final int LARGEST = 1024 * 1024;
  private static final int OK = 200;

  private final Signatures signatures;
  private final Deliveries deliveries;

  SlackRoutes(Signatures signatures, Deliveries deliveries) {
    this.signatures = signatures;
    this.deliveries = deliveries;
  }

  public void addTo(RoutesConfig routes) {
    routes.post(PATH, this::take);
  }

  private void take(Context request) throws IOException {
    var body = request.bodyInputStream().readNBytes(LARGEST + 1);
    if (body.length > LARGEST) {
      refuse(request, 413, "it is longer than 1 MiB");
      return;
    }
    var signature = header(request, "X-Slack-Signature");
    var objection =
        signatures.objection(header(request, "X-Slack-Request-Timestamp"), signature, body);
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

  private static void refuse(Context request, int status, String why) {
    LOG.warn("a request to {} from {} was refused: {}", PATH, request.ip(), why);
    request.status(status).contentType("application/json").result("{\"error\":\"refused\"}");
  }

  private static void answer(Context request, Response response) {
    request.status(response.getStatusCode()).contentType(response.getContentType());
    Optional.ofNullable(response.getBody()).ifPresent(request::result);
  }
}
