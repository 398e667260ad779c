package dev.muster.storage;

import dev.muster.incident.Assignment;
import dev.muster.incident.Incident;
import dev.muster.incident.Role;
import dev.muster.incident.Task;
import dev.muster.person.PersonId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/// A piece of an incident that is a row of its own, because people ask for it: who is involved, who
/// does what, what is to be done.
sealed interface Part {
  Write add();

  Write remove();

  /// Reads one of those that `Stored` asks for.
  static Part read(ResultSet row) throws SQLException {
    var sort = row.getString("sort");
    return switch (sort) {
      case "person" ->
          new Involved(row.getString("name"), Columns.person(row, "workspace", "person"));
      case "duty" -> new Duty(row.getInt("place"), duty(row));
      case "task" -> new Work(task(row));
      default -> throw new IllegalArgumentException(sort);
    };
  }

  private static Assignment duty(ResultSet row) throws SQLException {
    return new Assignment(
        Role.valueOf(row.getString("name")), Columns.person(row, "workspace", "person"));
  }

  private static Task task(ResultSet row) throws SQLException {
    return new Task(
        row.getInt("place"),
        row.getString("text"),
        Columns.maybePerson(row, "workspace", "person"),
        Columns.maybeMoment(row, "due_at"),
        Columns.maybeMoment(row, "done_at"));
  }

  /// What an incident gained and lost, and nothing else.
  static List<Write> writes(Set<Part> before, Incident after) {
    var now = of(after);
    return Stream.concat(
            before.stream().filter(part -> !now.contains(part)).map(Part::remove),
            now.stream().filter(part -> !before.contains(part)).map(Part::add))
        .map(write -> write.number("incident", after.id().number()))
        .toList();
  }

  static Set<Part> of(Incident incident) {
    var parts = new LinkedHashSet<Part>();
    incident.involved().members().forEach(person -> parts.add(new Involved("MEMBER", person)));
    incident.involved().followers().forEach(person -> parts.add(new Involved("FOLLOWER", person)));
    var duties = incident.roles().assignments();
    for (int i = 0; i < duties.size(); i++) {
      parts.add(new Duty(i, duties.get(i)));
    }
    incident.tasks().forEach(task -> parts.add(new Work(task)));
    return parts;
  }

  record Involved(String part, PersonId person) implements Part {
    private static final String ADD =
        """
        insert into involved (incident, part, workspace, person)
        values (:incident, :part, :workspace, :person)
        """;

    private static final String REMOVE =
        """
        delete from involved
        where incident = :incident and part = :part and workspace = :workspace
          and person = :person
        """;

    @Override
    public Write add() {
      return to(Write.of(ADD));
    }

    @Override
    public Write remove() {
      return to(Write.of(REMOVE));
    }

    private Write to(Write write) {
      return write.text("part", part).person("workspace", "person", person);
    }
  }

  /// The order of assignments is the order they were made in.
  record Duty(int position, Assignment assignment) implements Part {
    private static final String ADD =
        """
        insert into assignment (incident, position, role, workspace, person)
        values (:incident, :position, :role, :workspace, :person)
        """;

    private static final String REMOVE =
        "delete from assignment where incident = :incident and position = :position";

    @Override
    public Write add() {
      return Write.of(ADD)
          .number("position", position)
          .name("role", assignment.role())
          .person("workspace", "person", assignment.person());
    }

    @Override
    public Write remove() {
      return Write.of(REMOVE).number("position", position);
    }
  }

  record Work(Task task) implements Part {
    private static final String ADD =
        """
        insert into task (incident, number, text, workspace, assignee, due_at, done_at)
        values (:incident, :number, :text, :workspace, :assignee, :due, :doneAt)
        """;

    private static final String REMOVE =
        "delete from task where incident = :incident and number = :number";

    @Override
    public Write add() {
      return Write.of(ADD)
          .number("number", task.number())
          .text("text", task.text())
          .person("workspace", "assignee", task.assignee())
          .moment("due", task.due())
          .moment("doneAt", task.doneAt());
    }

    @Override
    public Write remove() {
      return Write.of(REMOVE).number("number", task.number());
    }
  }
}
