package dev.muster.app.settings;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.stream.Collectors;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/// Describes `muster.yaml` to editors, in the terms of JSON Schema.
final class EditorSchema {
  private static final String DRAFT = "https://json-schema.org/draft/2020-12/schema";

  private EditorSchema() {}

  static SequencedMap<String, Object> describe() {
    var schema = new LinkedHashMap<String, Object>();
    schema.put("$schema", DRAFT);
    schema.put("title", "muster.yaml");
    schema.putAll(shape(PolicyKeys.ALL));
    return schema;
  }

  private static <T> Map<String, Object> key(Key<T> key) {
    var described = new LinkedHashMap<String, Object>();
    described.put("description", key.help().replace("`", ""));
    described.putAll(shape(key.shape()));
    var standard = key.shape().print(key.standard());
    if (!standard.isEmpty()) {
      described.put("default", plain(standard));
    }
    described.put("examples", List.of(plain(key.example())));
    return described;
  }

  private static Object plain(String yaml) {
    return new Load(LoadSettings.builder().build()).loadFromString(yaml);
  }

  private static SequencedMap<String, Object> shape(Shape<?> shape) {
    return switch (shape) {
      case Scalar<?> scalar -> scalar(scalar.grammar());
      case Listing<?>(var item, int atLeast) ->
          of(
              "type",
              List.of("array", "null"),
              "items",
              scalar(item.grammar()),
              "minItems",
              atLeast,
              "uniqueItems",
              true);
      case Section<?>(var keys, _) ->
          of(
              "type", List.of("object", "null"),
              "properties", properties(keys),
              "additionalProperties", false);
      case Named<?>(var name, var each) ->
          of(
              "type", List.of("object", "null"),
              "propertyNames", scalar(name.grammar()),
              "additionalProperties", key(each.apply("")));
    };
  }

  private static Map<String, Object> properties(List<Key<?>> keys) {
    var properties = new LinkedHashMap<String, Object>();
    keys.forEach(key -> properties.put(key.name(), key(key)));
    return properties;
  }

  private static SequencedMap<String, Object> scalar(Grammar grammar) {
    return switch (grammar) {
      case Grammar.Words(var choices) -> of("enum", choices);
      case Grammar.Like(_, var regex, _) -> of("type", "string", "pattern", "^(?:" + regex + ")$");
      case Grammar.Template(var known) -> of("type", "string", "pattern", filled(known));
    };
  }

  private static String filled(List<String> placeholders) {
    return placeholders.stream()
        .map(known -> known.replace("{", "\\{").replace("}", "\\}"))
        .collect(Collectors.joining("|", "^(?:[^{}]|", ")+$"));
  }

  private static SequencedMap<String, Object> of(Object... namesAndValues) {
    var map = new LinkedHashMap<String, Object>();
    for (int i = 0; i < namesAndValues.length; i += 2) {
      map.put((String) namesAndValues[i], namesAndValues[i + 1]);
    }
    return map;
  }
}
