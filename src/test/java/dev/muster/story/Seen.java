package dev.muster.story;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A piece of JSON that was received. What is not there is empty, and asking on is no error.
record Seen(@Nullable Object value) {
  Seen at(String name) {
    return new Seen(value instanceof Map<?, ?> map ? map.get(name) : null);
  }

  List<Seen> items() {
    return value instanceof List<?> list ? list.stream().map(Seen::new).toList() : List.of();
  }

  String words(String name) {
    return at(name).words();
  }

  String words() {
    return Optional.ofNullable(value).map(Object::toString).orElse("");
  }

  boolean is(String name) {
    return at(name).words().equals("true");
  }

  boolean isThere() {
    return value != null;
  }
}
