package dev.muster.simulation;

import java.time.Duration;

/// One run of a node's process, from its start to its kill.
final class Life {
  /// Of a process nobody can ask any more.
  static final Life OVER = new Life("nobody");

  static {
    OVER.end();
  }

  private final String name;
  private boolean ended;
  private Duration frozenUntil = Duration.ZERO;

  Life(String name) {
    this.name = name;
  }

  String name() {
    return name;
  }

  void end() {
    ended = true;
  }

  boolean hasEnded() {
    return ended;
  }

  void freezeUntil(Duration moment) {
    frozenUntil = moment;
  }

  Duration frozenUntil() {
    return frozenUntil;
  }
}
