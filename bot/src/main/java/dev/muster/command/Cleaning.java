package dev.muster.command;

/// Takes out of text what nobody sees and everybody can be fooled by.
///
/// Control characters other than line break and tab, marks that turn the direction of writing and
/// halves of characters are dropped, and characters of no width where they join nothing: see
/// [Joiners]. Everything else survives.
public final class Cleaning {
  private Cleaning() {}

  public static String clean(String text) {
    int[] all = text.codePoints().toArray();
    var kept = new StringBuilder(text.length());
    for (int at = 0; at < all.length; at++) {
      if (isSeparator(all[at])) {
        kept.append('\n');
      } else if (isVisible(all[at]) || Joiners.isOne(kept, all, at)) {
        kept.appendCodePoint(all[at]);
      }
    }
    return kept.toString();
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

  /// Ends a line where nobody typed an end.
  private static boolean isSeparator(int c) {
    return c == 0x2028 || c == 0x2029;
  }

  private static boolean isVisible(int c) {
    return c == '\n' || c == '\t' || !(isControl(c) || isTurning(c) || isInvisible(c));
  }

  private static boolean isControl(int c) {
    return Character.isISOControl(c) || Character.getType(c) == Character.SURROGATE;
  }

  private static boolean isTurning(int c) {
    return c == 0x061C
        || isIn(c, 0x200E, 0x200F)
        || isIn(c, 0x202A, 0x202E)
        || isIn(c, 0x2066, 0x206F);
  }

  private static boolean isInvisible(int c) {
    return isIn(c, 0x200B, 0x200D)
        || isIn(c, 0x2060, 0x2065)
        || isIn(c, 0xFE00, 0xFE0F)
        || isIn(c, 0xFFF9, 0xFFFB)
        || isIn(c, 0xE0000, 0xE0FFF)
        || isFiller(c);
  }

  /// The soft hyphen, and letters that look like nothing.
  private static boolean isFiller(int c) {
    return switch (c) {
      case 0x00AD, 0x034F, 0x115F, 0x1160, 0x17B4, 0x17B5, 0x180E, 0x3164, 0xFEFF, 0xFFA0 -> true;
      default -> false;
    };
  }

  private static boolean isIn(int c, int first, int last) {
    return first <= c && c <= last;
  }
}
