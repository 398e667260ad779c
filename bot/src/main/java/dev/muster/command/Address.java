package dev.muster.command;

import dev.muster.incident.IncidentId;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// The name of an incident that begins a text. The text may be said to it, or only speak of it.
///
/// @param text all of it
/// @param rest what follows the name
public record Address(IncidentId incident, String text, String rest) {
  /// As many words as can stand before the text of a line: the root and the verb.
  private static final int BEFORE_TEXT = 2;

  /// What a text begins with, if that is the name of an incident.
  public static Optional<Address> of(String text) {
    return Stream.of(2, 1).flatMap(width -> of(text, width).stream()).findFirst();
  }

  private static Optional<Address> of(String text, int width) {
    var said = new Sentence(text);
    return Optional.of(said)
        .filter(words -> words.isPlain(width))
        .map(words -> words.takeFirst(width))
        .filter(name -> Read.isIncidentMeant(name, name.startsWith("#")))
        .flatMap(Read::incident)
        .map(incident -> new Address(incident, text, said.raw()));
  }

  /// What stands before the verb of a line, if that is the name of an incident.
  static Optional<Address> in(String line) {
    var said = new Sentence(Cleaning.clean(line));
    var _ = said.takeFirst(1);
    return of(said.raw());
  }

  /// Where in a typed line an incident is addressed by what precedes this text.
  public static Optional<Address> in(String line, IncidentId incident, String rest) {
    var said = new Sentence(Cleaning.clean(line));
    return Stream.iterate(0, taken -> taken <= BEFORE_TEXT, taken -> taken + 1)
        .map(taken -> {
          var _ = said.takeFirst(taken > 0 ? 1 : 0);
          return of(said.raw());
        })
        .flatMap(Optional::stream)
        .filter(address -> address.incident().equals(incident) && address.rest().equals(rest))
        .findFirst();
  }

  /// Whether it says *incident* in full, as people do who count others than Muster's.
  public boolean isSpelledOut() {
    return text.toLowerCase(Locale.ROOT).startsWith("incident");
  }
}
