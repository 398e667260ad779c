package dev.muster.command;

import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/// What a verb was told, every value possible and every mandatory one there. Empty is not given.
public record Values(Map<String, String> given) {
  Optional<String> text(String name) {
    return Optional.ofNullable(given.get(name)).filter(value -> !value.isEmpty());
  }

  /// Text with its line breaks taken out.
  Optional<String> line(String name) {
    return text(name)
        .map(value -> value.lines().map(String::strip).collect(Collectors.joining(" ")));
  }

  String words(String name) {
    return text(name).orElseThrow();
  }

  boolean has(String flag) {
    return maybe(flag, Read::flag).orElse(false);
  }

  <T> Optional<T> maybe(String name, Function<String, Optional<T>> reader) {
    return text(name).flatMap(reader);
  }

  <T> T the(String name, Function<String, Optional<T>> reader) {
    return maybe(name, reader).orElseThrow();
  }
}
