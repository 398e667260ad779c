package dev.muster.effect;

/// The standing messages of an incident.
public enum CardKind {
  /// Pinned in the incident's room, with all that responders need.
  INCIDENT,
  /// In the announcement room, for everybody, without internals.
  ANNOUNCEMENT,
  /// The same in the managers' room, of what is serious.
  MANAGERS
}
