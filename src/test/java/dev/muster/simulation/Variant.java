package dev.muster.simulation;

import dev.muster.commit.Store;

/// What one process makes of the store it shares with others.
@FunctionalInterface
interface Variant {
  /// Called once in the life of each process, so that what it keeps in memory dies with it.
  Store over(Store shared, World world);

  /// Keeps every promise.
  Variant HONEST = (shared, _) -> shared;
}
