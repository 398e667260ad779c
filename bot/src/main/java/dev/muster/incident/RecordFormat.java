package dev.muster.incident;

import java.util.List;

/// Writes an incident and its timeline as a JSON document for other programs.
public interface RecordFormat {
  String json(Incident incident, List<TimelineEntry> timeline);
}
