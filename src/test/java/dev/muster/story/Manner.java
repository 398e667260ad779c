package dev.muster.story;

/// How a platform does something, or why it cannot.
sealed interface Manner {
  String words();

  record Can(String words) implements Manner {}

  record Cannot(String words) implements Manner {}
}
