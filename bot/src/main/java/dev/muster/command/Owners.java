package dev.muster.command;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// Finds a second person where one is asked for: `task check the logs @bob @carol`.
final class Owners {
  private Owners() {}

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
