package dev.muster.incident;

/// The reminders of one incident, in the order they come.
public enum Reminder {
  /// Nobody has taken command.
  COMMANDER_MISSING,
  /// Privately, a little before an update is due.
  UPDATE_SOON,
  /// In the room, when it is due.
  UPDATE_DUE,
  /// Overdue by half a period: the commander is told.
  OVERDUE_COMMANDER,
  /// Still nothing half a period later: the deputy.
  OVERDUE_DEPUTY,
  /// And half a period after that: the incident's second level, or the last resort.
  OVERDUE_SECOND_LEVEL
}
