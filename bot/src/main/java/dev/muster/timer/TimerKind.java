package dev.muster.timer;

/// What a deadline is for.
public enum TimerKind {
  /// The next reminder about an incident's update.
  UPDATE,
  /// Whether somebody has taken command.
  COMMANDER,
  /// A resolved incident is closed and its room archived.
  CLOSE,
  /// Those responsible are looked for again, whom nobody could tell when they were to be called.
  CALL
}
