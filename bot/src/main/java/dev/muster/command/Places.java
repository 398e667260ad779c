package dev.muster.command;

import dev.muster.command.Argument.Place;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// Finds the place of every argument in what follows a verb: those in front by their order, those
/// at the end by their look, and the text between as it was typed. Whether a value is possible is
/// judged later, in the same way as the values of a form.
final class Places {
  private final Verb verb;
  private final Sentence left;
  private final Predicate<String> isService;
  private final Map<String, String> given;

  /// @param given what is known already and not looked for; what is found is added
  Places(Verb verb, Sentence left, Predicate<String> isService, Map<String, String> given) {
    this.verb = verb;
    this.left = left;
    this.isService = isService;
    this.given = given;
  }

  void find() {
    takeIncident();
    open(argument -> argument.place() == Place.LEADING).forEach(this::takeLeading);
    while (open(Argument::isAtTheEnd).anyMatch(this::takeLast)) {}
    open(Argument::isText).forEach(this::takeText);
  }

  private Stream<Argument> open(Predicate<Argument> which) {
    return verb.arguments().stream()
        .filter(argument -> which.test(argument) && !given.containsKey(argument.name()));
  }

  /// A verb that takes another incident needs two names before the first is the one addressed.
  private void takeIncident() {
    long others = open(argument -> argument.kind() == Kind.INCIDENT).count();
    if (verb.isAboutIncident() && left.incidents() > others) {
      given.putIfAbsent(Verb.INCIDENT.name(), left.takeFirst(1));
    }
  }

  private void takeLeading(Argument argument) {
    if (!left.isEmpty()) {
      boolean isTwoWords = argument.kind().isMeantBy(left.first(2));
      given.put(argument.name(), left.takeFirst(isTwoWords ? 2 : 1));
    }
  }

  private boolean takeLast(Argument argument) {
    return switch (argument.place()) {
      case FLAG -> takeFlag(argument);
      case BARE -> takeValue(argument, left.last(1), 1);
      case KEYWORD -> takeAfterKeyword(argument, 1) || takeAfterKeyword(argument, 2);
      case LEADING, TEXT, REASON, PARAGRAPH -> false;
    };
  }

  private boolean takeFlag(Argument argument) {
    return isKeyword(left.last(1), argument) && take(argument, "yes", 1);
  }

  private boolean takeAfterKeyword(Argument argument, int width) {
    var words = left.last(width + 1);
    return isKeyword(words, argument)
        && takeValue(argument, words.subList(1, words.size()), words.size());
  }

  private boolean takeValue(Argument argument, List<Word> words, int all) {
    return isMeant(argument.kind(), words) && take(argument, Word.text(words), all);
  }

  private boolean take(Argument argument, String value, int words) {
    given.put(argument.name(), value);
    left.dropLast(words);
    return true;
  }

  private void takeText(Argument argument) {
    if (argument.place() == Place.REASON && left.startsWith("because")) {
      left.dropFirst();
    }
    if (!left.isEmpty()) {
      given.put(argument.name(), Cleaning.strip(left.takeRest()));
    }
  }

  /// A service in quotes is meant whatever its name; a plain word only if there is such a service,
  /// because "payment service down" is a sentence.
  private boolean isMeant(Kind kind, List<Word> words) {
    return kind == Kind.SERVICE
        ? words.size() == 1 && (words.getFirst().isQuoted() || isService.test(Word.text(words)))
        : words.stream().noneMatch(Word::isQuoted) && kind.isMeantBy(Word.text(words));
  }

  private static boolean isKeyword(List<Word> words, Argument argument) {
    return !words.isEmpty() && words.getFirst().is(argument.name());
  }
}
