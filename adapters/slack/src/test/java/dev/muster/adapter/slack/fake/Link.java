package dev.muster.adapter.slack.fake;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.eclipse.jetty.websocket.api.Callback;
import org.eclipse.jetty.websocket.api.Session;

/// One socket that the app opened.
public final class Link implements Session.Listener {
  private final Links links;
  private final Wire wire;
  private final Map<String, CompletableFuture<Ack>> waiting = new ConcurrentHashMap<>();
  private final AtomicInteger pings = new AtomicInteger();
  private volatile Optional<Session> session = Optional.empty();
  private volatile boolean isLeaving;
  private volatile boolean isDeaf;
  private volatile boolean isClosed;

  Link(Links links, Wire wire) {
    this.links = links;
    this.wire = wire;
  }

  /// Slack tells the app to connect anew: `warning`, `refresh_requested` or `link_disabled`. The
  /// link stays open until it is closed.
  public void sayGoodbye(String reason) {
    isLeaving = true;
    var goodbye = Json.object().put("type", "disconnect").put("reason", reason);
    goodbye.putObject("debug_info").put("host", "applink-fake");
    write(goodbye);
  }

  /// The end of the ten seconds after a goodbye.
  public void close() {
    isLeaving = true;
    session.ifPresent(open -> open.close(1000, "", Callback.NOOP));
  }

  /// Cuts the connection without a word: a reset.
  public void drop() {
    isLeaving = true;
    wire.cut();
    session.ifPresent(Session::disconnect);
  }

  /// Ends the stream without a word. The WebSocket client of the JDK (25.0.3) does not always
  /// notice when this follows closely upon something it is just receiving.
  public void hangUp() {
    isLeaving = true;
    session.ifPresent(Session::disconnect);
  }

  /// The connection is half open from here on: nothing is heard and nothing is said, not even a
  /// pong, and nobody closes it.
  public void goDeaf() {
    isDeaf = true;
  }

  /// Says something that nobody expects from Slack.
  public void babble(String words) {
    session.ifPresent(open -> open.sendText(words, Callback.NOOP));
  }

  public boolean isOpen() {
    return session.isPresent() && !isClosed;
  }

  boolean isLeaving() {
    return isLeaving;
  }

  public int pings() {
    return pings.get();
  }

  CompletableFuture<Ack> send(String envelopeId, ObjectNode envelope) {
    var ack = new CompletableFuture<Ack>();
    waiting.put(envelopeId, ack);
    write(envelope);
    if (isClosed) {
      ack.complete(new Ack.Unreachable("the link closed"));
    }
    return ack.completeOnTimeout(
        new Ack.TooLate(), links.patience().toNanos(), TimeUnit.NANOSECONDS);
  }

  private void write(ObjectNode json) {
    if (!isDeaf) {
      session.ifPresent(open -> open.sendText(json.toString(), Callback.NOOP));
    }
  }

  @Override
  public void onWebSocketOpen(Session opened) {
    session = Optional.of(opened);
    if (links.opened(this)) {
      write(links.hello());
    } else {
      sayGoodbye("too_many_websockets");
      close();
    }
    opened.demand();
  }

  @Override
  public void onWebSocketText(String text) {
    if (!isDeaf) {
      acknowledge(text);
      session.ifPresent(Session::demand);
    }
  }

  private void acknowledge(String text) {
    var said = Json.read(text).orElse(Json.object());
    var payload = Optional.of(said.path("payload")).filter(it -> it.isContainerNode());
    Optional.ofNullable(waiting.remove(Json.text(said, "envelope_id")))
        .filter(ack -> ack.complete(new Ack.Received(payload.map(it -> it))))
        .ifPresentOrElse(_ -> {}, () -> links.stray(text));
  }

  @Override
  public void onWebSocketPing(ByteBuffer payload) {
    if (!isDeaf) {
      pings.incrementAndGet();
      session.ifPresent(open -> {
        open.sendPong(payload, Callback.NOOP);
        open.demand();
      });
    }
  }

  @Override
  public void onWebSocketPong(ByteBuffer payload) {
    session.ifPresent(Session::demand);
  }

  /// Slack asks now and then whether somebody is still there.
  public void ping() {
    session.ifPresent(open ->
        open.sendPing(
            ByteBuffer.wrap("Ping from applink".getBytes(StandardCharsets.UTF_8)), Callback.NOOP));
  }

  @Override
  public void onWebSocketError(Throwable cause) {
    gone();
  }

  @Override
  public void onWebSocketClose(int status, String reason, Callback callback) {
    gone();
    callback.succeed();
  }

  private void gone() {
    isClosed = true;
    links.closed(this);
    waiting.values().forEach(ack -> ack.complete(new Ack.Unreachable("the link broke")));
  }
}
