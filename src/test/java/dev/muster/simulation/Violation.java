package dev.muster.simulation;

/// A promise that was broken, and how.
record Violation(Invariant invariant, String how) {
  @Override
  public String toString() {
    return invariant + ": " + how;
  }
}
