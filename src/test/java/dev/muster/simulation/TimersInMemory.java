package dev.muster.simulation;

import dev.muster.commit.Cause;
import dev.muster.commit.Commits;
import dev.muster.commit.Decision;
import dev.muster.commit.Ports;
import dev.muster.commit.Store;
import dev.muster.reply.Reply;
import dev.muster.timer.Timer;
import dev.muster.timer.TimerChange;
import dev.muster.timer.Timers;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// Deadlines that live and die with the process that set them, as a scheduler in memory keeps them.
final class TimersInMemory implements Timers {
  private final List<Timer> all = new ArrayList<>();

  static Store over(Store shared) {
    var timers = new TimersInMemory();
    return Ports.of(shared).with(timers).with(new TimingCommits(shared.commits(), timers));
  }

  @Override
  public List<Timer> due(Instant now, int limit) {
    return all.stream()
        .filter(timer -> !timer.due().isAfter(now))
        .sorted(Comparator.comparing(Timer::due))
        .limit(limit)
        .toList();
  }

  @Override
  public Optional<Instant> nextAfter(Instant moment) {
    return all.stream().map(Timer::due).filter(moment::isBefore).sorted().findFirst();
  }

  @Override
  public void putOff(Timer timer, Instant now, String error) {
    if (all.remove(timer)) {
      all.add(
          new Timer(timer.kind(), timer.subject(), now.plus(Duration.ofSeconds(1)), timer.step()));
    }
  }

  @Override
  public Overdue overdue(Instant now, Duration grace) {
    return new Overdue(0, Optional.empty());
  }

  void handled(Cause cause) {
    all.removeIf(timer -> cause.equals(new Cause.Due(timer)));
  }

  void change(TimerChange change) {
    switch (change) {
      case TimerChange.Set(var timer) -> {
        all.removeIf(
            other -> other.kind() == timer.kind() && other.subject().equals(timer.subject()));
        all.add(timer);
      }
      case TimerChange.Cancel(var kind, var subject) ->
          all.removeIf(other -> other.kind() == kind && other.subject().equals(subject));
    }
  }

  private record TimingCommits(Commits commits, TimersInMemory timers) implements Commits {
    @Override
    public Outcome commit(Cause cause, Decision decision, Instant now) {
      if (cause instanceof Cause.Due(var timer) && !timers.all.contains(timer)) {
        return new Outcome.AlreadyDone(Optional.empty());
      }
      var outcome = commits.commit(named(cause), withoutTimers(decision), now);
      if (outcome instanceof Outcome.Stored) {
        timers.handled(cause);
        decision.timers().forEach(timers::change);
      }
      return outcome;
    }

    private static Cause named(Cause cause) {
      return cause instanceof Cause.Due(var timer) ? new Cause.Said(timer.toString()) : cause;
    }

    private static Decision withoutTimers(Decision decision) {
      return new Decision(
          decision.change(),
          decision.timeline(),
          decision.effects(),
          List.of(),
          decision.audit(),
          decision.reply());
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
