package dev.muster.app.settings;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// Writes maps, lists and texts as JSON, so that a change of one key is a change of few lines.
final class Json {
  private Json() {}

  static String write(Object value) {
    return write(value, "\n") + "\n";
  }

  private static String write(Object value, String newLine) {
    return switch (value) {
      case Map<?, ?> map -> write(map, newLine);
      case List<?> list ->
          list.stream()
              .map(item -> write(item, newLine))
              .collect(Collectors.joining(", ", "[", "]"));
      case String text -> '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
      default -> value.toString();
    };
  }

  private static String write(Map<?, ?> map, String newLine) {
    var inner = newLine + "  ";
    return map.entrySet().stream()
        .map(entry -> "\"%s\": %s".formatted(entry.getKey(), write(entry.getValue(), inner)))
        .collect(Collectors.joining("," + inner, "{" + inner, newLine + "}"));
  }
}
