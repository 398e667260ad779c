package dev.muster.storage;

import dev.muster.incident.IncidentId;
import dev.muster.person.PersonId;
import dev.muster.workspace.WorkspaceId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;

/// Reads what several tables write in the same way.
final class Columns {
  private Columns() {}

  static Instant moment(ResultSet row, String column) throws SQLException {
    return Instant.ofEpochMilli(row.getLong(column));
  }

  static Optional<Instant> maybeMoment(ResultSet row, String column) throws SQLException {
    var moment = moment(row, column);
    return row.wasNull() ? Optional.empty() : Optional.of(moment);
  }

  static Optional<String> maybeText(ResultSet row, String column) throws SQLException {
    return Optional.ofNullable(row.getString(column));
  }

  /// @param of what the row is about
  static <T> Optional<T> maybeJson(ResultSet row, String column, Class<T> type, String of)
      throws SQLException {
    return maybeText(row, column).map(text -> Json.read(text, type, column + " of " + of));
  }

  static Optional<IncidentId> maybeIncident(ResultSet row, String column) throws SQLException {
    var number = row.getInt(column);
    return row.wasNull() ? Optional.empty() : Optional.of(new IncidentId(number));
  }

  static PersonId person(ResultSet row, String workspace, String person) throws SQLException {
    return new PersonId(new WorkspaceId(row.getString(workspace)), row.getString(person));
  }

  static Optional<PersonId> maybePerson(ResultSet row, String workspace, String person)
      throws SQLException {
    var name = row.getString(person);
    return name == null ? Optional.empty() : Optional.of(person(row, workspace, person));
  }
}
