package dev.muster.adapter.slack;

import dev.muster.adapter.slack.SlackSettings.Door;
import dev.muster.adapter.slack.fake.Channel;
import dev.muster.adapter.slack.fake.FakeSlack;
import dev.muster.adapter.slack.fake.Fault;
import dev.muster.adapter.slack.fake.Person;
import dev.muster.adapter.slack.fake.User;
import dev.muster.chat.Chat;
import dev.muster.chat.Receipt;
import dev.muster.command.Catalogue;
import dev.muster.command.Language;
import dev.muster.commit.InMemoryStore;
import dev.muster.courier.Courier;
import dev.muster.desk.Desk;
import dev.muster.effect.Claimed;
import dev.muster.person.PersonId;
import dev.muster.policy.Policy;
import dev.muster.reception.Interpreter;
import dev.muster.reception.Invocation;
import dev.muster.reception.Reception;
import dev.muster.reception.Saying;
import dev.muster.reception.Whereabouts;
import dev.muster.timekeeper.Timekeeper;
import dev.muster.timer.MovableClock;
import dev.muster.workspace.RoomId;
import dev.muster.workspace.WorkspaceId;
import java.net.URI;
import java.time.Duration;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import okhttp3.OkHttpClient;

/// One seed's worth of trouble with Slack: the core and the adapter as they are, on one thread and
/// on a clock that is moved, against a strict Slack without a network. The process is killed as it
/// calls, Slack loses answers, refuses and limits; then all is quiet, and must come right.
final class SlackSimulation {
  static final WorkspaceId WORKSPACE = new WorkspaceId("slack");

  /// In no public channel may stand what contains it.
  static final String SECRET = "moonstone";

  /// One for all: it takes long to make, and nothing ever goes over it.
  private static final OkHttpClient HTTP = new OkHttpClient();

  private static final ZoneId ZONE = ZoneId.of("UTC");
  private static final int STEPS = 120;
  private static final int LONGEST_QUIET = 2_000;
  private static final int AT_ONCE = 8;
  private static final double KILLED = 0.01;

  private static final List<String> METHODS =
      List.of(
          "chat.postMessage",
          "chat.postMessage",
          "chat.update",
          "conversations.create",
          "conversations.setPurpose",
          "conversations.setTopic",
          "conversations.invite",
          "conversations.kick",
          "conversations.open",
          "conversations.history",
          "users.conversations",
          "pins.add");

  private static final List<Fault> FAULTS =
      List.of(
          new Fault.AnswerLost(),
          new Fault.ResetAfter(),
          new Fault.ResetBefore(),
          new Fault.Silence(),
          new Fault.Status(503),
          new Fault.Refusal("internal_error"),
          new Fault.Garbage(),
          new Fault.Limited(Duration.ofSeconds(20)));

  private static final List<String> DECLARING =
      List.of(
          "declare # checkout is down sev1",
          "declare # search is slow sev2",
          "declare # a typo sev3",
          "declare # keys leaked " + SECRET + " sev1 private");

  private static final List<String> ABOUT =
      List.of(
          "role commander me",
          "role deputy @",
          "role scribe @",
          "handover @ # I need sleep",
          "accept",
          "update # rate is falling next 20m",
          "note # the vendor confirms",
          "severity 1 because #",
          "severity 2 because #",
          "status mitigating #",
          "status monitoring #",
          "task # call the vendor @",
          "done 1",
          "join",
          "invite @",
          "uninvite @",
          "follow",
          "resolve # rolled back",
          "reopen because #");

  final MovableClock clock = MovableClock.onAFriday();
  final FakeSlack slack = FakeSlack.withoutNetwork(clock);
  final InMemoryStore store = new InMemoryStore();
  final Map<String, Claimed> claimed = new HashMap<>();
  final Map<String, Integer> unclear = new HashMap<>();
  final List<Person> people = new ArrayList<>();
  final Channel incidents;
  int kills;

  private final Random random;
  private final Killer killer;
  private final RoomId announcements;
  private Life life;
  private int said;

  /// The process, from its start to its death.
  private record Life(String name, Reception door, Timekeeper timekeeper, Courier courier) {}

  private SlackSimulation(long seed) {
    random = new Random(seed);
    killer = new Killer(random);
    for (var handle : List.of("alice", "bob", "chandra", "dan")) {
      people.add(slack.joins(handle, ZONE));
    }
    var here = people.stream().map(Person::user).toArray(User[]::new);
    incidents = slack.workspace().addChannel("incidents", here);
    slack.workspace().lets(slack.workspace().bot(), incidents);
    announcements = new RoomId(WORKSPACE, incidents.id());
    life = born();
  }

  /// As it is when all is quiet again.
  static SlackSimulation of(long seed) {
    var simulation = new SlackSimulation(seed);
    simulation.trouble();
    simulation.quiet();
    return simulation;
  }

  private Life born() {
    var settings =
        new SlackSettings(
            slack.grants().botToken(),
            new Door.Socket(slack.grants().appToken()),
            URI.create(slack.apiUrl()),
            Optional.empty(),
            "incidents");
    var api =
        new WebApi(
            settings,
            clock,
            HTTP.newBuilder().addInterceptor(killer).addInterceptor(slack.shortcut()).build());
    var identity = new Identity(clock);
    var known = new SlackPeople(WORKSPACE, identity::team);
    meet(api, identity, known);
    var line = new Line(api, new Limiter(clock));
    var names = new Introductions(WORKSPACE, known, api);
    var chat =
        new SlackChat(
            line,
            new Ground(
                api,
                names,
                identity,
                new Directs(line),
                new Renderer(known::name),
                SlackSettings.IN_TIME),
            clock);
    return life("life-" + kills, chat, known);
  }

  private static void meet(WebApi api, Identity identity, SlackPeople known) {
    if (!identity.ask(api) || !known.refresh(api)) {
      throw new AssertionError("Slack does not know us");
    }
  }

  private Life life(String name, Chat chat, SlackPeople known) {
    var policy = Policy.standard();
    var language = Language.of(Catalogue.incident(), policy.serviceNames());
    var sight = new dev.muster.desk.Sight(store.incidents(), store.postings());
    var desk = new Desk(sight, known, policy, (_, _) -> "{}", language);
    var door =
        new Reception(
            new Interpreter(language, desk, policy, known),
            store.commits(),
            Whereabouts.of(store.incidents(), announcements::equals),
            known,
            clock);
    return new Life(
        name,
        door,
        new Timekeeper(store.timers(), store.commits(), desk, clock),
        new Courier(
            store,
            delivery -> counted(chat, delivery),
            _ -> Optional.of(announcements),
            Policy.standard(),
            clock));
  }

  private Receipt counted(Chat chat, dev.muster.chat.Delivery delivery) {
    var receipt = chat.deliver(delivery);
    if (receipt instanceof Receipt.Unclear) {
      doubt(delivery.id().value());
    }
    return receipt;
  }

  private void doubt(String id) {
    unclear.merge(id, 1, Integer::sum);
  }

  private void trouble() {
    killer.mayKill(KILLED);
    for (int step = 0; step < STEPS; step++) {
      clock.pass(Duration.ofMillis(random.nextInt(20_000)));
      if (random.nextInt(3) == 0) {
        speak();
      }
      if (random.nextInt(3) == 0) {
        slack.faults().next(one(METHODS), one(FAULTS));
      }
      doDue();
    }
  }

  private void quiet() {
    killer.mayKill(0);
    slack.faults().over();
    for (int step = 0; step < LONGEST_QUIET && waiting() > 0; step++) {
      clock.pass(Duration.ofSeconds(5));
      doDue();
    }
  }

  int waiting() {
    return store.outbox().backlog(clock.instant()).waiting();
  }

  private void doDue() {
    var _ = life.timekeeper().fireDue(AT_ONCE);
    for (var one : life.courier().claim(life.name(), AT_ONCE)) {
      claimed.put(one.id().value(), one);
      try {
        life.courier().deliver(one);
      } catch (Killer.Killed _) {
        doubt(one.id().value());
        die();
        return;
      }
    }
  }

  private void die() {
    kills++;
    killer.mayKill(0);
    life = born();
    killer.mayKill(KILLED);
  }

  private void speak() {
    var line = "/incident " + line().replace("#", "w" + said++ + "w");
    var who = new PersonId(WORKSPACE, one(people).id());
    var invocation = new Invocation("key " + said, who, room(), new Saying.Typed(line));
    for (int times = random.nextInt(5) == 0 ? 2 : 1; times > 0; times--) {
      var _ = life.door().hear(invocation);
    }
  }

  private String line() {
    if (said < 2 || random.nextInt(8) == 0) {
      return one(DECLARING);
    }
    var words = one(ABOUT).replace("@", "@" + one(people).handle());
    int last = store.incidents().next().number() - 1;
    return "INC-%d %s".formatted(1 + random.nextInt(Math.max(1, last)), words);
  }

  private Optional<RoomId> room() {
    return random.nextBoolean() ? Optional.of(announcements) : Optional.empty();
  }

  private <T> T one(List<T> of) {
    return of.get(random.nextInt(of.size()));
  }

  /// What was asked of Slack and what it answered, call by call.
  int trace() {
    return slack.calls().all().stream()
        .map(call ->
            "%s %s %s %s".formatted(call.at(), call.method(), call.arguments(), call.outcome()))
        .toList()
        .hashCode();
  }
}
