package dev.muster.story;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.stream.Collectors;

/// The sandbox's HTTP interface, as a browser uses it.
final class Wire {
  private static final HttpClient CLIENT =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
  private static final Duration PATIENCE = Duration.ofSeconds(20);

  private final int port;

  Wire(int port) {
    this.port = port;
  }

  /// What was answered, whatever it was.
  record Response(int status, String body) {
    Seen json() {
      return Json.read(body);
    }
  }

  Seen get(String path, Map<String, String> query) {
    var asked =
        query.entrySet().stream()
            .map(each -> each.getKey() + "=" + encoded(each.getValue()))
            .collect(Collectors.joining("&", "?", ""));
    return wellDone(send(request(path + asked).GET()));
  }

  Seen post(String path, Map<String, ?> body) {
    return wellDone(tryPost(path, Json.object(body)));
  }

  Response tryPost(String path, String body) {
    return send(
        request(path)
            .header("Content-Type", "application/json")
            .POST(BodyPublishers.ofString(body)));
  }

  HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(
            URI.create("http://localhost:%d/sandbox/api%s".formatted(port, path)))
        .timeout(PATIENCE);
  }

  static Response send(HttpRequest.Builder request) {
    try {
      HttpResponse<String> response = CLIENT.send(request.build(), BodyHandlers.ofString());
      return new Response(response.statusCode(), response.body());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new IllegalStateException("interrupted while Muster was asked", e);
    }
  }

  static String encoded(String words) {
    return URLEncoder.encode(words, StandardCharsets.UTF_8).replace("+", "%20");
  }

  private static Seen wellDone(Response response) {
    if (response.status() != 200) {
      throw new AssertionError(response.status() + ": " + response.body());
    }
    return response.json();
  }
}
