package dev.muster.command;

import dev.muster.incident.IncidentId;
import java.util.Map;
import java.util.Optional;

/// What became of words said to Muster.
public sealed interface Understanding {
  /// Complete: it can be done.
  record Said(Line line) implements Understanding {}

  /// Clear but incomplete: a form asks for the rest.
  record Wanted(Verb verb, Optional<IncidentId> about, Map<String, String> given)
      implements Understanding {
    public Wanted {
      given = Map.copyOf(given);
    }

    public Wanted of(IncidentId incident) {
      return new Wanted(verb, Optional.of(incident), given);
    }
  }

  record Confused(Problem problem) implements Understanding {}
}
