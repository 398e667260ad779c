package dev.muster.kill;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Collectors;

/// What was broken: how often, and the first example of each.
final class Findings {
  private final Map<Broken, Integer> counts = new EnumMap<>(Broken.class);
  private final Map<Broken, String> examples = new EnumMap<>(Broken.class);

  void add(Broken what, int count, Object example) {
    if (count > 0) {
      counts.merge(what, count, Integer::sum);
      examples.putIfAbsent(what, example.toString());
    }
  }

  /// Compares how often something was to be there with how often it was.
  void compare(Broken tooFew, Broken tooMany, int expected, int found, Object what) {
    add(tooFew, expected - found, what);
    add(tooMany, found - expected, what);
  }

  Map<Broken, String> examples() {
    return examples;
  }

  /// Zeros too: they are what was looked for.
  @Override
  public String toString() {
    return Arrays.stream(Broken.values())
        .map(what -> what + " " + counts.getOrDefault(what, 0))
        .collect(Collectors.joining(" | "));
  }
}
