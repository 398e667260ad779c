package dev.muster.command;

import static java.lang.Character.UnicodeScript.ARABIC;
import static java.lang.Character.UnicodeScript.BENGALI;
import static java.lang.Character.UnicodeScript.DEVANAGARI;
import static java.lang.Character.UnicodeScript.GUJARATI;
import static java.lang.Character.UnicodeScript.GURMUKHI;
import static java.lang.Character.UnicodeScript.INHERITED;
import static java.lang.Character.UnicodeScript.KANNADA;
import static java.lang.Character.UnicodeScript.KHMER;
import static java.lang.Character.UnicodeScript.MALAYALAM;
import static java.lang.Character.UnicodeScript.MONGOLIAN;
import static java.lang.Character.UnicodeScript.MYANMAR;
import static java.lang.Character.UnicodeScript.NKO;
import static java.lang.Character.UnicodeScript.ORIYA;
import static java.lang.Character.UnicodeScript.SINHALA;
import static java.lang.Character.UnicodeScript.SYRIAC;
import static java.lang.Character.UnicodeScript.TAMIL;
import static java.lang.Character.UnicodeScript.TELUGU;

import java.lang.Character.UnicodeScript;
import java.util.Set;

/// Characters of no width that belong to what stands beside them: they make one picture of several,
/// shape the letters of scripts that need it, or choose how a character looks. Anywhere else they
/// only hide.
final class Joiners {
  private static final int NON_JOINER = 0x200C;
  private static final int JOINER = 0x200D;
  private static final int PICTURE = 0xFE0F;
  private static final int BLACK_FLAG = 0x1F3F4;
  private static final int END_OF_FLAG = 0xE007F;
  private static final int LONGEST_FLAG = 7;

  private static final Set<UnicodeScript> SHAPED =
      Set.of(
          ARABIC,
          BENGALI,
          DEVANAGARI,
          GUJARATI,
          GURMUKHI,
          KANNADA,
          KHMER,
          MALAYALAM,
          MONGOLIAN,
          MYANMAR,
          NKO,
          ORIYA,
          SINHALA,
          SYRIAC,
          TAMIL,
          TELUGU);

  private Joiners() {}

  /// @param before all that was kept of what comes before it
  static boolean isOne(CharSequence before, int[] all, int at) {
    int last = before.isEmpty() ? ' ' : Character.codePointBefore(before, before.length());
    int next = at + 1 < all.length ? all[at + 1] : ' ';
    return switch (all[at]) {
      case JOINER -> joinsPictures(last, next) || shapesLetters(before, next);
      case NON_JOINER -> shapesLetters(before, next);
      default -> isLook(all[at], last) || isFlag(last, all, at);
    };
  }

  private static boolean joinsPictures(int last, int next) {
    return isPicture(last) && Character.isExtendedPictographic(next);
  }

  private static boolean isPicture(int c) {
    return Character.isExtendedPictographic(c) || Character.isEmojiModifier(c) || c == PICTURE;
  }

  private static boolean shapesLetters(CharSequence before, int next) {
    return isShaped(letter(before)) && isShaped(next);
  }

  private static boolean isShaped(int c) {
    return SHAPED.contains(UnicodeScript.of(c)) && (Character.isLetter(c) || isMark(c));
  }

  /// The last letter, whatever marks it carries.
  private static int letter(CharSequence before) {
    int end = before.length();
    while (end > 0 && isCommonMark(Character.codePointBefore(before, end))) {
      end -= Character.charCount(Character.codePointBefore(before, end));
    }
    return end == 0 ? ' ' : Character.codePointBefore(before, end);
  }

  private static boolean isCommonMark(int c) {
    return isMark(c) && UnicodeScript.of(c) == INHERITED;
  }

  private static boolean isMark(int c) {
    int type = Character.getType(c);
    return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
  }

  /// Chooses between the looks of one character; the many looks are those of Chinese ones.
  private static boolean isLook(int c, int last) {
    boolean isFew = c >= 0xFE00 && c <= 0xFE0F;
    boolean isOneOfMany = c >= 0xE0100 && c <= 0xE01EF;
    return isOneOfMany ? Character.isIdeographic(last) : isFew && isVisible(last);
  }

  private static boolean isVisible(int c) {
    return !Character.isWhitespace(c) && !isMark(c) && Character.getType(c) != Character.FORMAT;
  }

  /// The flags of England, Scotland and Wales spell a name behind a black flag.
  private static boolean isFlag(int last, int[] all, int at) {
    int end = at;
    while (end < all.length && end - at < LONGEST_FLAG && isLetterOfFlag(all[end])) {
      end++;
    }
    boolean isEnded = end < all.length && all[end] == END_OF_FLAG;
    return isEnded && (last == BLACK_FLAG || isLetterOfFlag(last));
  }

  private static boolean isLetterOfFlag(int c) {
    return (c >= 0xE0030 && c <= 0xE0039) || (c >= 0xE0061 && c <= 0xE007A);
  }
}
