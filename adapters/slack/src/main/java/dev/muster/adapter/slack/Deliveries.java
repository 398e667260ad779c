package dev.muster.adapter.slack;

import com.google.gson.Gson;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import com.slack.api.bolt.App;
import com.slack.api.bolt.request.Request;
import com.slack.api.bolt.request.RequestHeaders;
import com.slack.api.bolt.response.Response;
import com.slack.api.bolt.socket_mode.request.SocketModeRequest;
import com.slack.api.bolt.socket_mode.request.SocketModeRequestParser;
import com.slack.api.bolt.util.SlackRequestParser;
import dev.muster.adapter.slack.socket.Receiver;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Takes in what Slack delivers, by socket or by request, and lets the SDK's app find who hears it.
/// From there on both are the same.
final class Deliveries implements Receiver {
  private static final Logger LOG = LoggerFactory.getLogger(Deliveries.class);
  private static final Gson JSON = new Gson();
  private static final int OK = 200;
  private static final int MALFORMED = 400;
  private static final int NOT_NOW = 503;

  private final App app;
  private final SocketModeRequestParser sockets;
  private final SlackRequestParser requests;

  Deliveries(App app) {
    this.app = app;
    this.sockets = new SocketModeRequestParser(app.config());
    this.requests = new SlackRequestParser(app.config());
  }

  @Override
  public Optional<Acknowledgement> hear(String message) {
    return read(message)
        .flatMap(request -> {
          var response = run(request.getBoltRequest());
          return response.getStatusCode() == OK
              ? Optional.of(
                  new Acknowledgement(
                      acknowledgement(request, response), Answered.otherwise(response)))
              : Optional.empty();
        });
  }

  private Optional<SocketModeRequest> read(String message) {
    try {
      return Optional.ofNullable(sockets.parse(message));
    } catch (RuntimeException e) {
      LOG.warn("Slack said something that is no message", e);
      return Optional.empty();
    }
  }

  private static String acknowledgement(SocketModeRequest request, Response response) {
    var json = new JsonObject();
    json.addProperty("envelope_id", request.getEnvelope().getEnvelopeId());
    Optional.ofNullable(response.getBody())
        .filter(body -> !body.isEmpty())
        .ifPresent(body -> json.add("payload", JsonParser.parseString(body)));
    return JSON.toJson(json);
  }

  /// A request whose signature was found right.
  Response take(String body, Map<String, String> headers) {
    try {
      return run(
          requests.parse(
              SlackRequestParser.HttpRequest.builder()
                  .requestUri("")
                  .remoteAddress("")
                  .queryString(Map.of())
                  .requestBody(body)
                  .headers(new RequestHeaders(listed(headers)))
                  .build()));
    } catch (JsonParseException | IllegalStateException e) {
      LOG.warn("Slack sent something that is no message", e);
      return Response.error(MALFORMED);
    }
  }

  private static Map<String, List<String>> listed(Map<String, String> headers) {
    var all = new HashMap<String, List<String>>();
    headers.forEach((name, value) -> all.put(name, List.of(value)));
    return all;
  }

  /// What cannot be handled is acknowledged all the same: delivered again it would fail again.
  private Response run(@Nullable Request<?> request) {
    if (request == null) {
      return Response.ok();
    }
    try {
      return app.run(request);
    } catch (Unheard _) {
      return Response.error(NOT_NOW);
    } catch (Exception e) {
      LOG.error("something that Slack delivered could not be handled", e);
      return Response.ok();
    }
  }
}
