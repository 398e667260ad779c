package dev.muster.bench;

import dev.muster.adapter.slack.fake.Ack;
import dev.muster.adapter.slack.fake.Delivery;
import dev.muster.adapter.slack.fake.Person;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;

/// How long Slack waits until a command that changes something is acknowledged, which is when it is
/// stored; beside how long it waits for a handler that does nothing.
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

  /// What one of them took, by itself and with others at once.
  private record Round(Sample alone, Sample together) {}

  List<Figure> measure(Way way) throws Exception {
    var bare = new ArrayList<Round>();
    var whole = new ArrayList<Round>();
    try (var town = new SlackTown(InstantSource.system(), AT_ONCE)) {
      for (int i = 0; i < rounds; i++) {
        bare.add(bare(town, way));
        whole.add(whole(town, way, folder.resolve("acks-%s-%d".formatted(way, i))));
      }
    }
    var figures = new ArrayList<Figure>();
    figures.addAll(figures(way.words() + ", alone: ", bare, whole, Round::alone));
    figures.addAll(
        figures("%s, %d at once: ".formatted(way.words(), AT_ONCE), bare, whole, Round::together));
    return figures;
  }

  private static List<Figure> figures(
      String who,
      List<Round> bare,
      List<Round> whole,
      java.util.function.Function<Round, Sample> which) {
    double least = median(bare, round -> which.apply(round).millis(0.5));
    double half = median(whole, round -> which.apply(round).millis(0.5));
    return List.of(
        Figure.plain(who + "bare handler acknowledged, p50", least, "ms"),
        Figure.plain(
            who + "bare handler acknowledged, p99",
            median(bare, round -> which.apply(round).millis(0.99)),
            "ms"),
        Figure.plain(who + "command acknowledged, p50", half, "ms"),
        Figure.atMost(who + "command against bare handler, p50", half / least, MOST, "times"),
        Figure.atMost(
            who + "command acknowledged, p99",
            median(whole, round -> which.apply(round).millis(0.99)),
            LONGEST,
            "ms"));
  }

  private static double median(List<Round> rounds, ToDoubleFunction<Round> figure) {
    return Sample.median(rounds.stream().mapToDouble(figure).toArray());
  }

  private Round bare(SlackTown town, Way way) throws Exception {
    try (var _ = BareBolt.open(town.slack(), way)) {
      return round(town, "/incident note INC-1 %s", Delivery::isAcknowledged);
    } finally {
      town.slack().links().await(0);
    }
  }

  private Round whole(SlackTown town, Way way, Path home) throws Exception {
    try (var _ = town.muster(home, way).run()) {
      var declared = said(town, town.people().getFirst(), "/incident declare checkout fails sev2");
      if (!isAnswered(declared, "INC-1")) {
        throw new IllegalStateException("nothing was declared: " + declared);
      }
      return round(town, "/incident note INC-1 %s", noted -> isAnswered(noted, "Noted"));
    } finally {
      town.slack().links().await(0);
    }
  }

  private static boolean isAnswered(Delivery delivery, String words) {
    return delivery.ack() instanceof Ack.Received(var payload)
        && payload.filter(answer -> answer.path("text").asText().contains(words)).isPresent();
  }

  private Round round(SlackTown town, String line, Predicate<Delivery> isRight)
      throws InterruptedException {
    var _ = take(town, AT_ONCE, time, line, isRight);
    return new Round(
        take(town, 1, time, line, isRight), take(town, AT_ONCE, time, line, isRight));
  }

  private Sample take(
      SlackTown town, int callers, Duration span, String line, Predicate<Delivery> isRight)
      throws InterruptedException {
    var times = new Sample();
    var _ =
        Crowd.rate(
            callers,
            span,
            number -> {
              var person = town.people().get(number);
              return () -> {
                var words = line.formatted("the vendor confirms an outage in one of two regions");
                var delivery = said(town, person, words);
                if (!isRight.test(delivery)) {
                  throw new IllegalStateException("not acknowledged as it should: " + delivery);
                }
                times.add(delivery.took());
              };
            });
    return times;
  }

  private static Delivery said(SlackTown town, Person person, String line) {
    return person.types(line, town.lobby()).delivery().orElseThrow();
  }
}
