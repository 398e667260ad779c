package dev.muster.kill;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/// A JVM of ours, started with the flags of `./muster`.
final class Victim {
  private static final List<String> FLAGS =
      List.of(
          "--enable-native-access=ALL-UNNAMED",
          "-Djdk.virtualThreadScheduler.parallelism=8",
          "-XX:+UseSerialGC",
          "-Xmx256m",
          "-Xss512k",
          "-XX:TieredStopAtLevel=1",
          "-Xshare:auto");

  private final Process process;
  private final List<String> said = new ArrayList<>();
  private final CompletableFuture<String> ready = new CompletableFuture<>();

  private Victim(Process process) {
    this.process = process;
  }

  /// @param announcement how the line begins with which it says that it is ready
  static Victim start(
      Class<?> main, String announcement, List<String> args, Map<String, String> variables) {
    var command = new ArrayList<String>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(FLAGS);
    command.addAll(List.of("-cp", System.getProperty("java.class.path"), main.getName()));
    command.addAll(args);
    var builder = new ProcessBuilder(command).redirectErrorStream(true);
    builder.environment().keySet().removeIf(name -> name.startsWith("MUSTER_"));
    builder.environment().putAll(variables);
    try {
      var victim = new Victim(builder.start());
      Thread.ofVirtual().start(() -> victim.listen(announcement));
      return victim;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void listen(String announcement) {
    try (var lines = process.inputReader()) {
      lines.lines().forEach(line -> hear(line, announcement));
    } catch (IOException | UncheckedIOException e) {
      hear("(its output broke off: " + e + ")", announcement);
    }
    ready.completeExceptionally(new IllegalStateException("it ended before it was ready"));
  }

  private void hear(String line, String announcement) {
    synchronized (said) {
      said.add(line);
    }
    if (line.startsWith(announcement)) {
      ready.complete(line.substring(announcement.length()));
    }
  }

  /// Waits until it announces itself; returns the rest of that line.
  String awaitReady() {
    try {
      return ready.get(60, TimeUnit.SECONDS);
    } catch (ExecutionException | TimeoutException e) {
      throw new AssertionError("it is not ready; it said:\n" + output(), e);
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }

  String output() {
    synchronized (said) {
      return String.join("\n", said);
    }
  }

  /// SIGKILL.
  void kill() {
    process.destroyForcibly();
    var _ = awaitEnd(10);
  }

  /// SIGTERM. Asked of the handle, which leaves its output open for its last words.
  void stop() {
    assertThat(process.toHandle().destroy()).isTrue();
  }

  /// Its exit code, if it ends in time.
  Optional<Integer> awaitEnd(int seconds) {
    try {
      return process.waitFor(seconds, TimeUnit.SECONDS)
          ? Optional.of(process.exitValue())
          : Optional.empty();
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }
}
