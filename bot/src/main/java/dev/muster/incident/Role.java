package dev.muster.incident;

/// A duty in an incident. All but the expert are held by one person at most.
public enum Role {
  COMMANDER,
  DEPUTY,
  COMMUNICATIONS,
  OPERATIONS,
  SCRIBE,
  EXPERT;

  public boolean holdsMany() {
    return this == EXPERT;
  }
}
