package dev.muster.command;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Looks for values at the end of a line, where people's own words stand before them.
///
/// What can only be an attempt at a value is found too, for nobody would notice that a deadline
/// became a part of the text: it is doubtful, and whoever typed it is asked.
final class Ending {
  /// After one of these a sentence goes on: *recovery in the next 20 minutes* is all text.
  private static final Set<String> UNFINISHED =
      Set.of(
          "a", "an", "the", "this", "that", "my", "your", "his", "her", "its", "our", "their",
          "each", "every", "in", "within", "over", "for", "during", "until", "till", "by", "before",
          "after", "from", "since", "of", "at", "on", "to", "with", "into", "through");

  /// After one of these too, though a value may be meant: *the bill is due tomorrow* is all text,
  /// and so may be *the door is private*.
  private static final Set<String> DANGLING =
      Set.of(
          "and",
          "or",
          "but",
          "nor",
          "if",
          "as",
          "than",
          "because",
          "is",
          "are",
          "was",
          "were",
          "be",
          "been",
          "being",
          "am",
          "not",
          "very",
          "too",
          "about",
          "between",
          "against",
          "via",
          "towards",
          "without",
          "has",
          "have",
          "had",
          "gets",
          "got",
          "become",
          "becomes",
          "became",
          "go",
          "goes",
          "going",
          "gone",
          "went",
          "make",
          "makes",
          "made",
          "mark",
          "marked",
          "no",
          "longer",
          "turn",
          "turns",
          "turned",
          "set",
          "stay",
          "stays",
          "stayed",
          "keep",
          "keeps",
          "kept",
          "remain",
          "remains",
          "remained");

  private static final Set<String> COURTESY =
      Set.of("please", "pls", "plz", "asap", "thanks", "thx", "now");

  private static final int DECORATION = 3;

  /// @param words how many words it takes up, with its keyword
  /// @param isDoubtful whether it is no value yet, or may be a part of the text
  record Found(String value, int words, boolean isDoubtful) {}

  private final Sentence line;
  private final Services services;

  Ending(Sentence line, Services services) {
    this.line = line;
    this.services = services;
  }

  Optional<Found> find(Argument argument) {
    return switch (argument.place()) {
      case FLAG -> flag(argument);
      case BARE -> bare(argument);
      case KEYWORD -> afterKeyword(argument);
      case LEADING, TEXT, REASON, PARAGRAPH -> Optional.empty();
    };
  }

  private Optional<Found> flag(Argument argument) {
    int width = 1 + decoration();
    return line.last(width).stream()
        .findFirst()
        .filter(word -> !word.isQuoted() || line.size() > width)
        .filter(word ->
            Flags.isNamed(argument, word.text())
                || isNearly(argument, word)
                || isNearlyDrill(argument, word, width))
        .map(word ->
            new Found("yes", width, word.isQuoted() || !Flags.isNamed(argument, word.text())));
  }

  private static boolean isNearly(Argument flag, Word word) {
    return Flags.isNearly(flag, word.text());
  }

  /// After a value, for there is no sentence any more.
  private boolean isNearlyDrill(Argument flag, Word word, int width) {
    return flag.name().equals("drill")
        && Flags.isNearlyDrill(word.text())
        && isBefore(width, Ending::isValue);
  }

  /// How many words at the end say nothing.
  private int decoration() {
    return (int)
        IntStream.rangeClosed(1, Math.min(DECORATION, line.size() - 1))
            .takeWhile(width -> isDecoration(line.last(width).getFirst()))
            .count();
  }

  private static boolean isDecoration(Word word) {
    return !word.isQuoted() && Punctuation.isAll(word.text());
  }

  private Optional<Found> bare(Argument argument) {
    return widths(argument)
        .map(line::last)
        .flatMap(words -> value(argument, words, words.size()).stream())
        .findFirst()
        .or(() -> nearlySeverity(argument))
        .or(() -> beforeCourtesy(argument));
  }

  /// `task check logs @bob please`: it is his, and all of it stays as it was typed.
  private Optional<Found> beforeCourtesy(Argument argument) {
    int courtesy =
        (int)
            IntStream.rangeClosed(1, Math.min(DECORATION, line.size() - 1))
                .takeWhile(width -> isCourtesy(line.last(width).getFirst()))
                .count();
    return argument.kind() == Kind.PERSON && courtesy > 0
        ? value(argument, line.last(courtesy + 1).subList(0, 1), 0)
        : Optional.empty();
  }

  private static boolean isCourtesy(Word word) {
    return !word.isQuoted()
        && COURTESY.contains(Punctuation.around(word.text()).toLowerCase(Locale.ROOT));
  }

  /// `private sevv1`
  private Optional<Found> nearlySeverity(Argument argument) {
    return line.last(1).stream()
        .filter(word -> argument.kind() == Kind.SEVERITY && !word.isQuoted())
        .map(word -> Punctuation.around(word.text()))
        .filter(word -> Read.isNearlySeverity(word) && isBefore(1, Ending::isValue))
        .map(word -> new Found(word, 1, true))
        .findFirst();
  }

  /// The last of several like keywords counts.
  private Optional<Found> afterKeyword(Argument argument) {
    return IntStream.rangeClosed(2, argument.kind().widest() + 1 + (isNext(argument) ? 1 : 0))
        .boxed()
        .filter(width -> isKeyword(line.last(width), argument))
        .findFirst()
        .flatMap(width -> afterKeyword(argument, line.last(width)));
  }

  private static boolean isNext(Argument argument) {
    return argument.name().equals("next");
  }

  /// `next update in 20m`
  private static boolean isUpdate(Argument argument, List<Word> words) {
    return isNext(argument)
        && words.size() > 2
        && !words.get(1).isQuoted()
        && Punctuation.off(words.get(1).text()).equalsIgnoreCase("update");
  }

  private Optional<Found> afterKeyword(Argument argument, List<Word> words) {
    var value = words.subList(isUpdate(argument, words) ? 2 : 1, words.size());
    return argument.kind() == Kind.SERVICE
        ? service(value.getFirst())
        : Optional.of(value)
            .filter(_ -> !isUnfinished(words.size()))
            .flatMap(said -> value(argument, said, words.size()))
            .or(() -> noLink(argument, value.getFirst()));
  }

  /// `private seen foo`
  private Optional<Found> noLink(Argument argument, Word word) {
    return argument.kind() == Kind.LINK && isBefore(2, Ending::isValue)
        ? Optional.of(new Found(word.text(), 2, true))
        : Optional.empty();
  }

  /// A service in quotes is meant whatever its name; a plain word only if there is such a service
  /// or one nearly like it, because "payment service down" is a sentence. After a value there is no
  /// sentence any more, and what was said to be private must not become a title.
  private Optional<Found> service(Word word) {
    String plain = Punctuation.off(word.text());
    String name = word.isQuoted() || services.has(word.text()) ? word.text() : plain;
    boolean isOne = word.isQuoted() || services.has(name);
    boolean isMeant = services.nearest(name).isPresent() || isBefore(2, Ending::isValue);
    return isOne || isMeant ? Optional.of(new Found(name, 2, !isOne)) : Optional.empty();
  }

  private static Optional<Found> value(Argument argument, List<Word> words, int all) {
    String value = argument.kind().unpunctuated(Word.text(words));
    boolean isMeant =
        !words.isEmpty()
            && (argument.kind() == Kind.MESSAGE || words.stream().noneMatch(Word::isQuoted));
    return isMeant && argument.kind().isMeantBy(value)
        ? Optional.of(new Found(value, all, isDoubtful(argument, value)))
        : Optional.empty();
  }

  /// *They come back next monday* is a sentence too.
  private static boolean isDoubtful(Argument argument, String value) {
    return !argument.kind().understands(value) || (isNext(argument) && TimeWords.isWeekday(value));
  }

  /// Whether the words before it are no sentence of their own.
  boolean breaksOff(Argument argument, Found found) {
    return isUnfinished(found.words())
        || isBefore(found.words(), DANGLING::contains)
        || isKindOfDrill(argument, found);
  }

  /// *fire drill*: nobody who means a real fire must find out later.
  private boolean isKindOfDrill(Argument argument, Found found) {
    return argument.name().equals("drill")
        && line.size() == found.words() + 1
        && isBefore(found.words(), _ -> true);
  }

  private static boolean isValue(String word) {
    String plain = Punctuation.around(word);
    return plain.equals("private") || plain.equals("drill") || Kind.SEVERITY.understands(plain);
  }

  private boolean isUnfinished(int end) {
    return isBefore(end, UNFINISHED::contains);
  }

  private boolean isBefore(int end, Predicate<String> which) {
    return line.last(end + 1).stream()
        .findFirst()
        .filter(word -> !word.isQuoted())
        .filter(word -> which.test(word.text().toLowerCase(Locale.ROOT)))
        .isPresent();
  }

  private static Stream<Integer> widths(Argument argument) {
    return Stream.iterate(argument.kind().widest(), width -> width > 0, width -> width - 1);
  }

  private static boolean isKeyword(List<Word> words, Argument argument) {
    return words.stream()
        .findFirst()
        .filter(word -> !word.isQuoted())
        .map(word -> Punctuation.opened(word.text()))
        .filter(word ->
            word.equalsIgnoreCase(argument.name()) || word.equalsIgnoreCase(argument.name() + ":"))
        .isPresent();
  }
}
