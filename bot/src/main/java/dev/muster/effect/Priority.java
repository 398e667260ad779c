package dev.muster.effect;

/// What goes first when not everything can go at once.
public enum Priority {
  PAGE,
  ANSWER,
  STATE,
  REMINDER,
  COSMETIC
}
