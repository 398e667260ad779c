package dev.muster.command;

import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Writes a verb and what it is told as they are typed, without the root.
final class Writing {
  private Writing() {}

  /// @param isQuoted whether people's own words are put in quotes, whatever they say
  static String of(Verb verb, Map<String, String> given, boolean isQuoted) {
    var about = Optional.ofNullable(given.get(Verb.INCIDENT.name())).stream();
    var arguments =
        verb.arguments().stream()
            .flatMap(argument ->
                Optional.ofNullable(given.get(argument.name()))
                    .flatMap(value -> write(argument, value, isQuoted))
                    .stream());
    return Stream.of(Stream.of(verb.name()), about, arguments)
        .flatMap(words -> words)
        .filter(Predicate.not(String::isEmpty))
        .collect(Collectors.joining(" "));
  }

  private static Optional<String> write(Argument argument, String value, boolean isQuoted) {
    boolean isQuotation = argument.kind() == Kind.MESSAGE || (isQuoted && isWords(argument.kind()));
    String written = isQuotation ? Word.quote(value) : value;
    return switch (argument.place()) {
      case LEADING, TEXT, REASON -> Optional.of(written);
      case BARE -> Optional.of(argument.kind() == Kind.PERSON ? called(written) : written);
      case KEYWORD ->
          Optional.of(written)
              .filter(some -> !some.isEmpty())
              .map(some -> argument.name() + " " + some);
      case FLAG -> Read.flag(value).filter(isSet -> isSet).map(_ -> argument.name());
      case PARAGRAPH -> Optional.empty();
    };
  }

  /// A form holds a handle without its sign.
  private static String called(String person) {
    return person.startsWith("@") ? person : "@" + person;
  }

  private static boolean isWords(Kind kind) {
    return kind.isProse() || kind == Kind.SERVICE || kind == Kind.VERB;
  }
}
