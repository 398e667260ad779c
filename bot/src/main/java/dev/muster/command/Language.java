package dev.muster.command;

import java.util.List;

/// All of the command language, of one catalogue: what can be said, how it is read, how it is
/// written.
public record Language(Catalogue catalogue, Grammar grammar, Printer printer) {

  /// @param services the names of those there are
  public static Language of(Catalogue catalogue, List<String> services) {
    var grammar = new Grammar(catalogue, services);
    return new Language(catalogue, grammar, new Printer(catalogue, grammar));
  }
}
