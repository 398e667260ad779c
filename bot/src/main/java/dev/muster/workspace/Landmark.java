package dev.muster.workspace;

/// A room that was there before Muster, and that the settings name.
public enum Landmark {
  ANNOUNCEMENTS,
  MANAGERS
}
