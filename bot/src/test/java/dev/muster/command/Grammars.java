package dev.muster.command;

import java.util.List;

/// Grammars for tests.
final class Grammars {
  private Grammars() {}

  static Grammar withServices(String... services) {
    return new Grammar(Catalogue.incident(), List.of(services));
  }

  static When time(String words) {
    return Times.read(words).orElseThrow();
  }
}
