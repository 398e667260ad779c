package dev.muster.command;

import java.util.Set;

/// Grammars for tests.
final class Grammars {
  private Grammars() {}

  static Grammar withServices(String... services) {
    return new Grammar(Catalogue.incident(), Set.of(services)::contains);
  }

  static When time(String words) {
    return Times.read(words).orElseThrow();
  }
}
