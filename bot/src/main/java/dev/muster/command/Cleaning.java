package dev.muster.command;

/// Takes out of text what nobody sees and everybody can be fooled by.
///
/// Control characters other than line break and tab, marks that turn the direction of writing,
/// characters of no width and halves of characters are dropped; everything else survives.
final class Cleaning {
  private Cleaning() {}

  static String clean(String text) {
    return text.codePoints()
        .filter(Cleaning::isVisible)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  /// Without the spaces around it.
  static String strip(String text) {
    int start = 0;
    int end = text.length();
    while (start < end && isSpace(text.charAt(start))) {
      start++;
    }
    while (start < end && isSpace(text.charAt(end - 1))) {
      end--;
    }
    return text.substring(start, end);
  }

  /// Any kind of space, those that do not break a line included: phones type them unasked.
  static boolean isSpace(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }

  private static boolean isVisible(int c) {
    return c == '\n' || c == '\t' || !(isControl(c) || isInvisible(c));
  }

  private static boolean isControl(int c) {
    return Character.isISOControl(c) || Character.getType(c) == Character.SURROGATE;
  }

  private static boolean isInvisible(int c) {
    return isIn(c, 0x200B, 0x200F)
        || isIn(c, 0x202A, 0x202E)
        || isIn(c, 0x2060, 0x2069)
        || c == 0xFEFF;
  }

  private static boolean isIn(int c, int first, int last) {
    return first <= c && c <= last;
  }
}
