package dev.muster.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Measures what `docs/performance.md` speaks of, and prints it as one table.
///
///     ./muster bench [--quick] [--slack] [folder on the disk to measure]
public final class Bench {
  private final Path folder;
  private final boolean isQuick;
  private final boolean isOfSlackAlone;

  private Bench(Path folder, boolean isQuick, boolean isOfSlackAlone) {
    this.folder = folder;
    this.isQuick = isQuick;
    this.isOfSlackAlone = isOfSlackAlone;
  }

  public static void main(String[] arguments) throws Exception {
    var words = new ArrayList<>(List.of(arguments));
    boolean isQuick = words.remove("--quick");
    boolean isOfSlackAlone = words.remove("--slack");
    var parent = Path.of(words.isEmpty() ? System.getProperty("java.io.tmpdir") : words.getFirst());
    var folder = Files.createTempDirectory(parent, "muster-bench-");
    try {
      var bench = new Bench(folder, isQuick, isOfSlackAlone);
      bench.introduce();
      bench.measure();
      bench.measureSlack();
    } finally {
      remove(folder);
    }
  }

  private void introduce() throws IOException {
    System.out.printf(
        "%nJava %s, %d processors, %s on %s, %s%n%n| figure | measured | limit | |%n|---|--:|--:|---|%n",
        Runtime.version(),
        Runtime.getRuntime().availableProcessors(),
        System.getProperty("os.name"),
        Files.getFileStore(folder).type(),
        isQuick ? "a quick run: take its figures for signs" : "a whole run");
  }

  private void measure() throws Exception {
    if (isOfSlackAlone) {
      return;
    }
    var rates = new CommandRates(folder, seconds(6, 2), isQuick ? 1 : 3);
    rates.warmUp(seconds(30, 10));
    print(rates.measure(1));
    print(rates.measure(16));
    print(new AnswerTimes(folder.resolve("answers"), seconds(20, 4)).measure());
    spread();
    atOnce();
    print(new Starts(jar(), folder.resolve("starts")).measure(isQuick ? 3 : 5, seconds(10, 2)));
  }

  private void measureSlack() throws Exception {
    var acks = new AckTimes(folder, seconds(5, 3), isQuick ? 1 : 3);
    for (var way : Way.values()) {
      print(acks.measure(way));
    }
    print(new PageTimes(folder.resolve("pages")).measure());
  }

  private void spread() throws Exception {
    int count = isQuick ? 1_000 : 10_000;
    var gap = Duration.ofMillis(6);
    var late = new DeadlineTimes(folder.resolve("spread"), count, gap).lateness();
    var what = "%,d deadlines, one every 6 ms: at the platform, ".formatted(count);
    print(
        List.of(
            Figure.plain(what + "p50", late.millis(0.5), "ms late"),
            Figure.atMost(what + "p99", late.millis(0.99), 50, "ms late")));
  }

  private void atOnce() throws Exception {
    int rounds = isQuick ? 1 : 3;
    var times = new double[rounds];
    for (int i = 0; i < rounds; i++) {
      var home = folder.resolve("at-once-" + i);
      times[i] = new DeadlineTimes(home, 10_000, Duration.ZERO).untilStored().toMillis();
    }
    print(
        List.of(
            Figure.atMost(
                "10,000 deadlines at one instant: all effects queued",
                Sample.median(times),
                3_000,
                "ms")));
  }

  private Duration seconds(int whole, int quick) {
    return Duration.ofSeconds(isQuick ? quick : whole);
  }

  private static void print(List<Figure> figures) {
    figures.forEach(figure -> System.out.println(figure.row()));
  }

  /// The program as it was built, beside this one.
  private static Path jar() throws Exception {
    var own = Path.of(Bench.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    var root = own.resolve("../../../..").normalize();
    return root.resolve("src/target/muster/muster.jar");
  }

  private static void remove(Path folder) throws IOException {
    try (var files = Files.walk(folder)) {
      for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }
}
