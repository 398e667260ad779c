package dev.muster.command;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// Finds a second person where one is asked for: `task check the logs @bob @carol`.
final class Owners {
  private Owners() {}

  private static final Set<String> JOINING = Set.of("and", "or", "&", "+", ",", "/");

  /// Drops what only joins a second person to the one before: `@bob and @carol check the logs`.
  static void dropJoining(Sentence left) {
    boolean joins = left.isPlain(2) && JOINING.contains(left.first(1).toLowerCase(Locale.ROOT));
    if (joins && left.front(2).getLast().text().startsWith("@")) {
      left.dropFirst();
    }
  }

  /// Drops the one it is given to, named once more.
  static void dropAgain(Sentence left, String owner) {
    boolean isAgain = Kind.PERSON.unpunctuated(left.first(1)).equalsIgnoreCase(owner);
    if (isAgain && left.isPlain(1) && left.size() > 1) {
      left.dropFirst();
    }
  }

  /// Somebody named at an edge of the text, as a doubt about who was taken for the value.
  static Optional<Doubt> rival(Sentence left) {
    return Stream.concat(left.front(1).stream(), left.last(1).stream())
        .filter(word -> !word.isQuoted() && left.size() > 1)
        .map(word -> Kind.PERSON.unpunctuated(word.text()))
        .filter(word -> Kind.PERSON.isMeantBy(word) && Kind.PERSON.understands(word))
        .findFirst()
        .map(Doubt::between);
  }

  /// The lines that give it to each of the two. The other stays in the text.
  static Problem.Crowd problem(
      Verb verb, Map<String, String> given, Argument argument, String rival) {
    var value = given.getOrDefault(argument.name(), "");
    var text = verb.arguments().stream().filter(Argument::isText).findFirst().orElseThrow();
    var swapped = new LinkedHashMap<>(given);
    swapped.put(argument.name(), rival);
    swapped.put(text.name(), swapped(given.getOrDefault(text.name(), ""), rival, value));
    return new Problem.Crowd(
        verb,
        List.of(
            new Problem.Meant(rival, Writing.of(verb, swapped, true)),
            new Problem.Meant(value, Writing.of(verb, given, true))));
  }

  private static String swapped(String text, String rival, String value) {
    int at = text.startsWith(rival) ? 0 : text.lastIndexOf(rival);
    return text.substring(0, at) + value + text.substring(at + rival.length());
  }
}
