package dev.muster.bench;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/// How long the packaged program takes from nothing to ready, and what it holds of memory when it
/// has nothing to do. Started with the flags of `./muster`, and with the classes it keeps.
final class Starts {
  private static final List<String> FLAGS =
      List.of(
          "--enable-native-access=ALL-UNNAMED",
          "-Djdk.virtualThreadScheduler.parallelism=8",
          "-XX:+UseSerialGC",
          "-Xms64m",
          "-Xmx256m",
          "-Xss512k");

  private final HttpClient http = HttpClient.newHttpClient();
  private final Path jar;
  private final Path home;
  private final Path log;

  Starts(Path jar, Path home) {
    this.jar = jar;
    this.home = home;
    this.log = home.resolveSibling("start.log");
  }

  List<Figure> measure(int rounds, Duration idle) throws Exception {
    first();
    var times = new double[rounds];
    for (int i = 0; i < rounds; i++) {
      try (var muster = new Running(port())) {
        times[i] = muster.awaitReady();
      }
    }
    return List.of(
        Figure.atMost("start of the process until ready", Sample.median(times), 3_000, "ms"),
        Figure.atMost("resident memory, idle after a few incidents", memory(idle), 256, "MiB"));
  }

  /// The first start makes the tables, and is not counted.
  private void first() throws Exception {
    try (var muster = new Running(port())) {
      var _ = muster.awaitReady();
    }
  }

  private double memory(Duration idle) throws Exception {
    try (var muster = new Running(port())) {
      var _ = muster.awaitReady();
      for (int person = 0; person < 3; person++) {
        var script = new Script(muster::say);
        for (int i = 0; i < 30; i++) {
          script.next();
        }
      }
      Thread.sleep(idle);
      return muster.mebibytes();
    }
  }

  private static int port() throws IOException {
    try (var any = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return any.getLocalPort();
    }
  }

  /// One process of Muster.
  private final class Running implements AutoCloseable {
    private final URI address;
    private final long began = System.nanoTime();
    private final Process process;
    private int keys;

    Running(int port) throws IOException {
      this.address = URI.create("http://127.0.0.1:" + port);
      var command = new ArrayList<String>();
      command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
      command.addAll(FLAGS);
      command.add("-XX:AOTCache=" + jar.resolveSibling("muster.aot"));
      command.addAll(List.of("-jar", jar.toString()));
      var builder = new ProcessBuilder(command);
      builder.environment().put("MUSTER_HOME", home.toString());
      builder.environment().put("MUSTER_PORT", Integer.toString(port));
      builder.redirectErrorStream(true).redirectOutput(log.toFile());
      this.process = builder.start();
    }

    /// @return the milliseconds it took
    double awaitReady() throws InterruptedException {
      while (!isReady()) {
        if (!process.isAlive()) {
          throw new IllegalStateException("Muster ended: " + said());
        }
        Thread.sleep(5);
      }
      return (System.nanoTime() - began) / 1e6;
    }

    private String said() {
      try {
        return Files.readString(log);
      } catch (IOException e) {
        return "it left no log";
      }
    }

    private boolean isReady() throws InterruptedException {
      try {
        var request = HttpRequest.newBuilder(address.resolve("/health/ready")).build();
        return http.send(request, BodyHandlers.discarding()).statusCode() == 200;
      } catch (IOException e) {
        return false; // Nobody listens yet.
      }
    }

    String say(String line) {
      var body =
          """
          {"as": "alice", "key": "start-%d-%d", "room": "general", "text": "%s"}\
          """
              .formatted(began, keys++, line);
      var request =
          HttpRequest.newBuilder(address.resolve("/sandbox/api/say"))
              .header("Content-Type", "application/json")
              .POST(BodyPublishers.ofString(body))
              .build();
      try {
        return http.send(request, BodyHandlers.ofString()).body();
      } catch (IOException | InterruptedException e) {
        throw new IllegalStateException(e);
      }
    }

    /// As Linux counts it.
    double mebibytes() throws IOException {
      return Files.readAllLines(Path.of("/proc", Long.toString(process.pid()), "status")).stream()
              .filter(line -> line.startsWith("VmRSS:"))
              .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
              .findFirst()
              .orElseThrow()
          / 1024.0;
    }

    @Override
    public void close() {
      process.destroy();
      var _ = process.onExit().join();
    }
  }
}
