package dev.muster.adapter.slack.fake;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;

/// Delivers to the app, and keeps account of it.
///
/// Events are delivered at least once and in no promised order: a test can have them doubled, held
/// back and shuffled. What was not acknowledged is due again at once, after a minute, and after
/// five, on the clock that the test moves; `deliverDue` sees to it.
public final class Deliveries {
  private static final List<Duration> PAUSES =
      List.of(Duration.ZERO, Duration.ofMinutes(1), Duration.ofMinutes(5));
  private static final Duration LONGER_THAN_ANY_ACK = Line.PATIENCE.plusSeconds(10);

  private final InstantSource clock;
  private final Turns turns;
  private final Queue<Delivery> log = new ConcurrentLinkedQueue<>();
  private final List<Due> due = new ArrayList<>();
  private final List<Parcel> held = new ArrayList<>();
  private volatile Line line;
  private boolean isHolding;
  private int doubles;

  Deliveries(InstantSource clock, Turns turns, Line line) {
    this.clock = clock;
    this.turns = turns;
    this.line = line;
  }

  private record Due(Parcel parcel, Retry retry, Instant at) {}

  void use(Line newLine) {
    line = newLine;
  }

  /// Something that a person waits for: a command or an interaction.
  Delivery deliver(Parcel parcel) {
    var first = send(parcel, Optional.empty());
    if (takesDouble()) {
      var _ = first.ack();
      return send(parcel, Optional.empty());
    }
    return first;
  }

  /// An event. It returns at once.
  void tell(Parcel.Event event) {
    turns.take(() -> {
      if (isHolding) {
        held.add(event);
        return;
      }
      var copies = takesDouble() ? 2 : 1;
      for (var i = 0; i < copies; i++) {
        var _ = send(event, Optional.empty());
      }
    });
  }

  private boolean takesDouble() {
    return turns.take(() -> {
      doubles--;
      return doubles >= 0;
    });
  }

  private Delivery send(Parcel parcel, Optional<Retry> retry) {
    var attempt = retry.map(Retry::attempt).orElse(0);
    var time = new CompletableFuture<Duration>();
    var began = System.nanoTime();
    var outcome =
        line.send(parcel, retry)
            .whenComplete((_, _) -> time.complete(Duration.ofNanos(System.nanoTime() - began)))
            .thenApply(ack ->
                turns.take(() -> {
                  settle(parcel, attempt, ack);
                  return ack;
                }));
    var delivery = new Delivery(parcel, retry, clock.instant(), outcome, time);
    log.add(delivery);
    return delivery;
  }

  private void settle(Parcel parcel, int attempt, Ack ack) {
    var mayRetry = !(ack instanceof Ack.Rejected(_, _, var allowed)) || allowed;
    if (!ack.isReceived()
        && mayRetry
        && parcel instanceof Parcel.Event
        && attempt < PAUSES.size()) {
      var retry = new Retry(attempt + 1, ack.reason());
      due.add(new Due(parcel, retry, clock.instant().plus(PAUSES.get(attempt))));
    }
  }

  /// The next so many deliveries come twice, with the same contents.
  public void twice(int count) {
    turns.take(() -> {
      doubles = count;
    });
  }

  /// From here on events are kept back until they are let go.
  public void hold() {
    turns.take(() -> {
      isHolding = true;
    });
  }

  /// Lets go what was kept back, the last first.
  public void letGoReversed() {
    letGo(letGoing().reversed());
  }

  public void letGo() {
    letGo(letGoing());
  }

  private List<Parcel> letGoing() {
    return turns.take(() -> {
      isHolding = false;
      var parcels = List.copyOf(held);
      held.clear();
      return parcels;
    });
  }

  private void letGo(List<Parcel> parcels) {
    parcels.forEach(parcel -> {
      var _ = send(parcel, Optional.empty());
    });
  }

  /// Delivers an event of the past once more, as Slack sometimes does for no reason.
  public Delivery again(Delivery delivery) {
    return send(delivery.parcel(), Optional.empty());
  }

  /// Delivers again what is due by now, and returns how much that was.
  public int deliverDue() {
    var ready =
        turns.take(() -> {
          var now = clock.instant();
          var some = due.stream().filter(each -> !each.at().isAfter(now)).toList();
          due.removeAll(some);
          return some;
        });
    ready.forEach(each -> {
      var _ = send(each.parcel(), Optional.of(each.retry()));
    });
    return ready.size();
  }

  public Optional<Instant> nextDue() {
    return turns.take(() -> due.stream().map(Due::at).min(Instant::compareTo));
  }

  /// Waits until everything that was sent is acknowledged or given up.
  public void settle() {
    if (!turns.await(() -> log.stream().allMatch(Delivery::isSettled), LONGER_THAN_ANY_ACK)) {
      throw new AssertionError("something is neither acknowledged nor given up");
    }
  }

  public List<Delivery> all() {
    return List.copyOf(log);
  }

  /// Of an event's type, a command, or a kind of interaction.
  public List<Delivery> of(String about) {
    return log.stream().filter(delivery -> delivery.about().equals(about)).toList();
  }
}
