package dev.muster.command;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// The words of a line, taken from its front and its end until nothing is left.
final class Sentence {
  private static final Pattern FIRST = Pattern.compile("([^,:;]+[,:;])[\\p{L}\\p{N}].*");
  private static final Pattern PART = Pattern.compile("[^,;/|+&]+");

  private final Rooms rooms;
  private String line;
  private List<Word> words;

  Sentence(String line) {
    this(line, Rooms.none());
  }

  Sentence(String line, Rooms rooms) {
    this.rooms = rooms;
    this.line = line;
    this.words = Word.in(line);
  }

  boolean isEmpty() {
    return words.isEmpty();
  }

  int size() {
    return words.size();
  }

  /// The incidents named one after the other at the front: how many words each takes.
  ///
  /// @param byNumber whether a number is enough, because nothing else can be meant
  List<Integer> incidents(boolean byNumber) {
    var widths = new ArrayList<Integer>();
    for (int at = 0, width = incident(0, byNumber); width > 0; width = incident(at, byNumber)) {
      widths.add(width);
      at += width;
    }
    return widths;
  }

  private int incident(int from, boolean byNumber) {
    return Stream.of(2, 1)
        .filter(width -> isPlain(from, width))
        .filter(width -> Read.isIncidentMeant(text(from, width), byNumber))
        .findFirst()
        .orElse(0);
  }

  /// Calls the incidents at the front by their names that are called by their rooms.
  ///
  /// @param most how many there may be
  /// @param joining words that only join two of them
  void nameIncidents(int most, Set<String> joining) {
    for (int at = 0, left = most; left > 0 && at < words.size(); left--) {
      at = isJoining(at, joining) ? at + 1 : at;
      nameIncident(at);
      at += Math.max(1, incident(at, true));
    }
  }

  private boolean isJoining(int at, Set<String> joining) {
    return isPlain(at, 2) && joining.contains(text(at, 1).toLowerCase(Locale.ROOT));
  }

  private void nameIncident(int at) {
    if (isPlain(at, 1) && text(at, 1).startsWith("#")) {
      rooms
          .incident(Punctuation.off(text(at, 1)))
          .ifPresent(incident -> replace(at, incident.toString()));
    }
  }

  private void replace(int at, String name) {
    var old = words.get(at);
    line = line.substring(0, old.start()) + name + line.substring(old.end());
    int longer = name.length() - (old.end() - old.start());
    var changed = new ArrayList<>(words.subList(0, at));
    changed.add(new Word(name, false, old.start(), old.end() + longer));
    words.stream().skip(at + 1L).map(word -> word.moved(longer)).forEach(changed::add);
    words = changed;
  }

  /// Whether the first word names a room, of no incident as far as is known.
  boolean startsWithRoom() {
    return isPlain(1) && Read.isRoom(first(1));
  }

  /// Drops a word that only joins two names: `INC-1 into INC-2`, `into INC-2`.
  void dropJoining(Set<String> joining) {
    int at = incident(0, true);
    if (isJoining(at, joining) && incident(at + 1, true) > 0) {
      words =
          Stream.concat(words.subList(0, at).stream(), words.subList(at + 1, words.size()).stream())
              .toList();
    }
  }

  /// How many words begin like the name of an incident at the front, and name none.
  int nearlyIncident() {
    return Stream.of(2, 1)
        .filter(width -> isPlain(0, width))
        .filter(width -> Read.isNearlyIncident(text(0, width)))
        .min(Comparator.naturalOrder())
        .orElse(0);
  }

  /// Whether there are as many words at the front, none of them in quotes.
  boolean isPlain(int count) {
    return isPlain(0, count);
  }

  private boolean isPlain(int from, int count) {
    return words.size() >= from + count
        && words.subList(from, from + count).stream().noneMatch(Word::isQuoted);
  }

  private String text(int from, int count) {
    return Word.text(words.subList(from, from + count));
  }

  /// The first words, or as many as there are.
  List<Word> front(int count) {
    return words.subList(0, Math.min(count, words.size()));
  }

  /// The text of the first words, or of as many as there are.
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

  /// Takes the last word apart where several values are written as one: `private,sev1`.
  void splitLast(Predicate<String> isValue) {
    var parts = last(1).stream().filter(word -> !word.isQuoted()).flatMap(Sentence::parts).toList();
    if (parts.size() > 1 && parts.stream().map(Word::text).allMatch(isValue)) {
      words = Stream.concat(words.subList(0, words.size() - 1).stream(), parts.stream()).toList();
    }
  }

  /// Takes the first word apart where nothing but a mark stands between it and the text:
  /// `private:keys`.
  void splitFirst(Predicate<String> isValue) {
    front(1).stream()
        .filter(word -> !word.isQuoted())
        .map(word -> FIRST.matcher(word.text()))
        .filter(first -> first.matches() && isValue.test(first.group(1)))
        .findFirst()
        .ifPresent(first -> splitFirst(first.end(1)));
  }

  private void splitFirst(int at) {
    var word = words.getFirst();
    int middle = word.start() + at;
    var parts =
        Stream.of(
            new Word(word.text().substring(0, at), false, word.start(), middle),
            new Word(word.text().substring(at), false, middle, word.end()));
    words = Stream.concat(parts, words.stream().skip(1)).toList();
  }

  private static Stream<Word> parts(Word word) {
    return PART.matcher(word.text())
        .results()
        .map(part ->
            new Word(part.group(), false, word.start() + part.start(), word.start() + part.end()));
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
}
