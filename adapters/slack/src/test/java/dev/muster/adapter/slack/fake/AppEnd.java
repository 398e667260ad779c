package dev.muster.adapter.slack.fake;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.nio.ByteBuffer;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/// The app's end of a connection: what came, and what it says.
final class AppEnd implements WebSocket.Listener {
  private final BlockingQueue<JsonNode> heard = new LinkedBlockingQueue<>();
  private final CompletableFuture<String> closed = new CompletableFuture<>();
  private final CompletableFuture<String> pong = new CompletableFuture<>();
  private final StringBuilder text = new StringBuilder();
  private final WebSocket socket;

  AppEnd(HttpClient client, String url) {
    socket = client.newWebSocketBuilder().buildAsync(URI.create(url), this).join();
  }

  @Override
  public CompletionStage<?> onText(WebSocket from, CharSequence part, boolean isLast) {
    text.append(part);
    from.request(1);
    if (isLast) {
      heard.add(Json.read(text.toString()).orElseThrow());
      text.setLength(0);
    }
    return CompletableFuture.completedFuture(null);
  }

  @Override
  public CompletionStage<?> onPong(WebSocket from, ByteBuffer message) {
    from.request(1);
    pong.complete("pong");
    return CompletableFuture.completedFuture(null);
  }

  @Override
  public CompletionStage<?> onClose(WebSocket from, int status, String reason) {
    closed.complete(String.valueOf(status));
    return CompletableFuture.completedFuture(null);
  }

  @Override
  public void onError(WebSocket from, Throwable error) {
    closed.complete("broken");
  }

  JsonNode next() {
    try {
      return Optional.ofNullable(heard.poll(30, TimeUnit.SECONDS)).orElseThrow();
    } catch (InterruptedException e) {
      throw new IllegalStateException("interrupted while listening", e);
    }
  }

  private static String soon(CompletableFuture<String> promise) {
    return promise.orTimeout(5, TimeUnit.SECONDS).join();
  }

  boolean hasHeardMore() {
    return !heard.isEmpty();
  }

  /// Waits until it is closed, and says how.
  String closed() {
    return soon(closed);
  }

  boolean isClosed() {
    return closed.isDone();
  }

  void ping() {
    var _ = socket.sendPing(ByteBuffer.wrap(new byte[] {1})).join();
  }

  String pong() {
    return soon(pong);
  }

  boolean hasPong() {
    return pong.isDone();
  }

  void acknowledge(JsonNode envelope) {
    acknowledge(envelope, Json.object());
  }

  void acknowledge(JsonNode envelope, ObjectNode more) {
    var ack = Json.object().put("envelope_id", Json.text(envelope, "envelope_id"));
    ack.setAll(more);
    var _ = socket.sendText(ack.toString(), true).join();
  }
}
