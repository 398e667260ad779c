package dev.muster.command;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Finds what somebody meant who mistyped it.
final class Nearest {
  private static final int LONGEST_WORD = 32;

  private record Candidate(Verb verb, int distance) {}

  private Nearest() {}

  /// A verb that begins with the word comes before one that is a few slips away from it.
  static Optional<Verb> of(String word, List<Verb> verbs) {
    return beginning(word, verbs).or(() -> closest(word, verbs));
  }

  private static Optional<Verb> beginning(String word, List<Verb> verbs) {
    return word.length() < 2
        ? Optional.empty()
        : verbs.stream().filter(verb -> names(verb).anyMatch(n -> n.startsWith(word))).findFirst();
  }

  private static Optional<Verb> closest(String word, List<Verb> verbs) {
    if (word.length() > LONGEST_WORD) {
      return Optional.empty();
    }
    return verbs.stream()
        .map(verb -> new Candidate(verb, distance(word, verb)))
        .filter(candidate -> candidate.distance() <= allowed(word))
        .min(Comparator.comparingInt(Candidate::distance))
        .map(Candidate::verb);
  }

  private static int allowed(String word) {
    return word.length() < 3 ? 0 : word.length() < 5 ? 1 : 2;
  }

  private static int distance(String word, Verb verb) {
    return names(verb).mapToInt(name -> distance(word, name)).min().orElseThrow();
  }

  private static Stream<String> names(Verb verb) {
    return Stream.concat(Stream.of(verb.name()), verb.aliases().stream().map(Verb.Alias::name));
  }

  /// Damerau and Levenshtein: letters added, left out, changed, or two neighbours swapped.
  static int distance(String one, String other) {
    var steps = new int[one.length() + 1][other.length() + 1];
    for (int i = 0; i <= one.length(); i++) {
      for (int j = 0; j <= other.length(); j++) {
        steps[i][j] = Math.min(i, j) == 0 ? Math.max(i, j) : cheapest(steps, one, other, i, j);
      }
    }
    return steps[one.length()][other.length()];
  }

  private static int cheapest(int[][] steps, String one, String other, int i, int j) {
    int change = one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1;
    int changed = steps[i - 1][j - 1] + change;
    int addedOrLeftOut = Math.min(steps[i - 1][j], steps[i][j - 1]) + 1;
    int cheapest = Math.min(changed, addedOrLeftOut);
    return isSwap(one, other, i, j) ? Math.min(cheapest, steps[i - 2][j - 2] + 1) : cheapest;
  }

  private static boolean isSwap(String one, String other, int i, int j) {
    return i > 1
        && j > 1
        && one.charAt(i - 1) == other.charAt(j - 2)
        && one.charAt(i - 2) == other.charAt(j - 1);
  }
}
