package dev.muster.storage;

import dev.muster.chat.CallId;
import dev.muster.effect.Asked;
import dev.muster.effect.Claimed;
import dev.muster.effect.Effect;
import dev.muster.effect.Ids;
import dev.muster.effect.Outbox;
import dev.muster.effect.Posting;
import dev.muster.effect.Priority;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.SqlStatement;

final class JdbiOutbox implements Outbox {
  private static final String ADD =
      """
      insert into outbox
        (id, lane, priority, collapse, effect, expires_at, asked_at, due_at, attempts, in_doubt)
      select :id, :lane, :priority, :collapse, :effect, :expires, :now, :now, 0, false
      where :collapse = '' or not exists (
        select 1 from outbox
        where collapse = :collapse and collapse <> '' and owner is null and not in_doubt)
      """;

  private static final String CLAIM =
      """
      update outbox
      set owner = :owner, due_at = :until, attempts = attempts + 1,
          in_doubt = in_doubt or owner is not null
      where sequence in (
        select head.sequence
        from outbox head
        where head.due_at <= :now and not exists (
          select 1 from outbox earlier
          where earlier.lane = head.lane and earlier.sequence < head.sequence)
        order by head.priority, head.sequence
        limit :limit)
      returning sequence, id, effect, priority, expires_at, attempts, in_doubt, owner
      """;

  private static final String MINE = " where id = :id and owner = :owner and attempts = :attempts";

  private static final String FORGET = "delete from outbox" + MINE;

  private static final String POSTPONE =
      """
      update outbox
      set owner = null, due_at = :until, in_doubt = in_doubt or :maybeDone, error = :why
      """
          + MINE;

  private static final String KEEP_DEAD =
      """
      insert into dead_letter
        (id, lane, priority, effect, asked_at, buried_at, attempts, why)
      select id, lane, priority, effect, asked_at, :now, attempts, :why from outbox
      """
          + MINE;

  private static final String NEXT = "select min(due_at) as due_at from outbox where due_at > :now";

  private static final String BACKLOG =
      """
      select count(*) as waiting, min(asked_at) as oldest,
        min(case when priority = 0 then asked_at end) as oldest_page,
        (select count(*) from dead_letter) as dead
      from outbox
      """;

  /// A priority is stored as its place here.
  private static final List<Priority> BY_URGENCY =
      List.of(Priority.PAGE, Priority.ANSWER, Priority.STATE, Priority.REMINDER, Priority.COSMETIC);

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

  @Override
  public List<Claimed> claim(String owner, Instant now, int limit) {
    return writer.write(handle -> claim(handle, owner, now, limit));
  }

  @Override
  public boolean delivered(Claimed claimed, Optional<Posting> made) {
    return writer.write(handle -> settle(handle, claimed, made));
  }

  @Override
  public boolean postpone(Claimed claimed, Instant until, boolean maybeDone, String why) {
    return writer.write(handle ->
        bind(handle.createUpdate(POSTPONE), claimed)
                .bind("until", until)
                .bind("maybeDone", maybeDone)
                .bind("why", why)
                .execute()
            == 1);
  }

  @Override
  public boolean bury(
      Claimed claimed, Instant now, String why, List<Asked> instead, Optional<Posting> made) {
    var buried = writer.write(handle -> bury(handle, claimed, now, why, instead, made));
    if (buried && !instead.isEmpty()) {
      hooks.effectQueued();
    }
    return buried;
  }

  @Override
  public Optional<Instant> nextAfter(Instant now) {
    return readers.read(handle ->
        handle
            .createQuery(NEXT)
            .bind("now", now)
            .map((row, _) -> Columns.maybeMoment(row, "due_at"))
            .one());
  }

  @Override
  public Backlog backlog(Instant now) {
    return readers.read(handle -> handle.createQuery(BACKLOG).map((row, _) -> backlog(row)).one());
  }

  void add(Handle handle, List<Asked> effects, Instant now) {
    for (var asked : effects) {
      var id = ids.next();
      handle
          .createUpdate(ADD)
          .bind("id", id.value())
          .bind("lane", asked.lane(id))
          .bind("priority", BY_URGENCY.indexOf(asked.priority()))
          .bind("collapse", asked.effect().collapse())
          .bind("effect", Json.write(asked.effect()))
          .bind("expires", asked.expires())
          .bind("now", now)
          .execute();
    }
  }

  /// The database returns changed rows in no order of its own.
  private static List<Claimed> claim(Handle handle, String owner, Instant now, int limit) {
    return handle
        .createQuery(CLAIM)
        .bind("owner", owner)
        .bind("until", now.plus(LEASE))
        .bind("now", now)
        .bind("limit", limit)
        .map((row, _) -> new Turn(row.getLong("sequence"), claimed(row)))
        .stream()
        .sorted(Turn.ORDER)
        .map(Turn::claimed)
        .toList();
  }

  private static boolean settle(Handle handle, Claimed claimed, Optional<Posting> made) {
    var mine = bind(handle.createUpdate(FORGET), claimed).execute() == 1;
    if (mine) {
      made.ifPresent(posting -> JdbiPostings.remember(handle, posting));
    }
    return mine;
  }

  private boolean bury(
      Handle handle,
      Claimed claimed,
      Instant now,
      String why,
      List<Asked> instead,
      Optional<Posting> made) {
    bind(handle.createUpdate(KEEP_DEAD), claimed).bind("now", now).bind("why", why).execute();
    var mine = settle(handle, claimed, made);
    if (mine) {
      add(handle, instead, now);
    }
    return mine;
  }

  /// The same owner may have lost a claim and made another since: the attempt tells them apart.
  private static <S extends SqlStatement<S>> S bind(S statement, Claimed claimed) {
    return statement
        .bind("id", claimed.id().value())
        .bind("owner", claimed.owner())
        .bind("attempts", claimed.attempts());
  }

  private static Claimed claimed(ResultSet row) throws SQLException {
    return new Claimed(
        new CallId(row.getString("id")),
        Json.read(row.getString("effect"), Effect.class),
        BY_URGENCY.get(row.getInt("priority")),
        Columns.maybeMoment(row, "expires_at"),
        row.getInt("attempts"),
        row.getBoolean("in_doubt"),
        row.getString("owner"));
  }

  private static Backlog backlog(ResultSet row) throws SQLException {
    return new Backlog(
        row.getInt("waiting"),
        Columns.maybeMoment(row, "oldest"),
        Columns.maybeMoment(row, "oldest_page"),
        row.getInt("dead"));
  }

  private record Turn(long sequence, Claimed claimed) {
    static final Comparator<Turn> ORDER =
        Comparator.<Turn, Priority>comparing(turn -> turn.claimed().priority())
            .thenComparingLong(Turn::sequence);
  }
}
