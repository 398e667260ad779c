package dev.muster.app.settings;

import java.util.Map;
import java.util.Optional;

/// What is written in a section, by key.
record Fields(Value section, Map<String, Value.Entry> entries) {

  <T> T read(Key<T> key) {
    return written(key).orElse(key.standard());
  }

  /// Nothing where the operator left it to Muster.
  <T> Optional<T> written(Key<T> key) {
    return Optional.ofNullable(entries.get(key.name()))
        .map(entry -> key.shape().read(entry.value(), key.standard()));
  }
}
