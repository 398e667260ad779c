package dev.muster.adapter.slack;

import dev.muster.chat.CallId;
import dev.muster.chat.Priority;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// Keeps us within what Slack allows: so many calls a minute of each method, and about one message
/// a second in each channel.
///
/// Whoever comes too early gets an appointment and is expected then: a thousand edits are put off
/// once each and not asked again and again. Three tenths of every allowance are kept for pages,
/// which have appointments of their own.
final class Limiter {
  private static final double FOR_PAGES = 0.3;

  /// Slack tolerates bursts and does not say how long; we take a tenth of a minute's worth.
  private static final int BURST = 10;

  /// An outage may hold somebody up; who stays away longer has been given up.
  private static final Duration TARDINESS = Duration.ofMinutes(10);

  /// Longer than any burst: a counter that was not used for so long has all of it in hand.
  private static final Duration RESTED = Duration.ofMinutes(1);

  /// So soon after a pause another one has the same reason.
  private static final Duration IN_A_ROW = Duration.ofSeconds(5);

  /// A clock that is kept right goes back by less.
  private static final Duration A_STEP = Duration.ofSeconds(2);

  private final InstantSource clock;
  private final Map<Counter, Instant> free = new HashMap<>();
  private final Map<CallId, Instant> appointments = new HashMap<>();
  private final Map<Gate, Instant> closed = new HashMap<>();
  private Instant tidied = Instant.EPOCH;
  private Instant latest = Instant.EPOCH;

  Limiter(InstantSource clock) {
    this.clock = clock;
  }

  private record Counter(String what, boolean isForPages) {}

  /// @param channel empty for all of them
  private record Gate(Method method, String channel) {}

  /// Takes a turn now, or says how long to wait for the turn that is kept.
  synchronized Optional<Duration> turn(
      CallId id, Method method, String channel, Priority priority) {
    Instant now = clock.instant();
    beginAnewIfSetBack(now);
    tidy(now);
    Instant kept = appointments.remove(id);
    Instant mine = kept == null ? book(method, channel, priority, now) : kept;
    Instant turn = later(mine, later(opening(method, ""), opening(method, channel)));
    if (!turn.isAfter(now)) {
      return Optional.empty();
    }
    appointments.put(id, turn);
    return Optional.of(Duration.between(now, turn));
  }

  /// Slack asked for a pause and does not say whose: nobody calls the method in this channel until
  /// then. If it asks so about two channels in a row, it means the whole workspace.
  ///
  /// @param channel empty where Slack counts no channels
  synchronized void pause(Method method, String channel, Duration pause) {
    if (pause.isPositive()) {
      Instant now = clock.instant();
      var gate = new Gate(method, isElsewhereToo(method, channel, now) ? "" : channel);
      closed.merge(gate, now.plus(pause), Limiter::later);
    }
  }

  private boolean isElsewhereToo(Method method, String channel, Instant now) {
    return closed.entrySet().stream()
        .filter(gate -> gate.getValue().plus(IN_A_ROW).isAfter(now))
        .map(Map.Entry::getKey)
        .anyMatch(gate -> gate.method() == method && !gate.channel().equals(channel));
  }

  private Instant opening(Method method, String channel) {
    return closed.getOrDefault(new Gate(method, channel), Instant.MIN);
  }

  /// When the clock was set back, all we knew lies in the future, and would hold everybody up.
  private void beginAnewIfSetBack(Instant now) {
    if (now.plus(A_STEP).isBefore(latest)) {
      free.clear();
      closed.clear();
      appointments.clear();
      tidied = now;
    }
    latest = now;
  }

  /// Nobody says when an effect is given up, nor when a channel falls silent.
  private void tidy(Instant now) {
    if (tidied.plus(RESTED).isBefore(now)) {
      appointments.values().removeIf(turn -> turn.plus(TARDINESS).isBefore(now));
      free.values().removeIf(next -> next.plus(RESTED).isBefore(now));
      closed.values().removeIf(opening -> opening.plus(IN_A_ROW).isBefore(now));
      tidied = now;
    }
  }

  /// How much is remembered.
  synchronized int size() {
    return appointments.size() + free.size() + closed.size();
  }

  private Instant book(Method method, String channel, Priority priority, Instant now) {
    boolean isPage = priority == Priority.PAGE;
    var ofMethod = book(new Counter(method.name(), isPage), method.aMinute(), isPage, now);
    return method == Method.POST
        ? later(
            ofMethod, book(new Counter(channel, isPage), Method.MESSAGES_IN_CHANNEL, isPage, now))
        : ofMethod;
  }

  /// The next turn of this counter. One that was not used for a while has some in hand.
  private Instant book(Counter counter, int aMinute, boolean isPage, Instant now) {
    double share = isPage ? FOR_PAGES : 1 - FOR_PAGES;
    var gap = Duration.ofNanos((long) (60e9 / (aMinute * share)));
    var burst = gap.multipliedBy(Math.max(1, aMinute / BURST));
    var next = later(free.getOrDefault(counter, Instant.MIN), now.minus(burst));
    free.put(counter, next.plus(gap));
    return next;
  }

  private static Instant later(Instant one, Instant other) {
    return one.isAfter(other) ? one : other;
  }
}
