package dev.muster.storage;

import dev.muster.commit.AuditEntry;
import dev.muster.commit.Cause;
import dev.muster.commit.Commits;
import dev.muster.commit.Decision;
import dev.muster.person.PersonId;
import dev.muster.reply.Reply;
import java.time.Instant;
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
    var outcome =
        writer.write(
            handle -> commit(handle, cause, decision, now), Outcome.Stored.class::isInstance);
    if (outcome instanceof Outcome.Stored) {
      hooks.committed(decision);
    }
    return outcome;
  }

  @Override
  public Optional<Reply> answered(String key) {
    return readers.read(handle -> answered(handle, key));
  }

  @Override
  public int forgetAnswersBefore(Instant moment) {
    return writer.write(handle -> handle.createUpdate(FORGET).bind("moment", moment).execute());
  }

  /// Whatever is not `Stored` is taken back by the writer, so the order is free: the cause first,
  /// since most of what comes twice comes at once.
  private Outcome commit(Handle handle, Cause cause, Decision decision, Instant now) {
    if (!take(handle, cause, decision.reply(), now)) {
      return new Outcome.AlreadyDone(answerTo(handle, cause));
    }
    if (!IncidentRows.store(handle, decision.change())) {
      return new Outcome.Conflict();
    }
    Timeline.append(handle, decision.timeline());
    outbox.add(handle, decision.effects(), now);
    JdbiTimers.change(handle, decision.timers());
    decision.audit().ifPresent(entry -> write(handle, entry));
    return new Outcome.Stored();
  }

  private static boolean take(Handle handle, Cause cause, Reply reply, Instant now) {
    return switch (cause) {
      case Cause.Said(var key) ->
          handle
                  .createUpdate(TAKE_KEY)
                  .bind("key", key)
                  .bind("reply", Json.write(reply))
                  .bind("at", now)
                  .execute()
              == 1;
      case Cause.Due(var timer) -> JdbiTimers.take(handle, timer);
    };
  }

  private static Optional<Reply> answerTo(Handle handle, Cause cause) {
    return cause instanceof Cause.Said(var key) ? answered(handle, key) : Optional.empty();
  }

  private static Optional<Reply> answered(Handle handle, String key) {
    return handle
        .createQuery(ANSWER)
        .bind("key", key)
        .map((row, _) -> Json.read(row.getString("reply"), Reply.class))
        .findOne();
  }

  private static void write(Handle handle, AuditEntry entry) {
    handle
        .createUpdate(AUDIT)
        .bind("at", entry.at())
        .bind("workspace", entry.by().map(by -> by.workspace().value()))
        .bind("person", entry.by().map(PersonId::value))
        .bind("action", entry.action())
        .bind("subject", entry.subject())
        .execute();
  }
}
