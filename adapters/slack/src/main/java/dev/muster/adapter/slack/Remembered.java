package dev.muster.adapter.slack;

import java.util.LinkedHashMap;
import java.util.Map;

/// The latest of what was heard, by its key. Old ones are forgotten: what comes again after so much
/// else was said is asked again.
final class Remembered<T> {
  private static final int MOST = 2_000;

  private final Map<String, T> latest =
      new LinkedHashMap<>() {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, T> eldest) {
          return size() > MOST;
        }
      };

  /// @return what was remembered under this key before, or else this
  synchronized T remember(String key, T value) {
    return latest.computeIfAbsent(key, _ -> value);
  }
}
