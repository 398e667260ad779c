package dev.muster.simulation;

/// What a port of the store throws while the database cannot be reached.
final class DatabaseAway extends RuntimeException {
  private static final long serialVersionUID = 1;

  DatabaseAway(String port) {
    super("no database for " + port, null, false, false);
  }
}
