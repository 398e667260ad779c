package dev.muster.incident;

/// Where an incident stands. The first three may follow each other in any order.
public enum Status {
  TRIAGE,
  MITIGATING,
  MONITORING,
  RESOLVED,
  CLOSED,
  CANCELLED,
  MERGED;

  /// Whether people still work on it, and deadlines still run.
  public boolean isOpen() {
    return switch (this) {
      case TRIAGE, MITIGATING, MONITORING -> true;
      case RESOLVED, CLOSED, CANCELLED, MERGED -> false;
    };
  }

  /// Whether the room is left to itself, and archived in time. A resolved incident may still come
  /// back, and people talk about it.
  public boolean isLaidToRest() {
    return switch (this) {
      case TRIAGE, MITIGATING, MONITORING, RESOLVED -> false;
      case CLOSED, CANCELLED, MERGED -> true;
    };
  }
}
