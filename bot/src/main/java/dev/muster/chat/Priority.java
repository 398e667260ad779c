package dev.muster.chat;

/// What goes first when not everything can go at once.
public enum Priority {
  PAGE,
  ANSWER,
  STATE,
  REMINDER,
  COSMETIC,
  /// May wait for hours or days.
  WHENEVER
}
