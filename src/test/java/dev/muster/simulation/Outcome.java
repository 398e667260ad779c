package dev.muster.simulation;

import java.util.List;

/// What became of one seed.
record Outcome(long seed, List<Violation> violations, Trace trace, Figures figures) {
  boolean isWell() {
    return violations.isEmpty();
  }

  /// All one needs to understand it, and to see it again.
  String report() {
    return """

    Seed %d breaks what must hold:
      %s

    How it ended:
      %s

    See all of it again:
      mvn -q -B -ntp -Dquick -pl src -am test -Dtest=SimulationTest \
    -Dsurefire.failIfNoSpecifiedTests=false -Dmuster.simulation.seed=%d
    """
        .formatted(seed, lines(violations), lines(trace.lines()), seed);
  }

  private static String lines(List<?> things) {
    return String.join("\n  ", things.stream().map(Object::toString).toList());
  }
}
