package dev.muster.wording;

import dev.muster.incident.IncidentId;

/// The typed lines behind Muster's own buttons.
final class Lines {
  private Lines() {}

  /// Takes command from nobody without asking: a button stands where it is long after it was true.
  static String takingCommand(IncidentId incident) {
    return on(incident, "role", "commander", "me", "ask");
  }

  /// `/incident update INC-7`, then whatever follows.
  static String on(IncidentId incident, String verb, Object... rest) {
    var line = new StringBuilder("/incident ").append(verb).append(' ').append(incident);
    for (Object word : rest) {
      line.append(' ').append(word);
    }
    return line.toString();
  }
}
