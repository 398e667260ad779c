package dev.muster.storage;

import dev.muster.incident.Event;
import dev.muster.incident.IncidentId;
import dev.muster.incident.TimelineEntry;
import dev.muster.person.PersonId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.jdbi.v3.core.Handle;

/// The append-only record of incidents.
final class Timeline {
  private static final String APPEND =
      """
      insert into timeline (incident, number, at, recorded_at, workspace, person, event)
      values (:incident, :number, :at, :recorded, :workspace, :person, :event)
      """;

  private static final String OF_INCIDENT =
      """
      select incident, number, at, recorded_at, workspace, person, event
      from timeline
      where incident = :incident
      order by number
      """;

  private Timeline() {}

  static void append(Handle handle, List<TimelineEntry> entries) {
    for (var entry : entries) {
      handle
          .createUpdate(APPEND)
          .bind("incident", entry.incident().number())
          .bind("number", entry.number())
          .bind("at", entry.at())
          .bind("recorded", entry.recorded())
          .bind("workspace", entry.by().map(by -> by.workspace().value()))
          .bind("person", entry.by().map(PersonId::value))
          .bind("event", Json.write(entry.event()))
          .execute();
    }
  }

  static List<TimelineEntry> of(Handle handle, IncidentId incident) {
    return handle
        .createQuery(OF_INCIDENT)
        .bind("incident", incident.number())
        .map((row, _) -> entry(row))
        .list();
  }

  private static TimelineEntry entry(ResultSet row) throws SQLException {
    return new TimelineEntry(
        new IncidentId(row.getInt("incident")),
        row.getInt("number"),
        Columns.moment(row, "at"),
        Columns.moment(row, "recorded_at"),
        Columns.maybePerson(row, "workspace", "person"),
        Json.read(row.getString("event"), Event.class));
  }
}
