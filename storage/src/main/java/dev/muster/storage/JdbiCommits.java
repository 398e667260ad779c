package dev.muster.storage;

import dev.muster.commit.AuditEntry;
import dev.muster.commit.Cause;
import dev.muster.commit.Commits;
import dev.muster.commit.Decision;
import dev.muster.reply.Reply;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

final class JdbiCommits implements Commits {
  private static final String TAKE_KEY =
      """
      insert into answer (key, reply, at) values (:key, :reply, :at)
      on conflict (key) do nothing
      """;

  private static final String ANSWER = "select reply from answer where key = :key";

  private static final String FORGET = "delete from answer where at < :moment";

  private static final String AUDIT =
      """
      insert into audit (at, workspace, person, action, subject)
      values (:at, :workspace, :person, :action, :subject)
      """;

  private final Writer writer;
  private final Readers readers;
  private final Hooks hooks;
  private final JdbiOutbox outbox;

  JdbiCommits(Writer writer, Readers readers, Hooks hooks, JdbiOutbox outbox) {
    this.writer = writer;
    this.readers = readers;
    this.hooks = hooks;
    this.outbox = outbox;
  }

  @Override
  public Outcome commit(Cause cause, Decision decision, Instant now) {
    var ready = Ready.of(cause, decision, outbox, now);
    var outcome = writer.write(ready::commit, Outcome.Stored.class::isInstance);
    if (outcome instanceof Outcome.Stored) {
      hooks.committed(decision);
    }
    return outcome;
  }

  @Override
  public Optional<Reply> answered(String key) {
    return readers.query(handle -> answered(handle, key));
  }

  @Override
  public int forgetAnswersBefore(Instant moment) {
    return writer.write(Write.of(FORGET).moment("moment", moment)::execute);
  }

  /// A decision, made ready to be stored.
  private record Ready(Cause cause, Write once, List<IncidentRows> changes, List<Write> others) {
    static Ready of(Cause cause, Decision decision, JdbiOutbox outbox, Instant now) {
      var others = new ArrayList<Write>();
      others.addAll(Timeline.append(decision.timeline()));
      others.addAll(outbox.add(decision.effects(), now));
      others.addAll(JdbiTimers.change(decision.timers()));
      decision.audit().map(JdbiCommits::audit).ifPresent(others::add);
      return new Ready(
          cause,
          taking(cause, decision.reply(), now),
          IncidentRows.of(decision.change()),
          List.copyOf(others));
    }

    /// Whatever is not `Stored` is taken back by the writer, so the order is free: the cause first,
    /// since most of what comes twice comes at once.
    Outcome commit(Handle handle) {
      if (once.execute(handle) == 0) {
        return new Outcome.AlreadyDone(answerTo(handle, cause));
      }
      if (!changes.stream().allMatch(change -> change.store(handle))) {
        return new Outcome.Conflict();
      }
      others.forEach(write -> write.run(handle));
      return new Outcome.Stored();
    }
  }

  private static Write taking(Cause cause, Reply reply, Instant now) {
    return switch (cause) {
      case Cause.Said(var key) ->
          Write.of(TAKE_KEY).text("key", key).json("reply", reply).moment("at", now);
      case Cause.Due(var timer) -> JdbiTimers.taking(timer);
    };
  }

  private static Optional<Reply> answerTo(Handle handle, Cause cause) {
    return cause instanceof Cause.Said(var key) ? answered(handle, key) : Optional.empty();
  }

  private static Optional<Reply> answered(Handle handle, String key) {
    return handle
        .createQuery(ANSWER)
        .bind("key", key)
        .map((row, _) -> Json.read(row.getString("reply"), Reply.class, "answer " + key))
        .findOne();
  }

  private static Write audit(AuditEntry entry) {
    return Write.of(AUDIT)
        .moment("at", entry.at())
        .person("workspace", "person", entry.by())
        .text("action", entry.action())
        .text("subject", entry.subject());
  }
}
