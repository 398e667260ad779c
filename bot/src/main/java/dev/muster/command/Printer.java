package dev.muster.command;

import dev.muster.command.Argument.Need;
import dev.muster.command.Understanding.Said;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

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

  /// Quotes only what would be read as something else.
  public String print(Line line) {
    String plain = print(line, false);
    return grammar.read(plain).equals(new Said(line)) ? plain : print(line, true);
  }

  private String print(Line line, boolean isQuoted) {
    var phrase = Phrase.of(line.command());
    var verb = catalogue.find(phrase.verb()).orElseThrow().verb();
    var about = line.about().map(Object::toString).stream();
    var arguments =
        verb.arguments().stream().flatMap(each -> print(each, phrase.given(), isQuoted).stream());
    return Stream.of(Stream.of(catalogue.root(), verb.name()), about, arguments)
        .flatMap(words -> words)
        .collect(Collectors.joining(" "));
  }

  /// An empty quotation says that nothing is the answer, where a form would ask.
  private static Optional<String> print(
      Argument argument, Map<String, String> given, boolean isQuoted) {
    var value = Optional.ofNullable(given.get(argument.name()));
    return isQuoted && argument.need() == Need.INVITED
        ? Optional.of(print(argument, value.orElse(""), true))
        : value.map(present -> print(argument, present, isQuoted));
  }

  private static String print(Argument argument, String value, boolean isQuoted) {
    String written = isQuoted && isWords(argument.kind()) ? Word.quote(value) : value;
    return switch (argument.place()) {
      case LEADING, TEXT, REASON, BARE, PARAGRAPH -> written;
      case KEYWORD -> argument.name() + " " + written;
      case FLAG -> argument.name();
    };
  }

  private static boolean isWords(Kind kind) {
    return kind.isProse() || kind == Kind.SERVICE;
  }
}
