package dev.muster.command;

import java.util.function.Predicate;

/// All of the command language, of one catalogue: what can be said, how it is read, how it is
/// written.
public record Language(Catalogue catalogue, Grammar grammar, Printer printer) {

  /// @param isService whether there is a service of this name
  public static Language of(Catalogue catalogue, Predicate<String> isService) {
    var grammar = new Grammar(catalogue, isService);
    return new Language(catalogue, grammar, new Printer(catalogue, grammar));
  }
}
