package dev.muster.kill;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Random;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

/// The platform, in a process that nobody kills. It takes a call first and answers afterwards,
/// sometimes late and sometimes too late, so that kills fall between the two.
final class Recorder implements AutoCloseable {
  private static final Duration TOO_LATE = RecordedChat.PATIENCE.multipliedBy(2);

  private final Platform platform = new Platform();
  private final AtomicInteger underWay = new AtomicInteger();
  private final Random random;
  private final HttpServer server;

  private Recorder(Random random, HttpServer server) {
    this.random = random;
    this.server = server;
  }

  static Recorder start(long seed) throws IOException {
    var address = new InetSocketAddress(InetAddress.getLoopbackAddress(), 0);
    var recorder = new Recorder(new Random(seed), HttpServer.create(address, 0));
    recorder.server.createContext("/", recorder::take);
    recorder.server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
    recorder.server.start();
    return recorder;
  }

  URI address() {
    return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/");
  }

  Platform platform() {
    return platform;
  }

  /// Calls that are taken and not answered yet.
  int underWay() {
    return underWay.get();
  }

  private void take(HttpExchange exchange) {
    underWay.incrementAndGet();
    try (exchange) {
      var body = exchange.getRequestBody().readAllBytes();
      var order = Order.read(new String(body, StandardCharsets.UTF_8));
      var answer = platform.take(order).getBytes(StandardCharsets.UTF_8);
      Waiting.pause(delay());
      exchange.sendResponseHeaders(200, answer.length);
      exchange.getResponseBody().write(answer);
    } catch (IOException e) {
      platform.answerLost(); // Whoever asked is dead, or has given up.
    } finally {
      underWay.decrementAndGet();
    }
  }

  private Duration delay() {
    int dice = random.nextInt(100);
    if (dice < 2) {
      return TOO_LATE;
    }
    return dice < 40 ? Duration.ofMillis(random.nextInt(40)) : Duration.ZERO;
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
