package dev.muster.simulation;

import java.time.Duration;

/// What goes wrong, and how often, until it stops.
final class Faults {
  private static final double KILL = 1.0 / 120;
  private static final double KILL_IDLE = 1.0 / 4000;
  private static final double PAUSE = 1.0 / 150;
  private static final double LOST_IN_DATABASE = 1.0 / 400;

  private final World world;
  private final Figures figures;
  private boolean over;
  private Duration databaseBack = Duration.ZERO;
  private Duration platformBack = Duration.ZERO;

  Faults(World world, Figures figures) {
    this.world = world;
    this.figures = figures;
  }

  /// Draws up what will happen in this time.
  void plan(Duration time) {
    for (int i = world.below(3); i > 0; i--) {
      world.in(world.between(Duration.ZERO, time), this::databaseGoesAway);
    }
    for (int i = world.below(3); i > 0; i--) {
      world.in(world.between(Duration.ZERO, time), this::platformGoesAway);
    }
    for (int i = world.below(3); i > 0; i--) {
      world.in(world.between(Duration.ZERO, time), this::clockJumps);
    }
    world.in(time, this::stop);
  }

  private void databaseGoesAway() {
    databaseBack = world.elapsed().plus(minutesUpTo(2));
    world.note("the database is away until " + databaseBack);
  }

  private void platformGoesAway() {
    platformBack = world.elapsed().plus(minutesUpTo(8));
    world.note("the platform is away until " + platformBack);
  }

  private void clockJumps() {
    var hour = Duration.ofHours(1);
    world.jump(world.between(hour.negated(), hour));
    figures.jumps++;
  }

  private Duration minutesUpTo(int most) {
    return world.between(Duration.ofSeconds(1), Duration.ofMinutes(most));
  }

  private void stop() {
    over = true;
    databaseBack = Duration.ZERO;
    platformBack = Duration.ZERO;
    world.note("faults stop");
  }

  boolean areOver() {
    return over;
  }

  boolean kills(boolean idle) {
    return happens(idle ? KILL_IDLE : KILL);
  }

  boolean pauses() {
    return happens(PAUSE);
  }

  boolean databaseIsAway() {
    return world.elapsed().compareTo(databaseBack) < 0;
  }

  /// It did what it was asked, and the connection broke before it could say so.
  boolean databaseAnswerIsLost() {
    return happens(LOST_IN_DATABASE);
  }

  boolean platformIsAway() {
    return world.elapsed().compareTo(platformBack) < 0;
  }

  boolean happens(double probability) {
    return !over && world.chance(probability);
  }
}
