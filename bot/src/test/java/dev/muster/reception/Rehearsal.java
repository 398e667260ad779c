package dev.muster.reception;

import dev.muster.chat.Call;
import dev.muster.chat.Chat;
import dev.muster.chat.FakeChat;
import dev.muster.chat.Receipt;
import dev.muster.command.Catalogue;
import dev.muster.command.Language;
import dev.muster.commit.InMemoryStore;
import dev.muster.courier.Admittance;
import dev.muster.courier.AnnouncementRooms;
import dev.muster.courier.Courier;
import dev.muster.desk.Desk;
import dev.muster.desk.Sight;
import dev.muster.happening.Concern;
import dev.muster.happening.Happening;
import dev.muster.incident.Incident;
import dev.muster.incident.IncidentId;
import dev.muster.incident.TimelineEntry;
import dev.muster.person.FakePeople;
import dev.muster.person.Person;
import dev.muster.policy.Policy;
import dev.muster.policy.Service;
import dev.muster.reply.Message;
import dev.muster.reply.Reply;
import dev.muster.timekeeper.Timekeeper;
import dev.muster.timer.MovableClock;
import dev.muster.workspace.RoomId;
import dev.muster.workspace.WorkspaceId;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// The whole core on a stage: everything real but the store, the platform, the people and the time.
/// People speak, time passes, and what was said is looked at.
///
/// It begins on a Friday at 9:00 UTC. Bob leads `checkout`, nobody leads `search`, Dan is the
/// administrator, `#incidents` is where incidents are announced.
public final class Rehearsal {
  private static final String ANNOUNCEMENTS = "incidents";

  private final MovableClock clock = MovableClock.onAFriday();
  private final InMemoryStore store = new InMemoryStore();
  private final FakeChat chat = new FakeChat(clock);
  private final Transcript transcript = new Transcript(clock);
  private final FakePeople people = new FakePeople();
  private final List<Call> done = new ArrayList<>();
  private final Reception reception;
  private final Lookout lookout;
  private final Courier courier;
  private final Timekeeper timekeeper;
  private int keys;

  private Rehearsal(Policy policy) {
    var language = Language.of(Catalogue.incident(), policy.serviceNames());
    var sight = new Sight(store.incidents(), store.postings());
    var desk = new Desk(sight, people, policy, (_, _) -> "{}", language);
    var announcements = chat.open(FakePeople.HQ, ANNOUNCEMENTS);
    this.reception =
        new Reception(
            new Interpreter(language, desk, policy, people),
            store.commits(),
            Whereabouts.of(store.incidents(), announcements::equals),
            people,
            clock);
    this.lookout = new Lookout(desk.world(), store.commits(), clock);
    this.courier =
        new Courier(
            store,
            new Admittance(recorded(), lookout),
            rooms(announcements, policy.managers().map(room -> chat.open(FakePeople.HQ, room))),
            policy,
            clock);
    this.timekeeper = new Timekeeper(store.timers(), store.commits(), desk, clock);
  }

  private static AnnouncementRooms rooms(RoomId announcements, Optional<RoomId> managers) {
    return new AnnouncementRooms() {
      @Override
      public Optional<RoomId> of(WorkspaceId workspace) {
        return Optional.of(announcements);
      }

      @Override
      public Optional<RoomId> managers(WorkspaceId workspace) {
        return managers;
      }
    };
  }

  public static Rehearsal begins() {
    return under(house());
  }

  public static Rehearsal under(Policy policy) {
    return new Rehearsal(policy);
  }

  /// The rules of the house unless a story says otherwise.
  public static Policy house() {
    var standard = Policy.standard();
    return new Policy(
        standard.severities(),
        standard.workingHours(),
        List.of(
            new Service("checkout", Optional.of("bob")), new Service("search", Optional.empty())),
        List.of("dan"),
        standard.announcements(),
        standard.roomName());
  }

  public FakePeople people() {
    return people;
  }

  public FrontDoor door() {
    return reception;
  }

  public Speaker speaker(Person person) {
    return new Speaker(this, person);
  }

  public Stage room(String name) {
    return new Stage(this, name);
  }

  public Stage announcements() {
    return room(ANNOUNCEMENTS);
  }

  public Time time() {
    return new Time(this);
  }

  public Incident incident(int number) {
    return store.incidents().find(new IncidentId(number)).orElseThrow();
  }

  public List<TimelineEntry> timeline(int number) {
    return store.incidents().timeline(new IncidentId(number));
  }

  public FakeChat chat() {
    return chat;
  }

  public InMemoryStore store() {
    return store;
  }

  @Override
  public String toString() {
    return transcript.toString();
  }

  AssertionError failure(String what) {
    return new AssertionError(what + "\n\nWhat was said:\n\n" + transcript);
  }

  Reply hear(Invocation invocation, String words) {
    var where = invocation.room().map(RoomId::value).orElse("");
    transcript.said(invocation.who().value(), where, words);
    var reply = reception.hear(invocation);
    transcript.answered(invocation.who().value(), reply);
    settle();
    return reply;
  }

  /// The workspace changes, and everything that follows from it is done.
  void happens(String key, Happening what) {
    lookout.happened(key, what);
    settle();
  }

  Concern concern() {
    return lookout.concern(FakePeople.HQ);
  }

  String nextKey() {
    return "key-" + ++keys;
  }

  Instant now() {
    return clock.instant();
  }

  /// Nothing happens meanwhile, as if Muster were down.
  void skip(Duration span) {
    clock.pass(span);
  }

  /// Sees to everything that falls due meanwhile, each at its moment.
  void pass(Duration span) {
    Instant end = now().plus(span);
    for (var next = next(); next.filter(at -> !at.isAfter(end)).isPresent(); next = next()) {
      clock.moveTo(next.orElseThrow());
      settle();
    }
    clock.moveTo(end);
    settle();
  }

  void settle() {
    while (timekeeper.fireDue(100) + courier.deliverDue("rehearsal", 100) > 0) {}
  }

  /// What Muster said in a room, or to a person, in order.
  List<Message> posts(String room) {
    return done.stream()
        .flatMap(call ->
            call instanceof Call.Post(var in, var message) && in.value().equals(room)
                ? Stream.of(message)
                : Stream.empty())
        .toList();
  }

  List<Message> told(Person person) {
    return done.stream()
        .flatMap(call ->
            call instanceof Call.Tell(var to, var message) && to.equals(person.id())
                ? Stream.of(message)
                : Stream.empty())
        .toList();
  }

  /// Everything Muster did at the platform, in order.
  public List<Call> done() {
    return List.copyOf(done);
  }

  private Optional<Instant> next() {
    return Stream.of(store.timers().nextAfter(now()), store.outbox().nextAfter(now()))
        .flatMap(Optional::stream)
        .sorted()
        .findFirst();
  }

  private Chat recorded() {
    return delivery -> {
      Receipt receipt = chat.deliver(delivery);
      if (!(receipt instanceof Receipt.TryLater)) {
        transcript.done(delivery.call());
        done.add(delivery.call());
      }
      return receipt;
    };
  }
}
