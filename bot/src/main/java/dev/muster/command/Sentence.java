package dev.muster.command;

import java.util.List;

/// The words of a line, taken from its front and its end until nothing is left.
final class Sentence {
  private final String line;
  private List<Word> words;

  Sentence(String line) {
    this.line = line;
    this.words = Word.in(line);
  }

  boolean isEmpty() {
    return words.isEmpty();
  }

  /// How many incidents are named one after the other at the front.
  long incidents() {
    return words.stream().takeWhile(Sentence::isIncident).count();
  }

  /// The first words, or as many as there are.
  String first(int count) {
    return Word.text(words.subList(0, Math.min(count, words.size())));
  }

  String takeFirst(int count) {
    String taken = first(count);
    words = words.subList(Math.min(count, words.size()), words.size());
    return taken;
  }

  void dropFirst() {
    words = words.subList(1, words.size());
  }

  /// The last words, or none if there are not that many.
  List<Word> last(int count) {
    return words.size() < count ? List.of() : words.subList(words.size() - count, words.size());
  }

  void dropLast(int count) {
    words = words.subList(0, words.size() - count);
  }

  boolean startsWith(String keyword) {
    return !isEmpty() && words.getFirst().is(keyword);
  }

  /// Takes everything left, as text: a single quotation loses its quotes.
  String takeRest() {
    String rest = words.size() == 1 ? words.getFirst().text() : raw();
    words = List.of();
    return rest;
  }

  /// Everything left, exactly as it was typed.
  String raw() {
    return isEmpty() ? "" : line.substring(words.getFirst().start(), words.getLast().end());
  }

  /// Everything before what is left, exactly as it was typed.
  String before() {
    return Cleaning.strip(isEmpty() ? line : line.substring(0, words.getFirst().start()));
  }

  private static boolean isIncident(Word word) {
    return !word.isQuoted() && Read.incident(word.text()).isPresent();
  }
}
