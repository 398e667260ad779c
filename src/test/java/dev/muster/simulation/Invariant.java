package dev.muster.simulation;

/// What must hold whatever goes wrong.
enum Invariant {
  /// What was confirmed is stored, once.
  I1_CONFIRMED_IS_STORED,
  /// What was asked for is on the platform, or somebody was told why not.
  I2_NOTHING_UNSAID,
  /// No open incident is forgotten.
  I3_NOTHING_SILENT,
  /// Nothing is said twice but what may have been.
  I4_NO_COPIES,
  /// Nobody is reminded of what was done long before.
  I5_NOTHING_STALE,
  /// A room hears things in the order in which they happened.
  I6_IN_ORDER,
  /// Nothing breaks that was not broken on purpose.
  NOTHING_ESCAPES
}
