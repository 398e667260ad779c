package dev.muster.command;

import java.util.LinkedHashMap;
import java.util.Map;

/// The two ways to read words that stand at the place of a value: as the value that was meant, or
/// as a part of the text.
record Readings(Verb verb, Map<String, String> given, Argument argument, Doubt doubt) {
  Problem.Meant meaning(String value) {
    String name = argument.kind() == Kind.FLAG ? argument.name() : value;
    return new Problem.Meant(name, write(given, argument, value));
  }

  String asText() {
    var text = verb.arguments().stream().filter(Argument::isText).findFirst().orElseThrow();
    var words = doubt.asText().apply(given.getOrDefault(text.name(), ""));
    return write(without(argument), text, words);
  }

  private String write(Map<String, String> said, Argument changed, String value) {
    var all = new LinkedHashMap<>(said);
    all.put(changed.name(), value);
    return Writing.of(verb, all, true);
  }

  private Map<String, String> without(Argument left) {
    var all = new LinkedHashMap<>(given);
    all.remove(left.name());
    all.keySet().removeAll(doubt.along());
    return all;
  }
}
