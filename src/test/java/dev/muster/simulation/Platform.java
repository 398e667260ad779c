package dev.muster.simulation;

import dev.muster.chat.Call;
import dev.muster.chat.CallId;
import dev.muster.chat.Chat;
import dev.muster.chat.Delivery;
import dev.muster.chat.FakeChat;
import dev.muster.chat.Receipt;
import dev.muster.person.FakePeople;
import dev.muster.workspace.MessageId;
import dev.muster.workspace.RoomId;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// An honest platform at the far end of a bad line: it loses requests and answers, does things
/// late, is slow, throttled, refuses, goes away, and people delete messages on it.
final class Platform {
  static final String ANNOUNCEMENTS = "incidents";

  private static final double SLOW = 0.15;
  private static final double THROTTLED = 0.04;
  private static final double REFUSED = 0.015;
  private static final double ANSWER_LOST = 0.05;
  private static final double LATE = 0.02;
  private static final double REQUEST_LOST = 0.02;
  private static final Duration LONGEST_CALL = Duration.ofSeconds(10);
  private static final Duration LATEST = Duration.ofSeconds(20);

  private final FakeChat chat;
  private final World world;
  private final Faults faults;
  private final Ledger ledger;
  private final Figures figures;
  private final RoomId announcements;
  private final Map<CallId, Boolean> refused = new HashMap<>();
  private final Map<CallId, Instant> reached = new HashMap<>();
  private final Set<MessageId> deleted = new HashSet<>();
  private final Map<MessageId, Life> covered = new HashMap<>();

  Platform(World world, Faults faults, Ledger ledger, Figures figures) {
    this.world = world;
    this.faults = faults;
    this.ledger = ledger;
    this.figures = figures;
    this.chat = new FakeChat(world);
    this.announcements = chat.open(FakePeople.HQ, ANNOUNCEMENTS);
  }

  /// The line of one process to the platform.
  Chat lineOf(Life life) {
    return delivery -> deliver(delivery, life);
  }

  private Receipt deliver(Delivery delivery, Life life) {
    var id = delivery.id();
    var call = delivery.call();
    var receipt = overTheLine(delivery, life);
    world.note("%s %s: %s".formatted(id.value(), call.getClass().getSimpleName(), receipt));
    if (receipt instanceof Receipt.Unclear) {
      figures.unclear++;
    }
    if (!isDone(receipt)) {
      excuse(call, life);
    }
    return receipt;
  }

  private Receipt overTheLine(Delivery delivery, Life life) {
    if (faults.platformIsAway()) {
      return world.chance(0.5) ? unclear("503") : new Receipt.TryLater(Duration.ZERO, "connect");
    }
    if (faults.happens(THROTTLED)) {
      figures.throttled++;
      return new Receipt.TryLater(
          world.between(Duration.ofSeconds(1), Duration.ofSeconds(90)), "429");
    }
    if (faults.happens(REQUEST_LOST)) {
      travel();
      return unclear("the request was lost");
    }
    if (refuses(delivery.id(), delivery.call())) {
      return new Receipt.Refused("not allowed");
    }
    return late(delivery, life);
  }

  private Receipt late(Delivery delivery, Life life) {
    var id = delivery.id();
    var call = delivery.call();
    if (!delivery.maybeDone() && faults.happens(LATE)) {
      world.in(
          world.between(Duration.ZERO, LATEST),
          () -> {
            blur(id);
            world.note("late: " + id.value() + " " + accept(delivery));
            cover(id, call, Life.OVER);
          });
      return unclear("it will come late");
    }
    var receipt = accepted(delivery);
    cover(id, call, life);
    travel();
    return faults.happens(ANSWER_LOST) ? unclear("the answer was lost") : receipt;
  }

  /// Somebody else may try too while the request is on its way.
  private Receipt accepted(Delivery delivery) {
    var id = delivery.id();
    int claims = claims(id);
    travel();
    if (claims(id) != claims) {
      blur(id);
    }
    return accept(delivery);
  }

  private void travel() {
    if (faults.happens(SLOW)) {
      world.pass(world.between(Duration.ofMillis(50), LONGEST_CALL.dividedBy(2)));
    }
  }

  private Receipt accept(Delivery delivery) {
    if (isAboutDeleted(delivery.call())) {
      return new Receipt.Gone("message_not_found");
    }
    var receipt = chat.deliver(delivery);
    if (!delivery.maybeDone()) {
      uncover(delivery.call());
    }
    if (isDone(receipt)) {
      reached.putIfAbsent(effect(delivery.id()), atTheLatest(delivery.id()));
    }
    return receipt;
  }

  /// An edit of an effect that others have settled may cover what they showed since. Its process
  /// must see to that, if it lives.
  private void cover(CallId id, Call call, Life life) {
    boolean isOver = ledger.find(effect(id)).flatMap(Errand::ending).isPresent();
    if (isOver && call instanceof Call.Edit(var message, _)) {
      covered.put(message, life);
    }
  }

  /// What is looked up first may be found and not shown again.
  private void uncover(Call call) {
    if (call instanceof Call.Edit(var message, _)) {
      covered.remove(message);
    }
  }

  /// It saw to that, and did not get through.
  private void excuse(Call call, Life life) {
    if (call instanceof Call.Edit(var message, _)) {
      covered.replace(message, life, Life.OVER);
    }
  }

  /// Whether an old card lies on top, and nobody is left who could know.
  boolean isCovered(MessageId message) {
    return Optional.ofNullable(covered.get(message)).filter(Life::hasEnded).isPresent();
  }

  private static boolean isDone(Receipt receipt) {
    return switch (receipt) {
      case Receipt.Done _, Receipt.Opened _, Receipt.Posted _ -> true;
      case Receipt.TryLater _,
          Receipt.Unclear _,
          Receipt.Archived _,
          Receipt.Gone _,
          Receipt.NotAllowed _,
          Receipt.Refused _ ->
          false;
    };
  }

  /// When it was on its way at the latest: the clock may have jumped since it was claimed.
  private Instant atTheLatest(CallId id) {
    var now = world.instant();
    return ledger.find(effect(id)).map(Errand::claimedAt).filter(now::isAfter).orElse(now);
  }

  private boolean isAboutDeleted(Call call) {
    return switch (call) {
      case Call.Edit(var message, _) -> deleted.contains(message);
      case Call.Pin(var message) -> deleted.contains(message);
      default -> false;
    };
  }

  /// Whoever is refused once is refused always. Alarms need one place that never refuses.
  private boolean refuses(CallId id, Call call) {
    if (call instanceof Call.Post(var room, _) && room.equals(announcements)) {
      return false;
    }
    boolean never = refused.computeIfAbsent(id, _ -> faults.happens(REFUSED));
    figures.refused += never ? 1 : 0;
    return never;
  }

  private static Receipt unclear(String why) {
    return new Receipt.Unclear(why);
  }

  private int claims(CallId id) {
    return ledger.find(effect(id)).map(Errand::claims).orElse(0);
  }

  private void blur(CallId id) {
    ledger.find(effect(id)).ifPresent(Errand::blur);
  }

  /// A card that is posted anew is called after the effect that meant to edit it.
  static CallId effect(CallId call) {
    return new CallId(call.value().replace("-again", ""));
  }

  void deleteSomething() {
    var posts = rooms().stream().flatMap(room -> room.posts().stream()).toList();
    if (!posts.isEmpty() && !faults.areOver()) {
      var post = posts.get(world.below(posts.size()));
      world.note("somebody deletes " + post.id().value() + " in " + post.id().room().value());
      deleted.add(post.id());
    }
  }

  RoomId announcements() {
    return announcements;
  }

  boolean isDeleted(MessageId message) {
    return deleted.contains(message);
  }

  boolean wasReached(CallId effect) {
    return reached.containsKey(effect);
  }

  Map<CallId, Instant> reached() {
    return reached;
  }

  List<FakeChat.Room> rooms() {
    return chat.rooms().stream().flatMap(name -> chat.room(name).stream()).toList();
  }

  /// The calls behind all that stands anywhere, one for each copy.
  Stream<CallId> said() {
    return Stream.concat(
        rooms().stream().flatMap(room -> room.posts().stream()).map(FakeChat.Post::by),
        chat.told().stream().map(FakeChat.Told::by));
  }
}
