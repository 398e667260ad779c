package dev.muster.simulation;

import dev.muster.chat.CallId;
import dev.muster.commit.Cause;
import dev.muster.commit.Commits;
import dev.muster.commit.Decision;
import dev.muster.commit.Ports;
import dev.muster.commit.Store;
import dev.muster.effect.Asked;
import dev.muster.effect.Claimed;
import dev.muster.effect.Outbox;
import dev.muster.effect.Posting;
import dev.muster.effect.Setback;
import dev.muster.reply.Reply;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/// Writes down what was really stored and settled, next to the honest store and below whatever may
/// cheat.
final class Ledger {
  private final World world;
  private final Predicate<String> isAlive;
  private final List<Stored> stored = new ArrayList<>();
  private final Map<CallId, Errand> errands = new LinkedHashMap<>();

  Ledger(World world, Predicate<String> isAlive) {
    this.world = world;
    this.isAlive = isAlive;
  }

  record Stored(Cause cause, Decision decision, Instant at) {}

  Store over(Store store) {
    return Ports.of(store)
        .with(new WrittenCommits(store.commits()))
        .with(new WrittenOutbox(store.outbox()));
  }

  List<Stored> stored() {
    return stored;
  }

  List<Errand> errands() {
    return List.copyOf(errands.values());
  }

  Optional<Errand> find(CallId id) {
    return Optional.ofNullable(errands.get(id));
  }

  private final class WrittenCommits implements Commits {
    private final Commits commits;

    WrittenCommits(Commits commits) {
      this.commits = commits;
    }

    @Override
    public Outcome commit(Cause cause, Decision decision, Instant now) {
      var outcome = commits.commit(cause, decision, now);
      if (outcome instanceof Outcome.Stored) {
        stored.add(new Stored(cause, decision, now));
      }
      world.note(
          "%s: %s, %d entries, %d effects"
              .formatted(
                  name(cause),
                  outcome.getClass().getSimpleName(),
                  decision.timeline().size(),
                  decision.effects().size()));
      return outcome;
    }

    private static String name(Cause cause) {
      return switch (cause) {
        case Cause.Said(var key) -> key;
        case Cause.Due(var timer) ->
            "%s %s %s".formatted(timer.kind(), timer.subject(), timer.step());
      };
    }

    @Override
    public Optional<Reply> answered(String key) {
      return commits.answered(key);
    }

    @Override
    public int forgetAnswersBefore(Instant moment) {
      return commits.forgetAnswersBefore(moment);
    }
  }

  private final class WrittenOutbox implements Outbox {
    private final Outbox outbox;

    WrittenOutbox(Outbox outbox) {
      this.outbox = outbox;
    }

    @Override
    public List<Claimed> claim(String owner, Instant now, int limit) {
      var claimed = outbox.claim(owner, now, limit);
      claimed.forEach(one -> claimed(one, now));
      return claimed;
    }

    private void claimed(Claimed claimed, Instant now) {
      world.note("%s claims %s, %d".formatted(claimed.owner(), what(claimed), claimed.attempts()));
      errands
          .computeIfAbsent(claimed.id(), _ -> new Errand(claimed))
          .claim(claimed, world.instant(), now.plus(Outbox.LEASE), isAlive);
    }

    @Override
    public boolean delivered(
        Claimed claimed, Instant now, List<Asked> next, Optional<Posting> made) {
      boolean settled = outbox.delivered(claimed, now, next, made);
      if (settled) {
        of(claimed).end(new Errand.Ending.Delivered(world.instant()));
      }
      world.note("%s delivered: %b".formatted(what(claimed), settled));
      return settled;
    }

    @Override
    public boolean postpone(Claimed claimed, Instant until, Setback setback, String why) {
      boolean settled = outbox.postpone(claimed, until, setback, why);
      if (settled) {
        of(claimed).release();
      }
      world.note("%s postponed, %s: %b".formatted(what(claimed), why, settled));
      return settled;
    }

    @Override
    public int forgetDeadBefore(Instant moment) {
      return outbox.forgetDeadBefore(moment);
    }

    @Override
    public int stuck(Instant asked, Instant due, int failures) {
      return outbox.stuck(asked, due, failures);
    }

    @Override
    public boolean bury(
        Claimed claimed, Instant now, String why, List<Asked> instead, Optional<Posting> made) {
      boolean settled = outbox.bury(claimed, now, why, instead, made);
      if (settled) {
        of(claimed).end(new Errand.Ending.Buried(why, instead));
      }
      world.note("%s given up, %s: %b".formatted(what(claimed), why, settled));
      return settled;
    }

    @Override
    public Optional<Instant> nextAfter(Instant now) {
      return outbox.nextAfter(now);
    }

    @Override
    public Backlog backlog(Instant now) {
      return outbox.backlog(now);
    }

    private Errand of(Claimed claimed) {
      return Optional.ofNullable(errands.get(claimed.id())).orElseThrow();
    }

    private static String what(Claimed claimed) {
      return claimed.id().value() + " " + claimed.effect().getClass().getSimpleName();
    }
  }
}
