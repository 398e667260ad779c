package dev.muster.effect;

/// How a try ended that did not deliver its effect.
public enum Setback {
  /// It was put off, or something is looked for that it needs: nothing went wrong.
  WAITS,
  /// It certainly did not happen, and nobody asked for a pause.
  FAILED,
  /// It may have happened.
  UNCLEAR
}
