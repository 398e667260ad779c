package dev.muster.bench;

import dev.muster.adapter.slack.fake.Ack;
import dev.muster.adapter.slack.fake.Delivery;
import dev.muster.bench.BareBolt.Keeper;
import dev.muster.incident.IncidentId;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.function.Predicate;

/// How long Slack waits until a command that changes something is acknowledged, which is when it is
/// stored; beside how long it waits for a handler that does nothing.
///
/// Over Socket Mode that handler is measured twice: with the SDK's own client, as anybody would run
/// it, which Muster is compared with; and with ours, which shows what storing costs.
///
/// Counted by Slack, from the moment it sends until it has the acknowledgement. Both are measured
/// in turns, on the same Slack.
final class AckTimes {
  private static final int AT_ONCE = 50;
  private static final int LONGEST = 100;
  private static final double MOST = 2;

  private final Path folder;
  private final Duration time;
  private final int rounds;

  AckTimes(Path folder, Duration time, int rounds) {
    this.folder = folder;
    this.time = time;
    this.rounds = rounds;
  }

  /// @param alone one person at a time
  /// @param apart many at once, each about an incident of their own
  /// @param together many at once, all about the same one
  private record Round(Sample alone, Sample apart, Sample together) {}

  List<Figure> measure(Way way) throws Exception {
    var bare = new ArrayList<Round>();
    var least = new ArrayList<Round>();
    var whole = new ArrayList<Round>();
    try (var town = new SlackTown(InstantSource.system(), AT_ONCE)) {
      for (int i = 0; i < rounds; i++) {
        if (way == Way.SOCKETS) {
          bare.add(bare(town, Keeper.ITS_CLIENT));
          least.add(bare(town, Keeper.OUR_CLIENT));
        } else {
          bare.add(bare(town, Keeper.OUR_SERVER));
        }
        whole.add(whole(town, way, folder.resolve("acks-%s-%d".formatted(way, i))));
      }
    }
    var figures = new ArrayList<Figure>();
    var one = way.words() + ", alone: ";
    figures.addAll(unlimited(one + "bare handler on our client", least, Round::alone));
    figures.addAll(compared(one, bare, whole, Round::alone));
    var many = "%s, %d at once: ".formatted(way.words(), AT_ONCE);
    figures.addAll(unlimited(many + "bare handler on our client", least, Round::apart));
    figures.addAll(compared(many, bare, whole, Round::apart));
    figures.addAll(times(many + "command in one incident", whole, Round::together));
    return figures;
  }

  private static List<Figure> compared(
      String who, List<Round> bare, List<Round> whole, Function<Round, Sample> which) {
    var figures = new ArrayList<>(unlimited(who + "bare handler", bare, which));
    figures.addAll(times(who + "command", whole, which));
    double ratio = median(whole, which, 0.5) / median(bare, which, 0.5);
    figures.add(Figure.atMost(who + "command against bare handler, p50", ratio, MOST, "times"));
    return figures;
  }

  private static List<Figure> unlimited(
      String what, List<Round> rounds, Function<Round, Sample> which) {
    return rounds.isEmpty()
        ? List.of()
        : List.of(
            Figure.plain(what + ", p50", median(rounds, which, 0.5), "ms"),
            Figure.plain(what + ", p99", median(rounds, which, 0.99), "ms"));
  }

  private static List<Figure> times(String what, List<Round> whole, Function<Round, Sample> which) {
    return List.of(
        Figure.plain(what + ", p50", median(whole, which, 0.5), "ms"),
        Figure.atMost(what + ", p99", median(whole, which, 0.99), LONGEST, "ms"));
  }

  private static double median(List<Round> rounds, Function<Round, Sample> which, double share) {
    return Sample.median(
        rounds.stream().mapToDouble(round -> which.apply(round).millis(share)).toArray());
  }

  private Round bare(SlackTown town, Keeper keeper) throws Exception {
    try (var _ = BareBolt.open(town.slack(), keeper)) {
      return round(town, Delivery::isAcknowledged);
    } finally {
      town.slack().links().await(0);
    }
  }

  private Round whole(SlackTown town, Way way, Path home) throws Exception {
    try (var stage = town.muster(home, way).run()) {
      for (int person = 0; person < AT_ONCE; person++) {
        var _ = said(town, person, "/incident declare checkout fails sev2", answer("INC-"));
      }
      var incidents = stage.wired().database().incidents();
      var last = new IncidentId(AT_ONCE);
      town.slack().await("all incidents", () -> incidents.find(last).isPresent());
      return round(town, answer("Noted"));
    } finally {
      town.slack().links().await(0);
    }
  }

  private Round round(SlackTown town, Predicate<Delivery> isRight) throws InterruptedException {
    var _ = notes(town, AT_ONCE, person -> person + 1, isRight);
    return new Round(
        notes(town, 1, _ -> 1, isRight),
        notes(town, AT_ONCE, person -> person + 1, isRight),
        notes(town, AT_ONCE, _ -> 1, isRight));
  }

  /// @param incident which one a person speaks of
  private Sample notes(
      SlackTown town, int callers, IntFunction<Integer> incident, Predicate<Delivery> isRight)
      throws InterruptedException {
    var times = new Sample();
    var _ =
        Crowd.rate(
            callers,
            time,
            person -> {
              var line =
                  "/incident note INC-%d the vendor confirms an outage in one of two regions"
                      .formatted(incident.apply(person));
              return () -> times.add(said(town, person, line, isRight));
            });
    return times;
  }

  private static Duration said(
      SlackTown town, int person, String line, Predicate<Delivery> isRight) {
    var delivery = town.people().get(person).types(line, town.lobby()).delivery().orElseThrow();
    if (!isRight.test(delivery)) {
      throw new IllegalStateException("%s was answered by %s".formatted(line, delivery.ack()));
    }
    return delivery.took();
  }

  /// Whoever waits too long is acknowledged without an answer, and that counts with its time.
  private static Predicate<Delivery> answer(String words) {
    return delivery ->
        delivery.ack() instanceof Ack.Received(var payload)
            && payload.map(said -> said.path("text").asText().contains(words)).orElse(true);
  }
}
