package dev.muster.simulation;

import dev.muster.commit.Cause;
import dev.muster.commit.Change;
import dev.muster.commit.Commits;
import dev.muster.commit.Decision;
import dev.muster.commit.Ports;
import dev.muster.effect.Asked;
import dev.muster.effect.Claimed;
import dev.muster.effect.Outbox;
import dev.muster.effect.Posting;
import dev.muster.effect.Setback;
import dev.muster.reply.Reply;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/// Designs that look right and are not. Each breaks one promise that the simulation must notice, or
/// its silence would mean nothing.
final class Broken {
  private Broken() {}

  /// Effects leave the outbox when they are claimed, before anybody sends them.
  static Variant marksBeforeSending() {
    return with(outbox ->
        new Decorated(outbox) {
          @Override
          public List<Claimed> claim(String owner, Instant now, int limit) {
            return super.claim(owner, now, limit).stream()
                .filter(one -> super.delivered(one, now, List.of(), Optional.empty()))
                .toList();
          }

          @Override
          public boolean delivered(
              Claimed claimed, Instant now, List<Asked> next, Optional<Posting> made) {
            return true;
          }
        });
  }

  /// Whoever tries again does not know that somebody tried before.
  static Variant forgetsDoubt() {
    return with(outbox ->
        new Decorated(outbox) {
          @Override
          public List<Claimed> claim(String owner, Instant now, int limit) {
            return super.claim(owner, now, limit).stream().map(Broken::certain).toList();
          }
        });
  }

  private static Claimed certain(Claimed one) {
    return new Claimed(
        one.id(),
        one.effect(),
        one.priority(),
        one.expires(),
        one.asked(),
        one.attempts(),
        false,
        one.owner());
  }

  /// A claim keeps nobody else away.
  static Variant hasNoLease() {
    return with(outbox ->
        new Decorated(outbox) {
          @Override
          public List<Claimed> claim(String owner, Instant now, int limit) {
            return super.claim(owner, now.plus(LEASE), limit);
          }
        });
  }

  /// What has to wait goes to the end of its lane.
  static Variant queuesAgain() {
    return with(outbox ->
        new Decorated(outbox) {
          @Override
          public boolean postpone(Claimed claimed, Instant until, Setback setback, String why) {
            return setback == Setback.UNCLEAR
                ? super.postpone(claimed, until, setback, why)
                : super.bury(claimed, until, why, List.of(again(claimed)), Optional.empty());
          }
        });
  }

  private static Asked again(Claimed claimed) {
    return new Asked(claimed.effect(), claimed.priority(), claimed.expires());
  }

  /// Nothing is ever too late to be said.
  static Variant neverExpires() {
    return with(outbox ->
        new Decorated(outbox) {
          @Override
          public List<Claimed> claim(String owner, Instant now, int limit) {
            return super.claim(owner, now, limit).stream().map(Broken::timeless).toList();
          }
        });
  }

  private static Claimed timeless(Claimed one) {
    return new Claimed(
        one.id(),
        one.effect(),
        one.priority(),
        Optional.empty(),
        one.asked(),
        one.attempts(),
        one.maybeDone(),
        one.owner());
  }

  /// Effects are stored, and the key of what caused them is not.
  static Variant forgetsKeys() {
    return (shared, world) ->
        Ports.of(shared).with(new ForgetfulCommits(shared.commits(), world::elapsed));
  }

  /// It says that it is stored, and stores it a moment later.
  static Variant confirmsBeforeStoring() {
    return (shared, world) -> Ports.of(shared).with(new HastyCommits(shared.commits(), world));
  }

  /// Deadlines are kept by the process that set them.
  static Variant keepsTimersInMemory() {
    return (shared, _) -> TimersInMemory.over(shared);
  }

  private static Variant with(UnaryOperator<Outbox> outbox) {
    return (shared, _) -> Ports.of(shared).with(outbox.apply(shared.outbox()));
  }

  private static class Decorated implements Outbox {
    private final Outbox outbox;

    Decorated(Outbox outbox) {
      this.outbox = outbox;
    }

    @Override
    public List<Claimed> claim(String owner, Instant now, int limit) {
      return outbox.claim(owner, now, limit);
    }

    @Override
    public boolean delivered(
        Claimed claimed, Instant now, List<Asked> next, Optional<Posting> made) {
      return outbox.delivered(claimed, now, next, made);
    }

    @Override
    public boolean postpone(Claimed claimed, Instant until, Setback setback, String why) {
      return outbox.postpone(claimed, until, setback, why);
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
      return outbox.bury(claimed, now, why, instead, made);
    }

    @Override
    public Optional<Instant> nextAfter(Instant now) {
      return outbox.nextAfter(now);
    }

    @Override
    public Backlog backlog(Instant now) {
      return outbox.backlog(now);
    }
  }

  private record ForgetfulCommits(Commits commits, Supplier<Duration> time, AtomicInteger heard)
      implements Commits {
    ForgetfulCommits(Commits commits, Supplier<Duration> time) {
      this(commits, time, new AtomicInteger());
    }

    @Override
    public Outcome commit(Cause cause, Decision decision, Instant now) {
      return commits.commit(
          cause instanceof Cause.Said(var key) ? new Cause.Said(once(key)) : cause, decision, now);
    }

    private String once(String key) {
      return "%s at %s %d".formatted(key, time.get(), heard.incrementAndGet());
    }

    @Override
    public Optional<Reply> answered(String key) {
      return Optional.empty();
    }

    @Override
    public int forgetAnswersBefore(Instant moment) {
      return commits.forgetAnswersBefore(moment);
    }
  }

  private record HastyCommits(Commits commits, World world) implements Commits {
    private static final Duration A_MOMENT = Duration.ofSeconds(30);

    @Override
    public Outcome commit(Cause cause, Decision decision, Instant now) {
      if (cause instanceof Cause.Due || decision.change() instanceof Change.Nothing) {
        return commits.commit(cause, decision, now);
      }
      world.in(A_MOMENT, () -> world.note("stored late: " + commits.commit(cause, decision, now)));
      return new Outcome.Stored();
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
}
