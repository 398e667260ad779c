package dev.muster.adapter.slack.fake;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.HttpTimeoutException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.stream.Collectors;

/// HTTP mode: Slack posts to the app's address and expects an answer in time. What it writes is
/// dated by the clock that the test moves.
public final class SignedCaller implements Line, AutoCloseable {
  private static final String FORM = "application/x-www-form-urlencoded";
  private static final String JSON = "application/json";

  private final HttpClient client =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
  private final Workspace workspace;
  private final URI address;
  private volatile Duration patience = PATIENCE;

  SignedCaller(Workspace workspace, URI address) {
    this.workspace = workspace;
    this.address = address;
  }

  /// For tests that let the time for an answer run out.
  public void waitFor(Duration newPatience) {
    patience = newPatience;
  }

  /// As long as at first.
  public void waitLong() {
    patience = PATIENCE;
  }

  /// What was answered.
  public record Answer(int status, String contentType, String body, boolean asksForNoRetry) {}

  /// As Slack would write it now.
  public Letter letter(Parcel parcel) {
    return plain(parcel).signed(workspace.grants().signingSecret(), workspace.now());
  }

  private static Letter plain(Parcel parcel) {
    return switch (parcel) {
      case Parcel.Command(var payload) -> Letter.unsigned(form(payload), FORM);
      case Parcel.Interaction(var payload) ->
          Letter.unsigned("payload=" + encoded(payload.toString()), FORM);
      case Parcel.Event(var payload) -> Letter.unsigned(payload.toString(), JSON);
    };
  }

  private static String form(JsonNode fields) {
    return fields.properties().stream()
        .map(each -> encoded(each.getKey()) + "=" + encoded(each.getValue().asText()))
        .collect(Collectors.joining("&"));
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  /// What Slack posts when the address is entered: the app must repeat the challenge.
  public Letter challenge(String challenge) {
    var body =
        Json.object()
            .put("token", "verification-token")
            .put("challenge", challenge)
            .put("type", "url_verification");
    return Letter.unsigned(body.toString(), JSON)
        .signed(workspace.grants().signingSecret(), workspace.now());
  }

  /// Slack has stopped to deliver events for a minute: there were too many.
  public Letter rateLimited() {
    var body =
        Json.object()
            .put("token", "verification-token")
            .put("type", "app_rate_limited")
            .put("team_id", workspace.team())
            .put("minute_rate_limited", workspace.now().getEpochSecond())
            .put("api_app_id", workspace.appId());
    return Letter.unsigned(body.toString(), JSON)
        .signed(workspace.grants().signingSecret(), workspace.now());
  }

  /// Posts it as it is. The same letter may be posted again.
  public Answer post(Letter letter) {
    return answered(client.sendAsync(request(letter), BodyHandlers.ofString()).join());
  }

  /// Posts it, but asks first whether the body is wanted at all (RFC 9110, section 10.1.1). Whoever
  /// sends a long one unasked may find the line cut before the refusal was read.
  public Answer offer(Letter letter) {
    var asking = HttpRequest.newBuilder(request(letter), (_, _) -> true).expectContinue(true);
    return answered(client.sendAsync(asking.build(), BodyHandlers.ofString()).join());
  }

  private HttpRequest request(Letter letter) {
    var request =
        HttpRequest.newBuilder(address)
            .timeout(patience)
            .header("Content-Type", letter.contentType())
            .header("User-Agent", "Slackbot 1.0 (+https://api.slack.com/robots)")
            .header("Accept", "*/*")
            .POST(BodyPublishers.ofString(letter.body()));
    for (Map.Entry<String, String> header : letter.headers().entrySet()) {
      request.header(header.getKey(), header.getValue());
    }
    return request.build();
  }

  private static Answer answered(HttpResponse<String> response) {
    var headers = response.headers();
    return new Answer(
        response.statusCode(),
        headers.firstValue("Content-Type").orElse(""),
        response.body(),
        headers.firstValue("x-slack-no-retry").filter("1"::equals).isPresent());
  }

  @Override
  public CompletableFuture<Ack> send(Parcel parcel, Optional<Retry> retry) {
    var letter = letter(parcel);
    var marked = retry.map(letter::with).orElse(letter);
    return client
        .sendAsync(request(marked), BodyHandlers.ofString())
        .thenApply(SignedCaller::answered)
        .thenApply(SignedCaller::ack)
        .exceptionally(SignedCaller::failed);
  }

  private static Ack ack(Answer answer) {
    if (answer.status() != 200) {
      return new Ack.Rejected(answer.status(), answer.body(), !answer.asksForNoRetry());
    }
    return new Ack.Received(
        Optional.of(answer.body().strip())
            .filter(body -> !body.isEmpty())
            .map(body -> content(answer, body)));
  }

  private static JsonNode content(Answer answer, String body) {
    return answer.contentType().startsWith(JSON)
        ? Json.read(body).orElse(Json.object())
        : Json.object().put("text", body);
  }

  private static Ack failed(Throwable thrown) {
    var cause = thrown instanceof CompletionException wrapped ? wrapped.getCause() : thrown;
    return cause instanceof HttpTimeoutException
        ? new Ack.TooLate()
        : new Ack.Unreachable(String.valueOf(cause));
  }

  @Override
  public void close() {
    client.shutdownNow();
  }
}
