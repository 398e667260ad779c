package dev.muster.command;

import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

/// A value that may be none.
///
/// @param meant what was probably meant
/// @param typed the words that are a part of the text if they are no value
/// @param asText the text with them in it, made of the text without them
/// @param along the other arguments that are none either then
/// @param isRivalry whether another value may be meant instead
record Doubt(
    Optional<String> meant,
    String typed,
    UnaryOperator<String> asText,
    Set<String> along,
    boolean isRivalry) {
  static Doubt inFront(Optional<String> meant, String typed) {
    return new Doubt(meant, typed, text -> join(typed, text), Set.of(), false);
  }

  static Doubt behind(Optional<String> meant, String typed) {
    return new Doubt(meant, typed, text -> join(text, typed), Set.of(), false);
  }

  /// The words end a sentence, which keeps them either way: *the door is private*.
  static Doubt ending(String meant, String typed) {
    return new Doubt(Optional.of(meant), typed, text -> text, Set.of(), false);
  }

  /// @param text the whole text it was found in
  static Doubt within(String text, Strays.Stray stray) {
    return new Doubt(Optional.of("yes"), stray.typed(), _ -> text, stray.along().keySet(), false);
  }

  /// Whether somebody else is meant, named in the text.
  static Doubt between(String rival) {
    return new Doubt(Optional.empty(), rival, text -> text, Set.of(), true);
  }

  private static String join(String one, String other) {
    return one.isEmpty() || other.isEmpty() ? one + other : one + " " + other;
  }
}
