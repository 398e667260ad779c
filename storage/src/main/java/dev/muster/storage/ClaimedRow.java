package dev.muster.storage;

import dev.muster.chat.CallId;
import dev.muster.chat.Priority;
import dev.muster.effect.Claimed;
import dev.muster.effect.Effect;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// A claimed effect as it is stored, to be read when the writer has gone on.
record ClaimedRow(
    long sequence,
    String id,
    String effect,
    int priority,
    Optional<Instant> expires,
    Instant asked,
    int attempts,
    boolean isInDoubt,
    String owner) {
  /// A priority is stored as its place here.
  static final List<Priority> BY_URGENCY =
      List.of(
          Priority.PAGE,
          Priority.ANSWER,
          Priority.STATE,
          Priority.REMINDER,
          Priority.COSMETIC,
          Priority.WHENEVER);

  static final Comparator<ClaimedRow> ORDER =
      Comparator.comparingInt(ClaimedRow::priority).thenComparingLong(ClaimedRow::sequence);

  static ClaimedRow of(ResultSet row) throws SQLException {
    return new ClaimedRow(
        row.getLong("sequence"),
        row.getString("id"),
        row.getString("effect"),
        row.getInt("priority"),
        Columns.maybeMoment(row, "expires_at"),
        Columns.moment(row, "asked_at"),
        row.getInt("attempts"),
        row.getBoolean("in_doubt"),
        row.getString("owner"));
  }

  /// @throws RuntimeException if it cannot be read
  Claimed claimed() {
    return new Claimed(
        new CallId(id),
        Json.read(effect, Effect.class, "outbox " + id),
        BY_URGENCY.get(priority),
        expires,
        asked,
        attempts,
        isInDoubt,
        owner);
  }
}
