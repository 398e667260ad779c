package dev.muster.simulation;

/// A process dies here. It is an error and no exception, so that nothing in the core can catch it
/// and live on.
final class Killed extends Error {
  private static final long serialVersionUID = 1;

  Killed(String where) {
    super(where, null, false, false);
  }
}
