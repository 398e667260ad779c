package dev.muster.commit;

import dev.muster.reply.Reply;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Looks before it changes anything, so that there is never anything to take back.
final class InMemoryCommits implements Commits {
  private final Object lock;
  private final InMemoryIncidents incidents;
  private final InMemoryOutbox outbox;
  private final InMemoryTimers timers;
  private final Map<String, Answer> answers = new HashMap<>();
  private final List<AuditEntry> audit = new ArrayList<>();

  InMemoryCommits(
      Object lock, InMemoryIncidents incidents, InMemoryOutbox outbox, InMemoryTimers timers) {
    this.lock = lock;
    this.incidents = incidents;
    this.outbox = outbox;
    this.timers = timers;
  }

  @Override
  public Outcome commit(Cause cause, Decision decision, Instant now) {
    synchronized (lock) {
      if (isOver(cause)) {
        return new Outcome.AlreadyDone(answerTo(cause));
      }
      if (!incidents.accepts(decision.change())) {
        return new Outcome.Conflict();
      }
      incidents.check(decision);
      finish(cause, decision.reply(), now);
      incidents.store(decision);
      outbox.add(decision.effects(), now);
      decision.timers().forEach(timers::change);
      decision.audit().ifPresent(audit::add);
      return new Outcome.Stored();
    }
  }

  @Override
  public Optional<Reply> answered(String key) {
    synchronized (lock) {
      return Optional.ofNullable(answers.get(key)).map(Answer::reply);
    }
  }

  @Override
  public int forgetAnswersBefore(Instant moment) {
    synchronized (lock) {
      var before = answers.size();
      answers.values().removeIf(answer -> answer.at().isBefore(moment));
      return before - answers.size();
    }
  }

  List<AuditEntry> audit() {
    synchronized (lock) {
      return List.copyOf(audit);
    }
  }

  private boolean isOver(Cause cause) {
    return switch (cause) {
      case Cause.Said(var key) -> answers.containsKey(key);
      case Cause.Due(var timer) -> !timers.holds(timer);
    };
  }

  private Optional<Reply> answerTo(Cause cause) {
    return cause instanceof Cause.Said(var key) ? answered(key) : Optional.empty();
  }

  private void finish(Cause cause, Reply reply, Instant now) {
    switch (cause) {
      case Cause.Said(var key) -> answers.put(key, new Answer(reply, now));
      case Cause.Due(var timer) -> timers.take(timer);
    }
  }

  private record Answer(Reply reply, Instant at) {}
}
