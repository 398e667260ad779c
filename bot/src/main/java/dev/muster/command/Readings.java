package dev.muster.command;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The two ways to read words that stand at the place of a value: as the value that was meant, or
/// as a part of the text.
record Readings(Verb verb, Map<String, String> given, Argument argument) {
  Problem.Meant meaning(String value) {
    return new Problem.Meant(value, write(argument, value));
  }

  String asText() {
    var text = verb.arguments().stream().filter(Argument::isText).findFirst().orElseThrow();
    var words =
        Stream.of(given.getOrDefault(text.name(), ""), typed())
            .filter(part -> !part.isEmpty())
            .collect(Collectors.joining(" "));
    return new Readings(verb, without(argument), text).write(text, words);
  }

  private String typed() {
    String value = given.getOrDefault(argument.name(), "");
    return switch (argument.place()) {
      case KEYWORD -> argument.name() + " " + value;
      case FLAG -> argument.name();
      case LEADING, TEXT, REASON, BARE, PARAGRAPH -> value;
    };
  }

  private String write(Argument changed, String value) {
    var all = new LinkedHashMap<>(given);
    all.put(changed.name(), value);
    return Writing.of(verb, all, true);
  }

  private Map<String, String> without(Argument left) {
    var all = new LinkedHashMap<>(given);
    all.remove(left.name());
    return all;
  }
}
