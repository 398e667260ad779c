package dev.muster.storage;

import dev.muster.incident.Event;
import dev.muster.incident.IncidentId;
import dev.muster.incident.TimelineEntry;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The append-only record of incidents.
final class Timeline {
  private static final Logger LOG = LoggerFactory.getLogger(Timeline.class);

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

  static List<Write> append(List<TimelineEntry> entries) {
    return entries.stream().map(Timeline::append).toList();
  }

  private static Write append(TimelineEntry entry) {
    return Write.of(APPEND)
        .number("incident", entry.incident().number())
        .number("number", entry.number())
        .moment("at", entry.at())
        .moment("recorded", entry.recorded())
        .person("workspace", "person", entry.by())
        .json("event", entry.event());
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
        event(row));
  }

  /// The record goes on behind what cannot be read.
  private static Event event(ResultSet row) throws SQLException {
    try {
      return Json.read(row.getString("event"), Event.class, place(row));
    } catch (Unreadable e) {
      LOG.error("{}", e.getMessage());
      return new Event.Unreadable();
    }
  }

  private static String place(ResultSet row) throws SQLException {
    return "timeline %d of INC-%d".formatted(row.getInt("number"), row.getInt("incident"));
  }
}
