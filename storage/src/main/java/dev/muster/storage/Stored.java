package dev.muster.storage;

import dev.muster.incident.Handover;
import dev.muster.incident.Headline;
import dev.muster.incident.Incident;
import dev.muster.incident.IncidentId;
import dev.muster.incident.Involved;
import dev.muster.incident.Kind;
import dev.muster.incident.Milestone;
import dev.muster.incident.Milestones;
import dev.muster.incident.Roles;
import dev.muster.incident.Severity;
import dev.muster.incident.Status;
import dev.muster.incident.Update;
import dev.muster.incident.Updates;
import dev.muster.incident.Visibility;
import dev.muster.person.PersonId;
import dev.muster.workspace.WorkspaceId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The incidents that meet a condition. However many they are, they are read by two statements: one
/// for themselves, one for the people, duties and tasks they consist of.
record Stored(String incidents, String parts) {
  private static final Logger LOG = LoggerFactory.getLogger(Stored.class);

  static Stored where(String condition) {
    return new Stored(
        "select * from incident where " + condition + " order by severity, number",
        """
        with wanted as (select number from incident where %s)
        select incident, 'person' as sort, part as name, 0 as place, workspace, person,
          null as text, null as due_at, null as done_at
        from involved where incident in (select number from wanted)
        union all
        select incident, 'duty', role, position, workspace, person, null, null, null
        from assignment where incident in (select number from wanted)
        union all
        select incident, 'task', '', number, workspace, assignee, text, due_at, done_at
        from task where incident in (select number from wanted)
        order by incident, place
        """
            .formatted(condition));
  }

  /// One that cannot be read is left out, so that the others are found.
  List<Incident> load(Handle handle, Consumer<Query> bind) {
    return read(handle, bind, Stored::orNone);
  }

  /// Whoever asks for one must not be told that there is none because it cannot be read.
  ///
  /// @throws RuntimeException if it cannot be read
  Optional<Incident> one(Handle handle, Consumer<Query> bind) {
    return read(handle, bind, (row, all) -> Optional.of(incident(row, all))).stream().findFirst();
  }

  private List<Incident> read(Handle handle, Consumer<Query> bind, Reading reading) {
    var all = Grouped.of(query(handle, parts, bind), Part::read);
    return query(handle, incidents, bind).map((row, _) -> reading.read(row, all)).stream()
        .flatMap(Optional::stream)
        .toList();
  }

  private static Optional<Incident> orNone(ResultSet row, Grouped<Part> all) throws SQLException {
    try {
      return Optional.of(incident(row, all));
    } catch (Unreadable | IllegalArgumentException e) {
      LOG.error("{} is left out of a list, for it cannot be read: {}", name(row), e.getMessage());
      return Optional.empty();
    }
  }

  private interface Reading {
    Optional<Incident> read(ResultSet row, Grouped<Part> all) throws SQLException;
  }

  private static Query query(Handle handle, String sql, Consumer<Query> bind) {
    var query = handle.createQuery(sql);
    bind.accept(query);
    return query;
  }

  private static Incident incident(ResultSet row, Grouped<Part> all) throws SQLException {
    var parts = all.of(row.getInt("number"));
    return new Incident(
        new IncidentId(row.getInt("number")),
        row.getInt("version"),
        new WorkspaceId(row.getString("home")),
        headline(row),
        Status.valueOf(row.getString("status")),
        milestones(row),
        new Roles(
            all(parts, Part.Duty.class).map(Part.Duty::assignment).toList(),
            Columns.maybeJson(row, "handover", Handover.class, name(row))),
        new Involved(
            Columns.person(row, "declarer_workspace", "declarer"),
            people(parts, "MEMBER"),
            people(parts, "FOLLOWER")),
        updates(row),
        all(parts, Part.Work.class).map(Part.Work::task).toList(),
        row.getInt("entries"),
        Columns.maybeIncident(row, "merged_into"));
  }

  private static String name(ResultSet row) throws SQLException {
    return new IncidentId(row.getInt("number")).toString();
  }

  private static Headline headline(ResultSet row) throws SQLException {
    return new Headline(
        row.getString("title"),
        Severity.valueOf(row.getString("severity")),
        Kind.valueOf(row.getString("kind")),
        Visibility.valueOf(row.getString("visibility")),
        Columns.maybeText(row, "service"));
  }

  private static Milestones milestones(ResultSet row) throws SQLException {
    var reached = new EnumMap<Milestone, Instant>(Milestone.class);
    for (var milestone : Milestone.values()) {
      Columns.maybeMoment(row, milestone.name().toLowerCase(Locale.ROOT) + "_at")
          .ifPresent(at -> reached.put(milestone, at));
    }
    return new Milestones(reached);
  }

  private static Updates updates(ResultSet row) throws SQLException {
    return new Updates(
        Columns.maybeJson(row, "last_update", Update.class, name(row)),
        Columns.maybeMoment(row, "next_update_at"),
        row.getInt("snoozes"));
  }

  private static Set<PersonId> people(List<Part> parts, String which) {
    return all(parts, Part.Involved.class)
        .filter(involved -> involved.part().equals(which))
        .map(Part.Involved::person)
        .collect(Collectors.toSet());
  }

  private static <T extends Part> Stream<T> all(List<Part> parts, Class<T> sort) {
    return parts.stream().filter(sort::isInstance).map(sort::cast);
  }
}
