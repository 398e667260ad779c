package dev.muster.adapter.slack;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/// The latest of what was heard, by its key. Old ones are forgotten: what comes again after so much
/// else was said is asked again.
final class Remembered<T> {
  private static final int MOST = 500;

  private final Map<String, T> latest =
      new LinkedHashMap<>() {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, T> eldest) {
          return size() > MOST;
        }
      };

  /// @return what was remembered under this key before, and stays
  synchronized Optional<T> remember(String key, T value) {
    return Optional.ofNullable(latest.putIfAbsent(key, value));
  }

  /// What is remembered under this key is as if it had never been heard.
  synchronized void forget(String key) {
    latest.remove(key);
  }
}
