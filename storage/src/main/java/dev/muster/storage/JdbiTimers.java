package dev.muster.storage;

import dev.muster.timer.Timer;
import dev.muster.timer.TimerChange;
import dev.muster.timer.TimerKind;
import dev.muster.timer.Timers;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

final class JdbiTimers implements Timers {
  private static final Logger LOG = LoggerFactory.getLogger(JdbiTimers.class);

  private static final String DUE =
      """
      select kind, subject, due_at, step
      from timer
      where due_at <= :now
      order by due_at, kind, subject
      limit :limit
      """;

  private static final String NEXT =
      "select min(due_at) as due_at from timer where due_at > :moment";

  private static final String SET =
      """
      insert into timer (kind, subject, due_at, step, since, failures)
      values (:kind, :subject, :due, :step, :due, 0)
      on conflict (kind, subject) do update
      set due_at = excluded.due_at, step = excluded.step, since = excluded.since,
          failures = 0, error = null
      """;

  private static final String CANCEL =
      "delete from timer where kind = :kind and subject = :subject";

  private static final String TAKE =
      """
      delete from timer
      where kind = :kind and subject = :subject and due_at = :due and step = :step
      """;

  /// 1, 2, 4 … 256 s.
  private static final String PUT_OFF =
      """
      update timer
      set due_at = :now + 1000 * (1 << case when failures < 8 then failures else 8 end),
          failures = failures + 1, error = :error
      where kind = :kind and subject = :subject and due_at = :due and step = :step
      """;

  private static final String OVERDUE =
      "select count(*) as count, min(since) as first from timer where since < :before";

  private final Writer writer;
  private final Readers readers;

  JdbiTimers(Writer writer, Readers readers) {
    this.writer = writer;
    this.readers = readers;
  }

  @Override
  public List<Timer> due(Instant now, int limit) {
    return readers
        .query(handle ->
            handle
                .createQuery(DUE)
                .bind("now", now)
                .bind("limit", limit)
                .map((row, _) -> Row.of(row))
                .list())
        .stream()
        .flatMap(row -> read(row, now).stream())
        .toList();
  }

  /// What cannot be read stays, for another version may see to it; it moves ahead, so that it
  /// stands before nobody, and the auditor finds it overdue.
  private Optional<Timer> read(Row row, Instant now) {
    try {
      return Optional.of(row.timer());
    } catch (IllegalArgumentException e) {
      LOG.error("deadline {} of {} cannot be read", row.kind(), row.subject());
      writer.run(row.to(Write.of(PUT_OFF)).moment("now", now).text("error", "unreadable")::run);
      return Optional.empty();
    }
  }

  @Override
  public Optional<Instant> nextAfter(Instant moment) {
    return readers.query(handle ->
        handle
            .createQuery(NEXT)
            .bind("moment", moment)
            .map((row, _) -> Columns.maybeMoment(row, "due_at"))
            .one());
  }

  @Override
  public void putOff(Timer timer, Instant now, String error) {
    writer.run(to(Write.of(PUT_OFF), timer).moment("now", now).text("error", error)::run);
  }

  @Override
  public Overdue overdue(Instant now, Duration grace) {
    return readers.query(handle ->
        handle
            .createQuery(OVERDUE)
            .bind("before", now.minus(grace))
            .map((row, _) -> new Overdue(row.getInt("count"), Columns.maybeMoment(row, "first")))
            .one());
  }

  /// Changes a row if it was there to be taken, unmoved.
  static Write taking(Timer timer) {
    return to(Write.of(TAKE), timer);
  }

  static List<Write> change(List<TimerChange> changes) {
    return changes.stream().map(JdbiTimers::change).toList();
  }

  private static Write change(TimerChange change) {
    return switch (change) {
      case TimerChange.Set(var timer) -> to(Write.of(SET), timer);
      case TimerChange.Cancel(var kind, var subject) ->
          Write.of(CANCEL).name("kind", kind).text("subject", subject);
    };
  }

  private static Write to(Write write, Timer timer) {
    return new Row(timer.kind().name(), timer.subject(), timer.due(), timer.step()).to(write);
  }

  /// A deadline as it is stored.
  private record Row(String kind, String subject, Instant due, String step) {
    static Row of(ResultSet row) throws SQLException {
      return new Row(
          row.getString("kind"),
          row.getString("subject"),
          Columns.moment(row, "due_at"),
          row.getString("step"));
    }

    /// @throws IllegalArgumentException if there is no such kind
    Timer timer() {
      return new Timer(TimerKind.valueOf(kind), subject, due, step);
    }

    Write to(Write write) {
      return write
          .text("kind", kind)
          .text("subject", subject)
          .moment("due", due)
          .text("step", step);
    }
  }
}
