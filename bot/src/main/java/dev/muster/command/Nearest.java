package dev.muster.command;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// Finds what somebody meant who mistyped it.
public final class Nearest {
  private static final int LONGEST_WORD = 64;

  private record Candidate(String choice, int distance) {}

  private Nearest() {}

  public static Optional<String> of(String word, Collection<String> choices) {
    return all(word, choices).stream().findFirst();
  }

  /// Those that begin with the word come before those that are a few slips away from it.
  public static List<String> all(String word, Collection<String> choices) {
    String typed = word.toLowerCase(Locale.ROOT);
    return typed.isBlank() || typed.length() > LONGEST_WORD
        ? List.of()
        : Stream.concat(beginning(typed, choices), close(typed, choices)).distinct().toList();
  }

  private static Stream<String> beginning(String word, Collection<String> choices) {
    return choices.stream().filter(choice -> word.length() > 1 && lower(choice).startsWith(word));
  }

  private static Stream<String> close(String word, Collection<String> choices) {
    return choices.stream()
        .map(choice -> new Candidate(choice, distance(word, lower(choice))))
        .filter(candidate -> candidate.distance() <= allowed(word))
        .sorted(Comparator.comparingInt(Candidate::distance))
        .map(Candidate::choice);
  }

  /// The longer a word, the more may be wrong with it before it is another.
  private static int allowed(String word) {
    return word.length() < 3 ? 0 : word.length() < 7 ? 1 : Math.max(2, word.length() / 3);
  }

  private static String lower(String choice) {
    return choice.toLowerCase(Locale.ROOT);
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
