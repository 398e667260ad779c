package dev.muster.incident;

/// Whether it is meant in earnest. Drills behave alike, are marked everywhere, and count nowhere.
public enum Kind {
  REAL,
  DRILL,
  TEST
}
