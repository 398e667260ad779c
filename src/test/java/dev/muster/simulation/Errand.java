package dev.muster.simulation;

import dev.muster.chat.CallId;
import dev.muster.chat.Priority;
import dev.muster.effect.Asked;
import dev.muster.effect.Claimed;
import dev.muster.effect.Effect;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/// The way of one effect through the outbox, as it was really stored.
final class Errand {
  private final Claimed first;
  private Optional<Held> held = Optional.empty();
  private Optional<Ending> ending = Optional.empty();
  private Instant claimedAt = Instant.MIN;
  private int claims;
  private int ambiguities;

  Errand(Claimed first) {
    this.first = first;
  }

  private record Held(String owner, Instant until) {}

  /// How it left the outbox.
  sealed interface Ending {
    record Delivered(Instant at) implements Ending {}

    record Buried(String why, List<Asked> instead) implements Ending {}
  }

  /// A claim that ran out in the hands of somebody who still lives may yet be acted on: then what
  /// becomes of it is ambiguous.
  void claim(Claimed claimed, Instant now, Instant until, Predicate<String> isAlive) {
    if (held.filter(was -> !now.isBefore(was.until()) && isAlive.test(was.owner())).isPresent()) {
      ambiguities++;
    }
    held = Optional.of(new Held(claimed.owner(), until));
    claimedAt = now;
    claims++;
  }

  void release() {
    held = Optional.empty();
  }

  void end(Ending how) {
    held = Optional.empty();
    ending = Optional.of(how);
  }

  /// The platform may have done it although nobody was told.
  void blur() {
    ambiguities++;
  }

  CallId id() {
    return first.id();
  }

  Effect effect() {
    return first.effect();
  }

  Priority priority() {
    return first.priority();
  }

  Optional<Instant> expires() {
    return first.expires();
  }

  Instant claimedAt() {
    return claimedAt;
  }

  int claims() {
    return claims;
  }

  int ambiguities() {
    return ambiguities;
  }

  Optional<Ending> ending() {
    return ending;
  }

  boolean isBuried() {
    return ending.filter(Ending.Buried.class::isInstance).isPresent();
  }

  @Override
  public String toString() {
    return "%s %s %s".formatted(id().value(), priority(), effect());
  }
}
