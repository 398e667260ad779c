package dev.muster.bench;

import dev.muster.adapter.slack.fake.Recorded;
import dev.muster.chat.Priority;
import dev.muster.commit.Change;
import dev.muster.effect.Asked;
import dev.muster.effect.CardKind;
import dev.muster.effect.Effect;
import dev.muster.incident.IncidentId;
import dev.muster.person.PersonId;
import dev.muster.reply.Message;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/// How long a page takes to Slack while a thousand cards wait to be edited, as fast as Slack allows
/// and no faster.
///
/// The cards are made beforehand on a Slack without limits. Pages are measured by the real clock,
/// with Muster's own threads at work on the edits; what is left of those takes half an hour, which
/// is passed in leaps of ten seconds.
final class PageTimes {
  private static final int CARDS = 1_000;
  private static final int PEOPLE = 20;
  private static final double A_MINUTE = 60_000;
  private static final int LONGEST = 2_000;
  private static final Duration A_MOMENT = Duration.ofMillis(200);
  private static final Duration A_WHILE = Duration.ofMinutes(2);
  private static final Duration LEAP = Duration.ofSeconds(10);
  private static final Duration AT_LAST = Duration.ofHours(2);
  private static final String POST = "chat.postMessage";
  private static final String EDIT = "chat.update";

  private final ShiftedClock clock = new ShiftedClock();
  private final Path home;

  PageTimes(Path home) {
    this.home = home;
  }

  List<Figure> measure() throws InterruptedException {
    try (var town = new SlackTown(clock, PEOPLE);
        var stage = town.muster(home, Way.SOCKETS)) {
      var archive = new Archive(stage, id(town, 0));
      makeCards(town, stage, archive);
      var queued = clock.instant();
      queueEdits(archive);
      var _ = stage.run();
      var pages = page(town, archive);
      int overtaken = CARDS - edits(town);
      finish(town, stage);
      return figures(town, pages, overtaken, Duration.between(queued, lastEdit(town)));
    }
  }

  private static List<Figure> figures(SlackTown town, Sample pages, int overtaken, Duration last) {
    var who = "%,d edits wait, %d pages come: ".formatted(CARDS, PEOPLE);
    return List.of(
        Figure.plain(who + "accepted by Slack, p50", pages.millis(0.5), "ms"),
        Figure.atMost(who + "accepted by Slack, the slowest", pages.millis(1), LONGEST, "ms"),
        Figure.plain(who + "edits still waiting then", overtaken, "edits"),
        Figure.plain(who + "the last edit is through after", last.toMillis() / A_MINUTE, "min"),
        Figure.atMost(who + "calls that Slack turned away", turnedAway(town), 0, "calls"));
  }

  private void makeCards(SlackTown town, Stage stage, Archive archive) throws InterruptedException {
    town.slack().limits().off();
    archive.declare(
        CARDS,
        id ->
            List.of(
                new Effect.OpenRoom(SlackTown.WORKSPACE, id, "inc-" + id.number(), false),
                new Effect.ShowCard(SlackTown.WORKSPACE, id, CardKind.INCIDENT)));
    while (posts(town).size() < CARDS) {
      deliver(stage);
      clock.jump(A_WHILE);
    }
    deliver(stage);
    town.slack().calls().forget();
    town.slack().limits().on();
  }

  private static void deliver(Stage stage) {
    while (stage.wired().core().courier().deliverDue("bench", 500) > 0) {
      // There may be more.
    }
  }

  private static void queueEdits(Archive archive) {
    var edits =
        IntStream.rangeClosed(1, CARDS)
            .mapToObj(IncidentId::new)
            .map(id -> new Effect.ShowCard(SlackTown.WORKSPACE, id, CardKind.INCIDENT))
            .map(card -> Asked.of(card, Priority.COSMETIC))
            .toList();
    archive.store("edits", new Change.Nothing(), edits, List.of());
  }

  /// One after the other to everybody, while the edits go on.
  private Sample page(SlackTown town, Archive archive) throws InterruptedException {
    var asked = new ArrayList<Instant>();
    for (int person = 0; person < PEOPLE; person++) {
      Thread.sleep(A_MOMENT);
      asked.add(clock.instant());
      var page = new Effect.Tell(id(town, person), Message.of("INC-1 needs you."));
      archive.store(
          "page " + person,
          new Change.Nothing(),
          List.of(Asked.of(page, Priority.PAGE)),
          List.of());
    }
    town.slack().await("all pages", () -> posts(town).size() == PEOPLE);
    var accepted = posts(town).stream().map(Recorded::at).sorted().toList();
    var times = new Sample();
    for (int person = 0; person < PEOPLE; person++) {
      times.add(Duration.between(asked.get(person), accepted.get(person)));
    }
    return times;
  }

  /// Muster's own threads sleep by the real clock, so somebody looks for them.
  private void finish(SlackTown town, Stage stage) {
    var end = clock.instant().plus(AT_LAST);
    while (edits(town) < CARDS) {
      clock.jump(LEAP);
      deliver(stage);
      if (clock.instant().isAfter(end)) {
        throw new IllegalStateException("only %d edits came through".formatted(edits(town)));
      }
    }
  }

  private static PersonId id(SlackTown town, int person) {
    return new PersonId(SlackTown.WORKSPACE, town.people().get(person).id());
  }

  private static List<Recorded> posts(SlackTown town) {
    return accepted(town, POST);
  }

  private static int edits(SlackTown town) {
    return accepted(town, EDIT).size();
  }

  private static Instant lastEdit(SlackTown town) {
    return accepted(town, EDIT).getLast().at();
  }

  private static List<Recorded> accepted(SlackTown town, String method) {
    return town.slack().calls().of(method).stream().filter(Recorded::isOk).toList();
  }

  private static int turnedAway(SlackTown town) {
    var calls = town.slack().calls().all().stream();
    return calls.filter(call -> call.outcome().equals("429")).toList().size();
  }
}
