package dev.muster.adapter.slack;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import dev.muster.adapter.slack.fake.Channel;
import dev.muster.adapter.slack.fake.Kind;
import dev.muster.adapter.slack.fake.Message;
import dev.muster.effect.CardKind;
import dev.muster.effect.Claimed;
import dev.muster.effect.Effect;
import dev.muster.incident.Incident;
import dev.muster.wording.Cards;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// `-Dmuster.slack.seeds=N` runs more seeds, `-Dmuster.slack.seed=S` that one alone. A seed goes
/// wrong in the same way each time: nothing in it depends on threads or on the real clock.
class SlackSimulationTest {
  private static final long SEEDS = Long.getLong("muster.slack.seeds", 100);
  private static final long ALONE = Long.getLong("muster.slack.seed", 0);

  @Test
  void whateverGoesWrongWithSlackThePromisesAreKept() {
    var seeds = ALONE == 0 ? LongStream.rangeClosed(1, SEEDS) : LongStream.of(ALONE);
    var outcomes = seeds.parallel().mapToObj(SlackSimulationTest::judge).toList();
    System.out.println(figures(outcomes));
    assertThat(outcomes.stream().flatMap(outcome -> outcome.broken().stream()).limit(5)).isEmpty();
  }

  @Test
  void theSameSeedIsTheSameStory() {
    assertThat(SlackSimulation.of(7).trace()).isEqualTo(SlackSimulation.of(7).trace());
    assertThat(SlackSimulation.of(7).trace()).isNotEqualTo(SlackSimulation.of(8).trace());
  }

  private record Outcome(
      List<String> broken,
      int incidents,
      int effects,
      int kills,
      int unclear,
      int calls,
      int copies) {}

  private static String figures(List<Outcome> outcomes) {
    Function<java.util.function.ToIntFunction<Outcome>, Integer> sum =
        what -> outcomes.stream().mapToInt(what).sum();
    return "%d seeds: %d incidents, %d effects, %d calls; %d kills, %d unclear outcomes; %d extra copies"
        .formatted(
            outcomes.size(),
            sum.apply(Outcome::incidents),
            sum.apply(Outcome::effects),
            sum.apply(Outcome::calls),
            sum.apply(Outcome::kills),
            sum.apply(Outcome::unclear),
            sum.apply(Outcome::copies));
  }

  private static Outcome judge(long seed) {
    var ended = SlackSimulation.of(seed);
    var broken = new ArrayList<String>();
    var copies = copies(ended);
    var backlog = ended.store.outbox().backlog(ended.clock.instant());
    check(broken, backlog.waiting() == 0 && backlog.dead() == 0, "left over: " + backlog);
    copies.forEach((id, times) ->
        check(
            broken,
            times == 1,
            "%s stands %d times after %d unclear outcomes"
                .formatted(id, times, ended.unclear.getOrDefault(id, 0))));
    ended.claimed.values().stream()
        .filter(SlackSimulationTest::isSaid)
        .forEach(one -> check(broken, copies.containsKey(one.id().value()), "unsaid: " + one));
    var incidents = ended.store.incidents().latest(Integer.MAX_VALUE);
    incidents.forEach(incident -> check(ended, incident, broken));
    publicWords(ended)
        .filter(words -> words.contains(SlackSimulation.SECRET))
        .forEach(words -> broken.add("told to everybody: " + words));
    return new Outcome(
        broken.stream().map(what -> "seed " + seed + ": " + what).toList(),
        incidents.size(),
        ended.claimed.size(),
        ended.kills,
        ended.unclear.values().stream().mapToInt(Integer::intValue).sum(),
        ended.slack.calls().all().size(),
        copies.values().stream().mapToInt(times -> (int) (times - 1)).sum());
  }

  private static void check(List<String> broken, boolean isKept, String what) {
    if (!isKept) {
      broken.add(what);
    }
  }

  /// What expires may have been left out.
  private static boolean isSaid(Claimed one) {
    return one.expires().isEmpty()
        && (one.effect() instanceof Effect.Say
            || one.effect() instanceof Effect.Tell
            || one.effect() instanceof Effect.Announce
            || one.effect() instanceof Effect.Alarm);
  }

  /// How often each call's message stands, by the id in its metadata.
  private static Map<String, Long> copies(SlackSimulation ended) {
    return messages(ended)
        .flatMap(message -> message.noted("id").stream())
        .collect(groupingBy(Function.identity(), counting()));
  }

  private static Stream<Message> messages(SlackSimulation ended) {
    return ended.slack.workspace().channels().stream()
        .flatMap(channel -> channel.messages().stream());
  }

  private static void check(SlackSimulation ended, Incident incident, List<String> broken) {
    var beginning = "inc-" + incident.id().number() + "-";
    var rooms =
        ended.slack.workspace().channels().stream()
            .filter(room -> room.name().startsWith(beginning))
            .toList();
    check(broken, rooms.size() == 1, incident.id() + " has the rooms " + rooms.size());
    rooms.forEach(room ->
        check(
            broken,
            room.isPrivate() == incident.isPrivate(),
            room.name() + " is open to the wrong people"));
    check(ended, incident, CardKind.INCIDENT, broken);
    if (!incident.isPrivate()) {
      check(ended, incident, CardKind.ANNOUNCEMENT, broken);
    }
  }

  private static void check(
      SlackSimulation ended, Incident incident, CardKind kind, List<String> broken) {
    var names = new PlainNames(ended);
    var wanted = new Renderer(names::of).pages(Cards.of(kind, incident)).getFirst().text();
    var shown =
        ended.store.postings().card(SlackSimulation.WORKSPACE, incident.id(), kind).stream()
            .flatMap(card -> messages(ended).filter(message -> message.ts().equals(card.value())))
            .map(Message::text)
            .toList();
    check(
        broken,
        shown.equals(List.of(wanted)),
        "%s of %s shows %s and not %s".formatted(kind, incident.id(), shown, wanted));
  }

  private record PlainNames(SlackSimulation ended) {
    String of(dev.muster.person.PersonId id) {
      return ended.slack.workspace().findUser(id.value()).orElseThrow().displayName();
    }
  }

  /// Everything that anybody can read.
  private static Stream<String> publicWords(SlackSimulation ended) {
    return ended.slack.workspace().channels().stream()
        .filter(channel -> channel.kind() == Kind.PUBLIC)
        .flatMap(SlackSimulationTest::words);
  }

  private static Stream<String> words(Channel channel) {
    return Stream.concat(
        Stream.of(channel.name(), channel.topic(), channel.purpose()),
        channel.messages().stream().map(message -> message.text() + message.blocks()));
  }
}
