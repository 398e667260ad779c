package dev.muster.simulation;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.PriorityQueue;
import java.util.Random;

/// Time, chance and what is to come. As a clock it shows what the nodes see, which may jump; the
/// world itself only ever goes on.
final class World implements InstantSource {
  private static final Instant FRIDAY_MORNING = Instant.parse("2026-11-20T09:00:00Z");

  /// Waits within waits: beyond this nobody waits for anything.
  private static final int DEEPEST = 5;

  private final Random random;
  private final Trace trace = new Trace();
  private final PriorityQueue<Coming> agenda =
      new PriorityQueue<>(Comparator.comparing(Coming::at).thenComparingLong(Coming::order));
  private Instant now = FRIDAY_MORNING;
  private Duration skew = Duration.ZERO;
  private long scheduled;
  private int depth;

  World(long seed) {
    this.random = new Random(seed);
  }

  private record Coming(Instant at, long order, Runnable event) {}

  @Override
  public Instant instant() {
    return now.plus(skew);
  }

  Duration elapsed() {
    return Duration.between(FRIDAY_MORNING, now);
  }

  void jump(Duration by) {
    skew = skew.plus(by);
    note("the clock jumps by " + by);
  }

  void in(Duration wait, Runnable event) {
    agenda.add(new Coming(now.plus(wait), scheduled++, event));
  }

  /// Lets time pass, and everything that comes in it. Whoever calls this while an event goes on
  /// waits, and the world goes on around them.
  void pass(Duration time) {
    if (depth >= DEEPEST) {
      return;
    }
    var until = now.plus(time);
    depth++;
    while (isDue(until)) {
      step();
    }
    depth--;
    now = later(now, until);
  }

  private boolean isDue(Instant until) {
    var next = agenda.peek();
    return next != null && !next.at().isAfter(until);
  }

  private void step() {
    var next = agenda.remove();
    now = later(now, next.at());
    next.event().run();
  }

  private static Instant later(Instant one, Instant other) {
    return one.isAfter(other) ? one : other;
  }

  boolean chance(double probability) {
    return random.nextDouble() < probability;
  }

  int below(int bound) {
    return random.nextInt(bound);
  }

  /// A time between these, in milliseconds.
  Duration between(Duration shortest, Duration longest) {
    return shortest.plusMillis(random.nextLong(longest.minus(shortest).toMillis() + 1));
  }

  void note(String line) {
    trace.add(elapsed() + " " + line);
  }

  Trace trace() {
    return trace;
  }
}
