package dev.muster.storage;

import dev.muster.incident.Assignment;
import dev.muster.incident.Incident;
import dev.muster.incident.Task;
import dev.muster.person.PersonId;
import java.util.LinkedHashSet;
import java.util.Set;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Update;

/// A piece of an incident that is a row of its own, because people ask for it: who is involved, who
/// does what, what is to be done.
sealed interface Part {
  Update add(Handle handle);

  Update remove(Handle handle);

  /// Writes what an incident gained and lost, and nothing else.
  static void write(Handle handle, Set<Part> before, Incident after) {
    var now = of(after);
    var incident = after.id().number();
    before.stream()
        .filter(part -> !now.contains(part))
        .forEach(part -> part.remove(handle).bind("incident", incident).execute());
    now.stream()
        .filter(part -> !before.contains(part))
        .forEach(part -> part.add(handle).bind("incident", incident).execute());
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
    public Update add(Handle handle) {
      return bind(handle.createUpdate(ADD));
    }

    @Override
    public Update remove(Handle handle) {
      return bind(handle.createUpdate(REMOVE));
    }

    private Update bind(Update statement) {
      return statement
          .bind("part", part)
          .bind("workspace", person.workspace().value())
          .bind("person", person.value());
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
    public Update add(Handle handle) {
      return handle
          .createUpdate(ADD)
          .bind("position", position)
          .bind("role", assignment.role())
          .bind("workspace", assignment.person().workspace().value())
          .bind("person", assignment.person().value());
    }

    @Override
    public Update remove(Handle handle) {
      return handle.createUpdate(REMOVE).bind("position", position);
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
    public Update add(Handle handle) {
      return handle
          .createUpdate(ADD)
          .bind("number", task.number())
          .bind("text", task.text())
          .bind("workspace", task.assignee().map(person -> person.workspace().value()))
          .bind("assignee", task.assignee().map(PersonId::value))
          .bind("due", task.due())
          .bind("doneAt", task.doneAt());
    }

    @Override
    public Update remove(Handle handle) {
      return handle.createUpdate(REMOVE).bind("number", task.number());
    }
  }
}
