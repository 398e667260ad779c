package dev.muster.command;

import java.util.Locale;
import java.util.regex.Pattern;

/// Tells whether a word is the name of a flag, or can hardly be anything else.
final class Flags {
  private static final String PRIVATE = "private";

  /// `private=true`
  private static final Pattern SET = Pattern.compile("=(?:true|yes|on|1)$");

  private static final int SHORTEST = 4;
  private static final int LONGEST = 10;
  private static final int SLIPS = 2;

  private Flags() {}

  /// Whatever stands around it.
  static boolean isNamed(Argument flag, String word) {
    return typed(word).equals(flag.name());
  }

  /// Whether it is hardly anything else beside another value.
  static boolean isNearlyDrill(String word) {
    String typed = typed(word);
    return typed.length() >= SHORTEST
        && (typed.equals("drill") || Nearest.distance(typed, "drill") == 1);
  }

  /// As it is spoken of.
  static String typed(String word) {
    return SET.matcher(Punctuation.around(word).toLowerCase(Locale.ROOT)).replaceFirst("");
  }

  /// The thing that a flag is said of.
  static boolean isIncident(String word) {
    return typed(word).equals("incident");
  }

  /// What was meant to be private and is announced cannot be taken back, so a word is asked about
  /// that is only nearly this one.
  static boolean isNearly(Argument flag, String word) {
    String typed = typed(word);
    return flag.name().equals(PRIVATE)
        && typed.length() >= SHORTEST
        && typed.length() <= LONGEST
        && !typed.equals("privacy")
        && (PRIVATE.startsWith(typed) || Nearest.distance(typed, PRIVATE) <= SLIPS);
  }
}
