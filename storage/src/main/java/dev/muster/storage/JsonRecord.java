package dev.muster.storage;

import dev.muster.incident.Assignment;
import dev.muster.incident.Event;
import dev.muster.incident.Incident;
import dev.muster.incident.IncidentId;
import dev.muster.incident.Milestone;
import dev.muster.incident.RecordFormat;
import dev.muster.incident.Task;
import dev.muster.incident.TimelineEntry;
import dev.muster.person.PersonId;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The record of an incident as a document for other programs: people by their id, moments as ISO
/// 8601 in UTC.
final class JsonRecord implements RecordFormat {
  @Override
  public String json(Incident incident, List<TimelineEntry> timeline) {
    var headline = incident.headline();
    var document = new LinkedHashMap<String, Object>();
    document.put("incident", incident.id().toString());
    document.put("title", headline.title());
    document.put("severity", headline.severity());
    document.put("status", incident.status());
    document.put("mergedInto", incident.mergedInto().map(IncidentId::toString));
    document.put("kind", headline.kind());
    document.put("visibility", headline.visibility());
    document.put("service", headline.service());
    document.put("declaredBy", incident.involved().declarer().value());
    document.put("milestones", milestones(incident));
    document.put("roles", incident.roles().assignments().stream().map(JsonRecord::role).toList());
    document.put("tasks", incident.tasks().stream().map(JsonRecord::task).toList());
    document.put("timeline", timeline.stream().map(JsonRecord::entry).toList());
    return Json.document(document);
  }

  private static Map<Milestone, Instant> milestones(Incident incident) {
    var reached = new LinkedHashMap<Milestone, Instant>();
    for (var milestone : Milestone.values()) {
      incident.milestones().at(milestone).ifPresent(at -> reached.put(milestone, at));
    }
    return reached;
  }

  private static Map<String, Object> role(Assignment assignment) {
    return Map.of("role", assignment.role(), "person", assignment.person().value());
  }

  private static Map<String, Object> task(Task task) {
    var one = new LinkedHashMap<String, Object>();
    one.put("number", task.number());
    one.put("text", task.text());
    one.put("assignee", task.assignee().map(PersonId::value));
    one.put("due", task.due());
    one.put("doneAt", task.doneAt());
    return one;
  }

  private static Map<String, Object> entry(TimelineEntry entry) {
    var one = new LinkedHashMap<String, Object>();
    one.put("number", entry.number());
    one.put("at", entry.at());
    one.put("recorded", entry.recorded());
    one.put("by", Optional.of(entry.by().map(PersonId::value).orElse("muster")));
    one.put("event", Json.tree(entry.event(), Event.class));
    return one;
  }
}
