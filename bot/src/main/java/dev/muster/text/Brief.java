package dev.muster.text;

/// The beginning of a text that is longer than there is room for.
public final class Brief {
  private Brief() {}

  /// The text itself if it fits, else its beginning and an ellipsis: at most so many `char`s
  /// together, and never half a character.
  public static String of(String text, int most) {
    if (text.length() <= most) {
      return text;
    }
    int end = Character.isHighSurrogate(text.charAt(most - 2)) ? most - 2 : most - 1;
    return text.substring(0, end).strip() + "…";
  }
}
