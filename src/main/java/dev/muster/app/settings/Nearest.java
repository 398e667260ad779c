package dev.muster.app.settings;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;

/// Finds the word that was probably meant.
final class Nearest {
  private static final int LONGEST_WORD = 64;

  private Nearest() {}

  /// Up to a third of a word may be wrong; more is another word. A word that begins like one of the
  /// choices means it: `monday` is `mon`.
  static Optional<String> of(String written, List<String> choices) {
    var word = written.toLowerCase(Locale.ROOT);
    if (word.isBlank() || word.length() > LONGEST_WORD) {
      return Optional.empty();
    }
    return choices.stream()
        .filter(choice -> isNear(word, choice))
        .min(Comparator.comparingInt(choice -> distance(word, choice)));
  }

  private static boolean isNear(String word, String choice) {
    return distance(word, choice) <= Math.max(1, choice.length() / 3)
        || word.startsWith(choice)
        || (word.length() > 1 && choice.startsWith(word));
  }

  /// Letters to add, leave out or change.
  private static int distance(String one, String other) {
    var row = IntStream.rangeClosed(0, other.length()).toArray();
    for (int i = 1; i <= one.length(); i++) {
      row = next(row, one.charAt(i - 1), other);
    }
    return row[other.length()];
  }

  private static int[] next(int[] above, char letter, String other) {
    var row = new int[above.length];
    row[0] = above[0] + 1;
    for (int j = 1; j < row.length; j++) {
      int changed = above[j - 1] + (letter == other.charAt(j - 1) ? 0 : 1);
      row[j] = Math.min(changed, Math.min(row[j - 1], above[j]) + 1);
    }
    return row;
  }
}
