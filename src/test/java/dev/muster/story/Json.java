package dev.muster.story;

import java.util.Map;
import java.util.stream.Collectors;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/// Reads and writes what goes over the wire. All JSON is YAML, so the reader we have will do.
final class Json {
  private Json() {}

  static Seen read(String text) {
    return new Seen(new Load(LoadSettings.builder().build()).loadFromString(text));
  }

  static String object(Map<String, ?> fields) {
    return fields.entrySet().stream()
        .map(field -> string(field.getKey()) + ":" + value(field.getValue()))
        .collect(Collectors.joining(",", "{", "}"));
  }

  private static String value(Object value) {
    return value instanceof Map<?, ?> map
        ? object(
            map.entrySet().stream()
                .collect(Collectors.toMap(each -> each.getKey().toString(), Map.Entry::getValue)))
        : string(value.toString());
  }

  private static String string(String words) {
    return words
        .chars()
        .mapToObj(c ->
            c < ' ' || c == '"' || c == '\\' || c > '~'
                ? "\\u%04x".formatted(c)
                : Character.toString(c))
        .collect(Collectors.joining("", "\"", "\""));
  }
}
