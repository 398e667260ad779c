package dev.muster.storage;

import dev.muster.commit.Change;
import dev.muster.incident.Incident;
import dev.muster.incident.IncidentId;
import dev.muster.incident.Milestone;
import java.util.List;
import java.util.Set;
import org.jdbi.v3.core.Handle;

/// What is written of an incident: one row of its own, and rows for its people, roles and tasks
/// where they changed, each made ready before the writer is asked.
record IncidentRows(Write row, List<Write> parts) {
  private static final String DECLARE =
      """
      insert into incident (
        number, version, home, title, severity, kind, visibility, service, status,
        impact_started_at, detected_at, declared_at, first_response_at, understood_at,
        mitigated_at, resolved_at, declarer_workspace, declarer, handover, last_update,
        next_update_at, snoozes, entries, merged_into)
      values (
        :number, :version, :home, :title, :severity, :kind, :visibility, :service, :status,
        :IMPACT_STARTED, :DETECTED, :DECLARED, :FIRST_RESPONSE, :UNDERSTOOD,
        :MITIGATED, :RESOLVED, :declarerWorkspace, :declarer, :handover, :lastUpdate,
        :nextUpdate, :snoozes, :entries, :mergedInto)
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
          entries = :entries, merged_into = :mergedInto
      where number = :number and version = :before
      """;

  static List<IncidentRows> of(Change change) {
    return switch (change) {
      case Change.Nothing _ -> List.of();
      case Change.Declared(var incident) ->
          List.of(new IncidentRows(row(DECLARE, incident), Part.writes(Set.of(), incident)));
      case Change.Changed changed -> List.of(changed(changed));
      case Change.Both(var one, var other) -> List.of(changed(one), changed(other));
    };
  }

  private static IncidentRows changed(Change.Changed changed) {
    return new IncidentRows(
        row(CHANGE, changed.after()).number("before", changed.before().version()),
        Part.writes(Part.of(changed.before()), changed.after()));
  }

  /// Whether nobody was faster.
  boolean store(Handle handle) {
    boolean isFirst = row.execute(handle) == 1;
    if (isFirst) {
      parts.forEach(part -> part.run(handle));
    }
    return isFirst;
  }

  private static Write row(String sql, Incident incident) {
    var write = Write.of(sql);
    for (var milestone : Milestone.values()) {
      var _ = write.moment(milestone.name(), incident.milestones().at(milestone));
    }
    return headline(write, incident)
        .number("number", incident.id().number())
        .number("version", incident.version())
        .text("home", incident.home().value())
        .name("status", incident.status())
        .person("declarerWorkspace", "declarer", incident.involved().declarer())
        .json("handover", incident.roles().handover())
        .json("lastUpdate", incident.updates().last())
        .moment("nextUpdate", incident.updates().nextDue())
        .number("snoozes", incident.updates().snoozes())
        .number("entries", incident.entries())
        .number("mergedInto", incident.mergedInto().map(IncidentId::number));
  }

  private static Write headline(Write write, Incident incident) {
    var headline = incident.headline();
    return write
        .text("title", headline.title())
        .name("severity", headline.severity())
        .name("kind", headline.kind())
        .name("visibility", headline.visibility())
        .text("service", headline.service());
  }
}
