package dev.muster.incident;

/// How bad it is, worst first. What follows from each is the operator's choice, see `Policy`.
public enum Severity {
  SEV1,
  SEV2,
  SEV3,
  SEV4;

  /// Whether managers hear of it.
  public boolean isSerious() {
    return isWorseThan(SEV3);
  }

  public boolean isWorseThan(Severity other) {
    return compareTo(other) < 0;
  }
}
