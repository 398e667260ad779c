package dev.muster.app;

import dev.muster.closing.TimeLeft;
import dev.muster.courier.Courier;
import dev.muster.effect.Claimed;
import dev.muster.effect.Outbox;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Keeps the courier busy: one thread claims, others deliver, so that a call that hangs holds up
/// nothing but its own lane.
final class Dispatch {
  private static final Logger log = LoggerFactory.getLogger(Dispatch.class);
  private static final int AT_ONCE = 64;

  /// How long nothing is looked for if nobody calls: the net under lost wake-ups.
  private static final Duration SWEEP = Duration.ofSeconds(5);

  private static final Duration AFTER_FAILURE = Duration.ofSeconds(1);

  /// What the last claim leaves of the time to close, for what it claimed.
  private static final Duration LAST_CALLS = Duration.ofSeconds(2);

  private final Courier courier;
  private final Outbox outbox;
  private final String owner;
  private final InstantSource clock;
  private final Semaphore hands = new Semaphore(AT_ONCE);
  private final Semaphore wakeUps = new Semaphore(0);
  private final ExecutorService carriers =
      Executors.newThreadPerTaskExecutor(Thread.ofVirtual().name("deliver-", 0).factory());
  private final Thread claimer = Thread.ofPlatform().name("dispatch").unstarted(this::run);
  private volatile boolean closing;

  Dispatch(Courier courier, Outbox outbox, String owner, InstantSource clock) {
    this.courier = courier;
    this.outbox = outbox;
    this.owner = owner;
    this.clock = clock;
  }

  void start() {
    claimer.start();
  }

  /// Something may have become due.
  void wake() {
    wakeUps.release();
  }

  private void run() {
    while (!closing) {
      pause(look());
      wakeUps.drainPermits();
    }
  }

  /// Hands out what is due; returns how long nothing else will be.
  private Duration look() {
    try {
      return handOut() > 0 ? Duration.ZERO : untilNext();
    } catch (RuntimeException | Error e) {
      log.error("cannot look for effects", e);
      return AFTER_FAILURE;
    }
  }

  private int handOut() {
    int free = hands.drainPermits();
    List<Claimed> claimed = List.of();
    try {
      claimed = free == 0 ? claimed : courier.claim(owner, free);
    } finally {
      hands.release(free - claimed.size());
    }
    claimed.forEach(effect -> carriers.execute(() -> deliver(effect)));
    return claimed.size();
  }

  private void deliver(Claimed effect) {
    try {
      courier.deliver(effect);
    } catch (RuntimeException | Error e) {
      log.error("effect {} is tried again when its claim runs out", effect.id().value(), e);
    } finally {
      hands.release();
      wake();
    }
  }

  private Duration untilNext() {
    Instant now = clock.instant();
    return outbox
        .nextAfter(now)
        .map(next -> Duration.between(now, next))
        .filter(wait -> wait.compareTo(SWEEP) < 0)
        .orElse(SWEEP);
  }

  private void pause(Duration longest) {
    try {
      boolean woken = wakeUps.tryAcquire(longest.toMillis(), TimeUnit.MILLISECONDS);
      log.trace("woken: {}", woken);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      closing = true;
    }
  }

  /// Claims nothing more, and lets what is under way end while there is time.
  void close(TimeLeft left) {
    closing = true;
    wake();
    try {
      var _ =
          claimer.join(
              left.before(LAST_CALLS).now()); // First, so that whatever it still claims is carried.
      carriers.shutdown();
      if (!carriers.awaitTermination(left.now().toMillis(), TimeUnit.MILLISECONDS)) {
        log.warn("some deliveries did not end; they go on after the next start");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
