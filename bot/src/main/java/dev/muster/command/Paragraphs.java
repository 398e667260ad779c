package dev.muster.command;

import dev.muster.command.Argument.Place;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/// What a form asks for in pieces becomes one text, a paragraph each.
final class Paragraphs {
  private static final String TEXT = "text";

  private Paragraphs() {}

  static Map<String, String> join(Verb verb, Map<String, String> given) {
    var joined = new HashMap<>(given);
    for (Argument argument : verb.arguments()) {
      String piece = given.getOrDefault(argument.name(), "");
      if (argument.place() == Place.PARAGRAPH && !piece.isEmpty()) {
        joined.merge(TEXT, label(argument) + ": " + piece, Paragraphs::below);
      }
    }
    return joined;
  }

  private static String below(String text, String paragraph) {
    return text.isEmpty() ? paragraph : text + "\n" + paragraph;
  }

  private static String label(Argument argument) {
    String name = argument.name();
    return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
  }
}
