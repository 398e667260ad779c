package dev.muster.storage;

import dev.muster.chat.Priority;
import dev.muster.effect.Asked;
import dev.muster.effect.Claimed;
import dev.muster.effect.Ids;
import dev.muster.effect.Outbox;
import dev.muster.effect.Posting;
import dev.muster.effect.Setback;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

final class JdbiOutbox implements Outbox {
  private static final Logger LOG = LoggerFactory.getLogger(JdbiOutbox.class);

  private static final String ADD =
      """
      insert into outbox
        (id, lane, priority, collapse, effect, expires_at, asked_at, due_at, attempts, failures,
         in_doubt)
      select :id, :lane, :priority, :collapse, :effect, :expires, :now, :now, 0, 0, false
      where :collapse = '' or not exists (
        select 1 from outbox
        where collapse = :collapse and collapse <> '' and owner is null and not in_doubt)
      """;

  private static final String CLAIM =
      """
      update outbox
      set owner = :owner, due_at = :until, attempts = attempts + 1,
          failures = failures + case when owner is null then 0 else 1 end,
          in_doubt = in_doubt or owner is not null
      where sequence in (
        select head.sequence
        from outbox head
        where (head.due_at <= :now or (head.owner is null and head.due_at >
            case head.priority when 0 then :page when 5 then :whenever else :other end))
          and not exists (
          select 1 from outbox earlier
          where earlier.lane = head.lane and earlier.sequence < head.sequence)
        order by head.priority, head.sequence
        limit :limit)
      returning sequence, id, effect, priority, expires_at, asked_at, attempts,
        in_doubt, owner
      """;

  private static final String MINE = " where id = :id and owner = :owner and attempts = :attempts";

  private static final String FORGET = "delete from outbox" + MINE;

  private static final String POSTPONE =
      """
      update outbox
      set owner = null, due_at = :until, in_doubt = in_doubt or :maybeDone,
          failures = failures + :failed, error = :why
      """
          + MINE;

  private static final String KEEP_DEAD =
      """
      insert into dead_letter
        (id, lane, priority, effect, asked_at, buried_at, attempts, why)
      select id, lane, priority, effect, asked_at, :now, attempts, :why from outbox
      """
          + MINE;

  private static final String FORGET_DEAD = "delete from dead_letter where buried_at < :moment";

  private static final String INHERIT =
      """
      update outbox
      set owner = null, in_doubt = true, failures = failures + 1,
          due_at = case priority when 0 then asked_at else due_at end
      where owner is not null
      """;

  private static final String NEXT = "select min(due_at) as due_at from outbox where due_at > :now";

  private static final String STUCK =
      """
      select count(*) from outbox
      where failures > :failures and asked_at < :asked and due_at < :due
      """;

  private static final String BACKLOG =
      """
      select count(*) as waiting,
        min(case when priority < 5 then asked_at end) as oldest,
        min(case when priority = 0 then asked_at end) as oldest_page,
        (select count(*) from dead_letter) as dead,
        (select max(buried_at) from dead_letter where why = 'unreadable') as unreadable
      from outbox
      """;

  private final Writer writer;
  private final Readers readers;
  private final Hooks hooks;
  private final Ids ids;

  JdbiOutbox(Writer writer, Readers readers, Hooks hooks, Ids ids) {
    this.writer = writer;
    this.readers = readers;
    this.hooks = hooks;
    this.ids = ids;
  }

  /// Nobody but this process has the file, so whoever held a claim is dead. Pages are tried again
  /// at once; the rest waits for its lease to end, until when a platform can say what became of it.
  void inherit() {
    writer.run(Write.of(INHERIT)::run);
  }

  @Override
  public List<Claimed> claim(String owner, Instant now, int limit) {
    return writer.write(handle -> claim(handle, owner, now, limit)).stream()
        .flatMap(row -> read(row, now).stream())
        .toList();
  }

  /// What cannot be read today will not be read at the next claim either, and would hold up its
  /// lane, and whoever is claimed with it, for ever.
  private Optional<Claimed> read(ClaimedRow row, Instant now) {
    try {
      return Optional.of(row.claimed());
    } catch (RuntimeException e) {
      LOG.error("effect {} is given up, for it cannot be read: {}", row.id(), e.getMessage());
      buryUnread(row, now);
      return Optional.empty();
    }
  }

  private void buryUnread(ClaimedRow row, Instant now) {
    var keep =
        mine(KEEP_DEAD, row.id(), row.owner(), row.attempts())
            .moment("now", now)
            .text("why", UNREADABLE);
    var forget = mine(FORGET, row.id(), row.owner(), row.attempts());
    writer.run(handle -> {
      keep.run(handle);
      forget.run(handle);
    });
    hooks.effectQueued(); // Its lane goes on.
  }

  @Override
  public boolean delivered(Claimed claimed, Instant now, List<Asked> next, Optional<Posting> made) {
    return settle(forget(claimed, now, next, made)::execute, next);
  }

  @Override
  public boolean postpone(Claimed claimed, Instant until, Setback setback, String why) {
    var postpone =
        mine(POSTPONE, claimed)
            .moment("until", until)
            .flag("maybeDone", setback == Setback.UNCLEAR)
            .number("failed", setback == Setback.WAITS ? 0 : 1)
            .text("why", why);
    return writer.write(postpone::execute) == 1;
  }

  @Override
  public boolean bury(
      Claimed claimed, Instant now, String why, List<Asked> instead, Optional<Posting> made) {
    var keep = mine(KEEP_DEAD, claimed).moment("now", now).text("why", why);
    var forget = forget(claimed, now, instead, made);
    return settle(
        handle -> {
          keep.run(handle);
          return forget.execute(handle);
        },
        instead);
  }

  private boolean settle(Function<Handle, Boolean> work, List<Asked> next) {
    boolean mine = writer.write(work);
    if (mine && !next.isEmpty()) {
      hooks.effectQueued();
    }
    return mine;
  }

  @Override
  public int forgetDeadBefore(Instant moment) {
    return writer.write(Write.of(FORGET_DEAD).moment("moment", moment)::execute);
  }

  @Override
  public Optional<Instant> nextAfter(Instant now) {
    return readers.query(handle ->
        handle
            .createQuery(NEXT)
            .bind("now", now)
            .map((row, _) -> Columns.maybeMoment(row, "due_at"))
            .one());
  }

  @Override
  public Backlog backlog(Instant now) {
    return readers.query(handle -> handle.createQuery(BACKLOG).map((row, _) -> backlog(row)).one());
  }

  @Override
  public int stuck(Instant asked, Instant due, int failures) {
    return readers.query(handle ->
        handle
            .createQuery(STUCK)
            .bind("asked", asked)
            .bind("due", due)
            .bind("failures", failures)
            .mapTo(Integer.class)
            .one());
  }

  List<Write> add(List<Asked> effects, Instant now) {
    return effects.stream().map(asked -> add(asked, now)).toList();
  }

  private Write add(Asked asked, Instant now) {
    var id = ids.next();
    return Write.of(ADD)
        .text("id", id.value())
        .text("lane", asked.lane(id))
        .number("priority", ClaimedRow.BY_URGENCY.indexOf(asked.priority()))
        .text("collapse", asked.effect().collapse())
        .json("effect", asked.effect())
        .moment("expires", asked.expires())
        .moment("now", now);
  }

  /// The database returns changed rows in no order of its own.
  private static List<ClaimedRow> claim(Handle handle, String owner, Instant now, int limit) {
    return handle
        .createQuery(CLAIM)
        .bind("owner", owner)
        .bind("until", now.plus(LEASE))
        .bind("now", now)
        .bind("page", now.plus(Outbox.longestWait(Priority.PAGE)))
        .bind("whenever", now.plus(Outbox.longestWait(Priority.WHENEVER)))
        .bind("other", now.plus(Outbox.longestWait(Priority.COSMETIC)))
        .bind("limit", limit)
        .map((row, _) -> ClaimedRow.of(row))
        .stream()
        .sorted(ClaimedRow.ORDER)
        .toList();
  }

  private Settlement forget(
      Claimed claimed, Instant now, List<Asked> next, Optional<Posting> made) {
    var then = Stream.concat(made.map(JdbiPostings::remember).stream(), add(next, now).stream());
    return new Settlement(mine(FORGET, claimed), then.toList());
  }

  private static Write mine(String sql, Claimed claimed) {
    return mine(sql, claimed.id().value(), claimed.owner(), claimed.attempts());
  }

  /// The same owner may have lost a claim and made another since: the attempt tells them apart.
  private static Write mine(String sql, String id, String owner, int attempts) {
    return Write.of(sql).text("id", id).text("owner", owner).number("attempts", attempts);
  }

  /// What follows only if the claim still stood.
  private record Settlement(Write forget, List<Write> then) {
    boolean execute(Handle handle) {
      boolean mine = forget.execute(handle) == 1;
      if (mine) {
        then.forEach(write -> write.run(handle));
      }
      return mine;
    }
  }

  private static Backlog backlog(ResultSet row) throws SQLException {
    return new Backlog(
        row.getInt("waiting"),
        Columns.maybeMoment(row, "oldest"),
        Columns.maybeMoment(row, "oldest_page"),
        row.getInt("dead"),
        Columns.maybeMoment(row, "unreadable"));
  }
}
