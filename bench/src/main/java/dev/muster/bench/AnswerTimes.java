package dev.muster.bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/// How long people wait for an answer over HTTP when a hundred commands come every second, whether
/// or not the one before was answered. Measured from the moment a command was to be sent.
final class AnswerTimes {
  private static final int A_SECOND = 100;
  private static final int PEOPLE = 20;

  private final HttpClient http = HttpClient.newHttpClient();
  private final AtomicInteger keys = new AtomicInteger();
  private final Path home;
  private final Duration time;

  AnswerTimes(Path home, Duration time) {
    this.home = home;
    this.time = time;
  }

  List<Figure> measure() throws Exception {
    try (var stage = Stage.whole(home).run();
        var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      var api = URI.create("http://127.0.0.1:%d/sandbox/api/say".formatted(stage.wired().port()));
      var people = new ArrayList<Script>();
      for (int i = 0; i < PEOPLE; i++) {
        people.add(new Script(line -> say(api, line)));
      }
      var _ = offer(people, time.dividedBy(2), threads);
      var times = offer(people, time, threads);
      return List.of(
          Figure.plain("100 commands/s over HTTP: answered, p50", times.millis(0.5), "ms"),
          Figure.atMost("100 commands/s over HTTP: answered, p99", times.millis(0.99), 25, "ms"));
    }
  }

  private static Sample offer(List<Script> people, Duration time, ExecutorService threads)
      throws InterruptedException {
    var times = new Sample();
    var all = new ArrayList<Future<?>>();
    long start = System.nanoTime();
    for (int i = 0; i < A_SECOND * time.toSeconds(); i++) {
      long due = start + TimeUnit.SECONDS.toNanos(i) / A_SECOND;
      TimeUnit.NANOSECONDS.sleep(due - System.nanoTime());
      var person = people.get(i % people.size());
      all.add(threads.submit(() -> speak(person, due, times)));
    }
    for (var one : all) {
      Failures.of(one);
    }
    return times;
  }

  /// Nobody says two things at once; what waits for the sentence before counts as waiting.
  private static void speak(Script person, long due, Sample times) {
    synchronized (person) {
      person.next();
    }
    times.add(Duration.ofNanos(System.nanoTime() - due));
  }

  private String say(URI api, String line) {
    var body =
        """
        {"as": "alice", "key": "bench-%d", "room": "general", "text": "%s"}\
        """
            .formatted(keys.incrementAndGet(), line);
    var request =
        HttpRequest.newBuilder(api)
            .header("Content-Type", "application/json")
            .POST(BodyPublishers.ofString(body))
            .build();
    try {
      return http.send(request, BodyHandlers.ofString()).body();
    } catch (IOException | InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
