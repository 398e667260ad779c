package dev.muster.storage;

import dev.muster.commit.Change;
import dev.muster.incident.Incident;
import dev.muster.incident.Milestone;
import java.util.Set;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.SqlStatement;

/// Writes an incident: one row of its own, and rows for its people, roles and tasks where they
/// changed.
final class IncidentRows {
  private static final String DECLARE =
      """
      insert into incident (
        number, version, home, title, severity, kind, visibility, service, status,
        impact_started_at, detected_at, declared_at, first_response_at, understood_at,
        mitigated_at, resolved_at, declarer_workspace, declarer, handover, last_update,
        next_update_at, snoozes, entries)
      values (
        :number, :version, :home, :title, :severity, :kind, :visibility, :service, :status,
        :IMPACT_STARTED, :DETECTED, :DECLARED, :FIRST_RESPONSE, :UNDERSTOOD,
        :MITIGATED, :RESOLVED, :declarerWorkspace, :declarer, :handover, :lastUpdate,
        :nextUpdate, :snoozes, :entries)
      on conflict (number) do nothing
      """;

  private static final String CHANGE =
      """
      update incident
      set version = :version, home = :home, title = :title, severity = :severity, kind = :kind,
          visibility = :visibility, service = :service, status = :status,
          impact_started_at = :IMPACT_STARTED, detected_at = :DETECTED, declared_at = :DECLARED,
          first_response_at = :FIRST_RESPONSE, understood_at = :UNDERSTOOD,
          mitigated_at = :MITIGATED, resolved_at = :RESOLVED,
          declarer_workspace = :declarerWorkspace, declarer = :declarer, handover = :handover,
          last_update = :lastUpdate, next_update_at = :nextUpdate, snoozes = :snoozes,
          entries = :entries
      where number = :number and version = :before
      """;

  private IncidentRows() {}

  /// Whether nobody was faster.
  static boolean store(Handle handle, Change change) {
    return switch (change) {
      case Change.Nothing _ -> true;
      case Change.Declared(var incident) -> declare(handle, incident);
      case Change.Changed(var before, var after) -> change(handle, before, after);
    };
  }

  private static boolean declare(Handle handle, Incident incident) {
    if (bind(handle.createUpdate(DECLARE), incident).execute() == 0) {
      return false;
    }
    Part.write(handle, Set.of(), incident);
    return true;
  }

  private static boolean change(Handle handle, Incident before, Incident after) {
    if (bind(handle.createUpdate(CHANGE), after).bind("before", before.version()).execute() == 0) {
      return false;
    }
    Part.write(handle, Part.of(before), after);
    return true;
  }

  private static <S extends SqlStatement<S>> S bind(S statement, Incident incident) {
    for (var milestone : Milestone.values()) {
      statement.bind(milestone.name(), incident.milestones().at(milestone));
    }
    return bindHeadline(statement, incident)
        .bind("number", incident.id().number())
        .bind("version", incident.version())
        .bind("home", incident.home().value())
        .bind("status", incident.status())
        .bind("declarerWorkspace", incident.involved().declarer().workspace().value())
        .bind("declarer", incident.involved().declarer().value())
        .bind("handover", incident.roles().handover().map(Json::write))
        .bind("lastUpdate", incident.updates().last().map(Json::write))
        .bind("nextUpdate", incident.updates().nextDue())
        .bind("snoozes", incident.updates().snoozes())
        .bind("entries", incident.entries());
  }

  private static <S extends SqlStatement<S>> S bindHeadline(S statement, Incident incident) {
    var headline = incident.headline();
    return statement
        .bind("title", headline.title())
        .bind("severity", headline.severity())
        .bind("kind", headline.kind())
        .bind("visibility", headline.visibility())
        .bind("service", headline.service());
  }
}
