package dev.muster.incident;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// Tells whether two incidents look like the same thing: two of their telling words are shared, and
/// half of them all; or they say the same. An exercise is never like the real thing.
public final class Likeness {
  private static final Set<String> SILENT =
      Set.of("is", "are", "the", "a", "an", "of", "in", "on", "for", "to", "and", "not", "with");
  private static final int ENOUGH = 2;
  private static final double ALIKE = 0.5;

  private Likeness() {}

  public static Optional<Incident> among(List<Incident> open, Headline headline) {
    return open.stream()
        .filter(incident -> incident.headline().kind() == headline.kind())
        .filter(incident -> alike(incident.headline(), headline))
        .findFirst();
  }

  static boolean alike(Headline one, Headline other) {
    var shared = words(one.title());
    var all = new HashSet<>(shared);
    var others = words(other.title());
    shared.retainAll(others);
    all.addAll(others);
    boolean isSame = shared.size() == all.size();
    return !shared.isEmpty()
        && (isSame || (shared.size() >= ENOUGH && shared.size() >= ALIKE * all.size()));
  }

  private static Set<String> words(String title) {
    return Arrays.stream(title.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+", -1))
        .filter(word -> !word.isEmpty() && !SILENT.contains(word))
        .collect(Collectors.toCollection(HashSet::new));
  }
}
