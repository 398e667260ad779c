package dev.muster.command;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// Looks for values right after a verb, where people's own words follow: `private: keys leaked`.
///
/// With a mark behind them they are values, without one the first word of the text: *private keys
/// leaked*. What is only nearly `private` is asked about.
final class Beginning {
  private static final Set<String> VALUES = Set.of("private", "drill");

  private final Sentence line;

  Beginning(Sentence line) {
    this.line = line;
  }

  Optional<Ending.Found> find(Argument argument) {
    return switch (argument.place()) {
      case FLAG -> flag(argument);
      case BARE -> argument.kind() == Kind.SEVERITY ? severity(argument) : person(argument);
      case KEYWORD, LEADING, TEXT, REASON, PARAGRAPH -> Optional.empty();
    };
  }

  private Optional<Ending.Found> flag(Argument flag) {
    return word(0)
        .filter(word -> (isIntroduced(0) && Flags.isNamed(flag, word)) || isNearly(flag, word))
        .map(word -> new Ending.Found("yes", width(0), !Flags.isNamed(flag, word)))
        .or(() -> incident(flag));
  }

  /// `private incident: keys leaked`
  private Optional<Ending.Found> incident(Argument flag) {
    return word(1)
        .filter(word -> Flags.isIncident(word) && isMarked(word, 1))
        .filter(_ -> word(0).filter(word -> Flags.isNamed(flag, word)).isPresent())
        .map(_ -> new Ending.Found("yes", 1 + width(1), false));
  }

  private static boolean isNearly(Argument flag, String word) {
    return Flags.isNearly(flag, word) && !Flags.isNamed(flag, word);
  }

  private Optional<Ending.Found> severity(Argument argument) {
    return Stream.of(2, 1)
        .filter(count -> line.isPlain(count) && line.size() > count)
        .filter(count -> isSeverity(argument, line.first(count)))
        .filter(count -> isMarked(line.first(count), count - 1) || isValueIntroduced(count))
        .map(count ->
            new Ending.Found(
                argument.kind().unpunctuated(line.first(count)),
                count - 1 + width(count - 1),
                false))
        .findFirst();
  }

  /// `task @ann check the logs`
  private Optional<Ending.Found> person(Argument argument) {
    return word(0)
        .map(argument.kind()::unpunctuated)
        .filter(word -> line.size() > 1 && argument.kind().isMeantBy(word))
        .filter(argument.kind()::understands)
        .map(word -> new Ending.Found(word, width(0), false));
  }

  private static boolean isSeverity(Argument argument, String words) {
    String value = argument.kind().unpunctuated(words);
    return argument.kind().isMeantBy(value) && argument.kind().understands(value);
  }

  /// `private: keys leaked`, `private sev1: keys leaked`
  private boolean isIntroduced(int at) {
    return word(at).filter(word -> isMarked(word, at)).isPresent() || isValueIntroduced(at + 1);
  }

  private boolean isValueIntroduced(int at) {
    return word(at).filter(Beginning::isValue).isPresent() && isIntroduced(at);
  }

  private static boolean isValue(String word) {
    return VALUES.contains(Flags.typed(word)) || Read.isSeverityMeant(Flags.typed(word));
  }

  private boolean isMarked(String words, int last) {
    return !Punctuation.around(words).equals(words) || width(last) > 1;
  }

  /// With the dash behind it.
  private int width(int at) {
    return word(at + 1).filter(Punctuation::isAll).isPresent() ? 2 : 1;
  }

  private Optional<String> word(int at) {
    List<Word> words = line.front(at + 1);
    return words.size() <= at || words.getLast().isQuoted()
        ? Optional.empty()
        : Optional.of(words.getLast().text());
  }
}
