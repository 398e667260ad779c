package dev.muster.commit;

import dev.muster.chat.CallId;
import dev.muster.chat.Priority;
import dev.muster.effect.Asked;
import dev.muster.effect.Claimed;
import dev.muster.effect.Outbox;
import dev.muster.effect.Setback;
import java.time.Instant;
import java.util.Optional;

/// One row of the outbox in memory. `due` is when it may be claimed next: while somebody holds it,
/// that is the end of their lease.
record Waiting(
    CallId id,
    Asked asked,
    Instant askedAt,
    Instant due,
    int attempts,
    int failures,
    boolean inDoubt,
    Optional<String> owner) {
  static Waiting asked(CallId id, Asked asked, Instant now) {
    return new Waiting(id, asked, now, now, 0, 0, false, Optional.empty());
  }

  String lane() {
    return asked.lane(id);
  }

  Priority priority() {
    return asked.priority();
  }

  /// One that nobody holds is never put off for so long: the clock was set back.
  boolean isDue(Instant now) {
    return !due.isAfter(now)
        || (owner.isEmpty() && due.isAfter(now.plus(Outbox.longestWait(priority()))));
  }

  /// Whoever held it until now did not say what became of it.
  Waiting claim(String by, Instant until) {
    return new Waiting(
        id,
        asked,
        askedAt,
        until,
        attempts + 1,
        owner.isPresent() ? failures + 1 : failures,
        inDoubt || owner.isPresent(),
        Optional.of(by));
  }

  Waiting postpone(Instant until, Setback setback) {
    return new Waiting(
        id,
        asked,
        askedAt,
        until,
        attempts,
        setback == Setback.WAITS ? failures : failures + 1,
        inDoubt || setback == Setback.UNCLEAR,
        Optional.empty());
  }

  Claimed claimed() {
    return new Claimed(
        id,
        asked.effect(),
        asked.priority(),
        asked.expires(),
        askedAt,
        attempts,
        inDoubt,
        owner.orElseThrow());
  }

  boolean isHeldBy(Claimed claimed) {
    return id.equals(claimed.id())
        && attempts == claimed.attempts()
        && owner.equals(Optional.of(claimed.owner()));
  }

  /// Whether this one, when its turn comes, does what the other is asked for.
  boolean standsFor(Asked other) {
    var key = other.effect().collapse();
    return !key.isEmpty() && key.equals(asked.effect().collapse()) && owner.isEmpty() && !inDoubt;
  }
}
