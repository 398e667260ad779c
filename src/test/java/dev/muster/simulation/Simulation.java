package dev.muster.simulation;

import java.time.Duration;
import java.util.List;

/// One seed's worth of trouble: people in an incident, two nodes, half an hour of everything going
/// wrong, and then the quiet in which all must come right.
final class Simulation {
  private static final Duration TROUBLE = Duration.ofMinutes(30);

  /// Time enough for every reminder of the half hour, and for leases to end after a clock has gone
  /// back an hour.
  private static final Duration QUIET = Duration.ofMinutes(80);

  private static final Duration STEP = Duration.ofMinutes(1);
  private static final int STEPS_AT_MOST = 600;
  private static final int FEWEST_COMMANDS = 8;
  private static final int MORE_COMMANDS = 12;

  private final long seed;
  private final Surroundings around;
  private final List<Node> nodes;
  private final Users users;

  private Simulation(long seed, Variant variant) {
    this.seed = seed;
    this.around = Surroundings.of(seed);
    this.nodes = List.of(new Node("north", around, variant), new Node("south", around, variant));
    this.users = new Users(around, nodes);
  }

  static Outcome run(long seed, Variant variant) {
    return new Simulation(seed, variant).run();
  }

  private Outcome run() {
    var world = around.world();
    nodes.forEach(Node::start);
    around.faults().plan(TROUBLE);
    users.plan(TROUBLE, FEWEST_COMMANDS + world.below(MORE_COMMANDS));
    world.pass(TROUBLE.plus(QUIET));
    for (int step = 0; step < STEPS_AT_MOST && !isQuiet(); step++) {
      world.pass(STEP);
    }
    var aftermath = Aftermath.of(around, nodes, users);
    var violations = Invariants.violationsIn(aftermath);
    around.figures().count(aftermath);
    return new Outcome(seed, violations, world.trace(), around.figures());
  }

  private boolean isQuiet() {
    var now = around.world().instant();
    return around.store().outbox().backlog(now).waiting() == 0
        && around.store().timers().due(now, 1).isEmpty();
  }
}
