package dev.muster.adapter.sandbox;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// What a request says, by name. Everything in it is words, made safe as they are read.
record Body(ObjectNode json) {
  String words(String name) {
    return maybe(name)
        .orElseThrow(() -> Refusal.malformed("\"%s\" is missing or empty.".formatted(name)));
  }

  Optional<String> maybe(String name) {
    return Optional.ofNullable(json.get(name))
        .filter(value -> !value.isNull())
        .map(value -> words(name, value))
        .filter(value -> !value.isBlank());
  }

  Map<String, String> values() {
    if (!(json.get("values") instanceof ObjectNode given)) {
      throw Refusal.malformed("\"values\" must be an object of answers by field.");
    }
    var values = new TreeMap<String, String>();
    given
        .properties()
        .forEach(each -> values.put(each.getKey(), words(each.getKey(), each.getValue())));
    return values;
  }

  private static String words(String name, JsonNode value) {
    if (!value.isTextual()) {
      throw Refusal.malformed("\"%s\" must be a string.".formatted(Words.safe(name)));
    }
    return Words.safe(value.textValue());
  }
}
