package dev.muster.incident;

/// Who may know of an incident: everybody, or only its members and the administrators.
public enum Visibility {
  OPEN,
  PRIVATE
}
