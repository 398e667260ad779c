package dev.muster.courier;

import static org.assertj.core.api.Assertions.assertThat;

import dev.muster.chat.Call;
import dev.muster.chat.CallId;
import dev.muster.chat.Chat;
import dev.muster.chat.Priority;
import dev.muster.chat.Receipt;
import dev.muster.commit.Cause;
import dev.muster.commit.Commits.Outcome;
import dev.muster.commit.Decision;
import dev.muster.commit.InMemoryStore;
import dev.muster.commit.Ports;
import dev.muster.commit.Sample;
import dev.muster.effect.Asked;
import dev.muster.effect.CardKind;
import dev.muster.effect.Effect;
import dev.muster.incident.Headline;
import dev.muster.incident.Incident;
import dev.muster.incident.IncidentId;
import dev.muster.incident.Incidents;
import dev.muster.incident.Involved;
import dev.muster.incident.Kind;
import dev.muster.incident.Severity;
import dev.muster.incident.Visibility;
import dev.muster.policy.Policy;
import dev.muster.reply.Message;
import dev.muster.timer.MovableClock;
import dev.muster.workspace.MessageId;
import dev.muster.workspace.RoomId;
import dev.muster.workspace.WorkspaceId;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;

/// A courier whose platform answers as it is told to, one call after the other, and `Done` or
/// `Posted` after that.
abstract class ScriptedPlatform {
  static final RoomId ROOM = new RoomId(Sample.HOME, "room");
  static final RoomId ANNOUNCEMENTS = new RoomId(Sample.HOME, "incidents");
  static final Message HELLO = Message.of("hello");
  static final IncidentId ONE = new IncidentId(1);

  final MovableClock clock = MovableClock.onAFriday();
  final InMemoryStore store = new InMemoryStore();
  final Deque<Supplier<Receipt>> script = new ArrayDeque<>();
  final List<Call> calls = new ArrayList<>();
  final List<CallId> ids = new ArrayList<>();
  final List<Boolean> doubts = new ArrayList<>();
  final Courier courier = courier(store.incidents());
  boolean isLookedFor;
  boolean isUnknown;
  int keys;

  Courier courier(Incidents incidents) {
    var ports = Ports.of(store).with(incidents);
    return new Courier(ports, platform(), announcements(), Policy.standard(), clock);
  }

  private AnnouncementRooms announcements() {
    return new AnnouncementRooms() {
      @Override
      public Optional<RoomId> of(WorkspaceId workspace) {
        return isLookedFor || isUnknown ? Optional.empty() : Optional.of(ANNOUNCEMENTS);
      }

      @Override
      public boolean isLookedFor(WorkspaceId workspace) {
        return isLookedFor;
      }
    };
  }

  private Chat platform() {
    return delivery -> {
      calls.add(delivery.call());
      ids.add(delivery.id());
      doubts.add(delivery.maybeDone());
      return script.isEmpty() ? ordinary(delivery.call()) : script.pop().get();
    };
  }

  private Receipt ordinary(Call call) {
    return switch (call) {
      case Call.OpenRoom _ -> new Receipt.Opened(ROOM);
      case Call.Post(var room, _) -> new Receipt.Posted(new MessageId(room, "m" + calls.size()));
      default -> new Receipt.Done();
    };
  }

  @BeforeEach
  void anIncidentWithARoom() {
    commit(Sample.declares(incident(Visibility.OPEN)));
    ask(open(false), Priority.STATE);
    deliver();
    calls.clear();
  }

  static Incident incident(Visibility visibility) {
    var headline =
        new Headline("keys leaked", Severity.SEV2, Kind.REAL, visibility, Optional.empty());
    var involved = Involved.declaredBy(Sample.ALICE).join(Sample.BOB);
    return Incident.declare(ONE, Sample.HOME, headline, involved, Sample.NOW);
  }

  static Effect open(boolean isPrivate) {
    return new Effect.OpenRoom(Sample.HOME, ONE, "inc-1-keys-leaked", isPrivate);
  }

  static Effect say() {
    return new Effect.Say(Sample.HOME, ONE, HELLO);
  }

  static Effect card() {
    return new Effect.ShowCard(Sample.HOME, ONE, CardKind.INCIDENT);
  }

  void commit(Decision decision) {
    assertThat(store.commits().commit(new Cause.Said("key-" + ++keys), decision, clock.instant()))
        .isEqualTo(new Outcome.Stored());
  }

  void ask(Effect effect, Priority priority) {
    commit(Sample.asks(Asked.of(effect, priority)));
  }

  void deliver() {
    while (courier.deliverDue("me", 100) > 0) {}
  }

  void answers(Receipt... receipts) {
    for (var receipt : receipts) {
      script.add(() -> receipt);
    }
  }

  void after(Duration span) {
    clock.pass(span);
    deliver();
  }

  int waiting() {
    return store.outbox().backlog(clock.instant()).waiting();
  }

  int dead() {
    return store.outbox().backlog(clock.instant()).dead();
  }

  void refuseTheSecondRoom() {
    commit(Sample.declares(second(Visibility.OPEN)));
    answers(new Receipt.Refused("no more rooms"));
    ask(new Effect.OpenRoom(Sample.HOME, new IncidentId(2), "inc-2", false), Priority.STATE);
    deliver();
  }

  static Incident second(Visibility visibility) {
    var one = incident(visibility);
    return Incident.declare(
        new IncidentId(2), one.home(), one.headline(), one.involved(), Sample.NOW);
  }
}
