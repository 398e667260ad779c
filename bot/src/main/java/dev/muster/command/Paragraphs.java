package dev.muster.command;

import dev.muster.command.Argument.Place;
import java.util.HashMap;
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
        joined.merge(TEXT, argument.label() + ": " + piece, Paragraphs::below);
      }
    }
    return joined;
  }

  private static String below(String text, String paragraph) {
    return text.isEmpty() ? paragraph : text + "\n" + paragraph;
  }
}
