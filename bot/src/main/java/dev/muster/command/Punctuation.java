package dev.muster.command;

import java.util.function.IntPredicate;
import java.util.regex.Pattern;

/// What stands around a word and says nothing: phones end a sentence unasked, people put brackets,
/// quotes and signs of emphasis around what matters to them.
final class Punctuation {
  private static final String OPENING = "([{<*_~`'\"‘’‚“”„«»";
  private static final String CLOSING = ".,;:!?…)]}>*~`'\"‘’“”«»";
  private static final String DANGLING = ",;:-‐‑‒–—|/(";
  private static final Pattern EMOJI = Pattern.compile(":[a-z0-9_+'-]{1,100}:");

  private Punctuation() {}

  /// A word with nothing but letters and digits at its edges.
  static String around(String word) {
    return strip(word, c -> !isSaid(c), c -> !isSaid(c));
  }

  /// A value without brackets and emphasis, and without what ends a sentence.
  static String off(String value) {
    return strip(value, c -> OPENING.indexOf(c) >= 0, c -> CLOSING.indexOf(c) >= 0);
  }

  /// A word without the brackets and emphasis before it.
  static String opened(String word) {
    return strip(word, c -> OPENING.indexOf(c) >= 0, _ -> false);
  }

  /// Text without what only joined it to the values that stood behind it.
  static String dangling(String text) {
    return strip(text, _ -> false, c -> DANGLING.indexOf(c) >= 0 || Character.isSpaceChar(c));
  }

  /// Whether a word says nothing: a dash, a picture.
  static boolean isAll(String word) {
    return word.codePoints().noneMatch(Punctuation::isSaid) || EMOJI.matcher(word).matches();
  }

  private static boolean isSaid(int c) {
    return Character.isLetterOrDigit(c);
  }

  private static String strip(String text, IntPredicate before, IntPredicate behind) {
    int start = 0;
    int end = text.length();
    while (start < end && before.test(text.codePointAt(start))) {
      start += Character.charCount(text.codePointAt(start));
    }
    while (start < end && behind.test(text.codePointBefore(end))) {
      end -= Character.charCount(text.codePointBefore(end));
    }
    return text.substring(start, end);
  }
}
