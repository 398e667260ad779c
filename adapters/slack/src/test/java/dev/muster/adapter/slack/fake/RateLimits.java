package dev.muster.adapter.slack.fake;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/// Counts calls in the minute that has just passed, per method; and messages per channel, of which
/// one is allowed each second and a few at once. What is turned away does not count.
public final class RateLimits {
  private static final Duration MINUTE = Duration.ofMinutes(1);
  private static final Duration SECOND = Duration.ofSeconds(1);
  private static final int A_FEW = 3;

  private final InstantSource clock;
  private final Map<String, Deque<Instant>> calls = new HashMap<>();
  private final Map<String, Instant> paces = new HashMap<>();
  private final Map<String, Integer> changed = new HashMap<>();
  private int atOnce = A_FEW;
  private boolean isOff;

  RateLimits(InstantSource clock) {
    this.clock = clock;
  }

  /// For stories that are not about limits.
  public synchronized void off() {
    isOff = true;
  }

  public synchronized void on() {
    isOff = false;
  }

  /// Slack says only that short bursts are tolerated; 1 tolerates none.
  public synchronized void messagesAtOnce(int count) {
    atOnce = count;
  }

  public synchronized void perMinute(String method, int count) {
    changed.put(method, count);
  }

  /// Empty when the call may pass, and it counts from then on; otherwise the seconds to wait.
  synchronized OptionalInt admit(String method, Tier tier, Optional<String> pacedChannel) {
    if (isOff) {
      return OptionalInt.empty();
    }
    var wait = waitForMinute(method, tier);
    var paced = pacedChannel.map(this::waitForPace).orElse(Duration.ZERO);
    if (wait.isPositive() || paced.isPositive()) {
      return OptionalInt.of(seconds(wait.compareTo(paced) > 0 ? wait : paced));
    }
    calls.computeIfAbsent(method, _ -> new ArrayDeque<>()).add(clock.instant());
    pacedChannel.ifPresent(channel -> paces.put(channel, pace(channel).plus(SECOND)));
    return OptionalInt.empty();
  }

  private Duration waitForMinute(String method, Tier tier) {
    var recent = calls.computeIfAbsent(method, _ -> new ArrayDeque<>());
    var start = clock.instant().minus(MINUTE);
    while (!recent.isEmpty() && !recent.getFirst().isAfter(start)) {
      recent.removeFirst();
    }
    return recent.size() < changed.getOrDefault(method, tier.perMinute())
        ? Duration.ZERO
        : recent.isEmpty() ? MINUTE : Duration.between(start, recent.getFirst());
  }

  private Duration waitForPace(String channel) {
    return Duration.between(clock.instant(), pace(channel)).minus(SECOND.multipliedBy(atOnce - 1L));
  }

  private Instant pace(String channel) {
    var next = paces.getOrDefault(channel, Instant.MIN);
    return next.isAfter(clock.instant()) ? next : clock.instant();
  }

  private static int seconds(Duration wait) {
    return Math.toIntExact(Math.max(1, wait.plusSeconds(1).minusNanos(1).toSeconds()));
  }
}
