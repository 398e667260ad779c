package dev.muster.simulation;

import java.util.List;

/// Looks, when all is quiet again, whether what was promised was kept.
final class Invariants {
  private Invariants() {}

  static List<Violation> violationsIn(Aftermath aftermath) {
    new KeptWord(aftermath).check();
    new Delivered(aftermath).check();
    new LookedAfter(aftermath).check();
    new Spoken(aftermath).check();
    aftermath.nodes().stream()
        .flatMap(node -> node.escaped().stream())
        .forEach(what -> aftermath.report(Invariant.NOTHING_ESCAPES, what));
    return aftermath.violations();
  }
}
