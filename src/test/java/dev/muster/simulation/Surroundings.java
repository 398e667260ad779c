package dev.muster.simulation;

import dev.muster.commit.InMemoryStore;
import java.util.HashSet;
import java.util.Set;

/// What all nodes share: the world, its faults, the store and the platform.
record Surroundings(
    World world,
    Faults faults,
    Figures figures,
    InMemoryStore store,
    Ledger ledger,
    Platform platform,
    Set<String> alive) {

  static Surroundings of(long seed) {
    var world = new World(seed);
    var figures = new Figures();
    var faults = new Faults(world, figures);
    var alive = new HashSet<String>();
    var ledger = new Ledger(world, alive::contains);
    var platform = new Platform(world, faults, ledger, figures);
    return new Surroundings(world, faults, figures, new InMemoryStore(), ledger, platform, alive);
  }
}
