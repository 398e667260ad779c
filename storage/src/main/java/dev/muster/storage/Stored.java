package dev.muster.storage;

import dev.muster.incident.Assignment;
import dev.muster.incident.Handover;
import dev.muster.incident.Headline;
import dev.muster.incident.Incident;
import dev.muster.incident.IncidentId;
import dev.muster.incident.Involved;
import dev.muster.incident.Kind;
import dev.muster.incident.Milestone;
import dev.muster.incident.Milestones;
import dev.muster.incident.Role;
import dev.muster.incident.Roles;
import dev.muster.incident.Severity;
import dev.muster.incident.Status;
import dev.muster.incident.Task;
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
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;

/// The incidents that meet a condition. However many they are, they are read by four statements.
record Stored(String incidents, String people, String duties, String tasks) {
  static Stored where(String condition) {
    var which = " where incident in (select number from incident where " + condition + ")";
    return new Stored(
        "select * from incident where " + condition + " order by severity, number",
        "select incident, part, workspace, person from involved" + which,
        "select incident, role, workspace, person from assignment"
            + which
            + " order by incident, position",
        "select * from task" + which + " order by incident, number");
  }

  List<Incident> load(Handle handle, Consumer<Query> bind) {
    var parts =
        new Parts(
            Grouped.of(query(handle, people, bind), Stored::member),
            Grouped.of(query(handle, duties, bind), Stored::assignment),
            Grouped.of(query(handle, tasks, bind), Stored::task));
    return query(handle, incidents, bind).map((row, _) -> incident(row, parts)).list();
  }

  private static Query query(Handle handle, String sql, Consumer<Query> bind) {
    var query = handle.createQuery(sql);
    bind.accept(query);
    return query;
  }

  private static Incident incident(ResultSet row, Parts parts) throws SQLException {
    var number = row.getInt("number");
    return new Incident(
        new IncidentId(number),
        row.getInt("version"),
        new WorkspaceId(row.getString("home")),
        headline(row),
        Status.valueOf(row.getString("status")),
        milestones(row),
        new Roles(parts.duties().of(number), Columns.maybeJson(row, "handover", Handover.class)),
        new Involved(
            Columns.person(row, "declarer_workspace", "declarer"),
            parts.people(number, "MEMBER"),
            parts.people(number, "FOLLOWER")),
        updates(row),
        parts.tasks().of(number),
        row.getInt("entries"),
        Columns.maybeIncident(row, "merged_into"));
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
        Columns.maybeJson(row, "last_update", Update.class),
        Columns.maybeMoment(row, "next_update_at"),
        row.getInt("snoozes"));
  }

  private static Member member(ResultSet row) throws SQLException {
    return new Member(row.getString("part"), Columns.person(row, "workspace", "person"));
  }

  private static Assignment assignment(ResultSet row) throws SQLException {
    return new Assignment(
        Role.valueOf(row.getString("role")), Columns.person(row, "workspace", "person"));
  }

  private static Task task(ResultSet row) throws SQLException {
    return new Task(
        row.getInt("number"),
        row.getString("text"),
        Columns.maybePerson(row, "workspace", "assignee"),
        Columns.maybeMoment(row, "due_at"),
        Columns.maybeMoment(row, "done_at"));
  }

  private record Member(String part, PersonId person) {}

  private record Parts(Grouped<Member> people, Grouped<Assignment> duties, Grouped<Task> tasks) {
    Set<PersonId> people(int incident, String part) {
      return people.of(incident).stream()
          .filter(member -> member.part().equals(part))
          .map(Member::person)
          .collect(Collectors.toSet());
    }
  }
}
