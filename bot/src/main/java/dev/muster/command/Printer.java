package dev.muster.command;

import dev.muster.command.Argument.Need;
import dev.muster.command.Understanding.Said;
import dev.muster.incident.IncidentId;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// Writes commands as people would type them, so that the grammar reads back exactly what was
/// meant.
///
/// That holds for every line the grammar could have said itself: texts stripped, clean and not too
/// long, an incident named only where the command is about one, times in whole minutes.
public final class Printer {
  private final Catalogue catalogue;
  private final Grammar grammar;

  public Printer(Catalogue catalogue, Grammar grammar) {
    this.catalogue = catalogue;
    this.grammar = grammar;
  }

  /// Quotes only what would be read as something else, were every `#name` an incident's room.
  public String print(Line line) {
    String plain = print(line, false);
    return isReadBack(plain, line) ? plain : print(line, true);
  }

  /// Behind a button a line is read otherwise than typed: it must mean the same either way, but for
  /// what nobody can type.
  private boolean isReadBack(String plain, Line line) {
    var meant = new Said(line);
    return grammar.press(plain).equals(meant)
        && ((line.command() instanceof Command.Quoting quoting && quoting.quoted().isPresent())
            || grammar.read(plain, Rooms.any()).equals(meant));
  }

  /// Writes a line with its incident before the verb, where it can be no part of a text.
  public String addressed(Line line) {
    var about = line.about().map(incident -> incident + " ").orElse("");
    var rest = print(new Line(Optional.empty(), line.command()), true);
    return catalogue.root() + " " + about + rest.substring(catalogue.root().length() + 1);
  }

  /// Whether a line has its incident before the verb.
  public boolean isAddressed(String line) {
    return Address.in(line).isPresent();
  }

  /// Writes what was said so far of a command that may not be complete.
  public String begun(Verb verb, Optional<IncidentId> about, Map<String, String> given) {
    var said = new HashMap<>(Paragraphs.join(verb, given));
    said.values().removeIf(String::isEmpty);
    about.ifPresent(incident -> said.put(Verb.INCIDENT.name(), incident.toString()));
    return catalogue.root() + " " + Writing.of(verb, said, true);
  }

  private String print(Line line, boolean isQuoted) {
    var phrase = Phrase.of(line.command());
    var verb = catalogue.find(phrase.verb()).orElseThrow().verb();
    var given = new HashMap<String, String>();
    if (isQuoted) {
      answerNothing(verb, given);
    }
    given.putAll(phrase.given());
    line.about().ifPresent(incident -> given.put(Verb.INCIDENT.name(), incident.toString()));
    return catalogue.root() + " " + Writing.of(verb, given, isQuoted);
  }

  /// An empty quotation says that nothing is the answer, where a form would ask.
  private static void answerNothing(Verb verb, Map<String, String> given) {
    verb.arguments().stream()
        .filter(argument -> argument.need() == Need.INVITED)
        .forEach(argument -> given.put(argument.name(), ""));
  }
}
