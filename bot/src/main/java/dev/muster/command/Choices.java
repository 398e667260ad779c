package dev.muster.command;

import dev.muster.command.Completion.Context;
import dev.muster.command.Completion.Option;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// The words that can stand at a place, most likely first.
final class Choices {
  private static final List<String> TIMES =
      List.of("10m", "20m", "30m", "1h", "2h", "18:00", "tomorrow 9:00");

  private final Catalogue catalogue;

  Choices(Catalogue catalogue) {
    this.catalogue = catalogue;
  }

  /// Names first; aliases only once somebody begins to type one.
  Stream<Option> verbs(String begun) {
    var aliases = begun.isEmpty() ? Stream.<Option>empty() : all().flatMap(Choices::aliases);
    return Stream.concat(all().map(verb -> new Option(verb.name(), verb.summary())), aliases);
  }

  /// What can be typed where an argument may stand: its name, if it has to be named first.
  Stream<Option> typed(Argument argument, Context context) {
    return switch (argument.place()) {
      case KEYWORD, FLAG -> Stream.of(new Option(argument.name(), argument.help()));
      case LEADING, BARE -> values(argument, context);
      case TEXT, REASON, PARAGRAPH -> Stream.empty();
    };
  }

  Stream<Option> values(Argument argument, Context context) {
    return switch (argument.kind()) {
      case PERSON, PEOPLE ->
          Stream.concat(context.people().stream(), words(argument, List.of("me")));
      case HOLDER ->
          Stream.concat(context.people().stream(), words(argument, List.of("me", "none")));
      case INCIDENT -> context.others(Optional.empty());
      case SERVICE -> context.services().stream();
      case TIME -> words(argument, TIMES);
      case VERB -> verbs("");
      case SEVERITY, STATUS, ROLE, SCOPE -> words(argument, argument.kind().choices());
      case TEXT, TITLE, NUMBER, LINK, MESSAGE, FLAG -> Stream.empty();
    };
  }

  private Stream<Verb> all() {
    return catalogue.verbs().stream();
  }

  private static Stream<Option> aliases(Verb verb) {
    return verb.aliases().stream().map(alias -> new Option(alias.name(), verb.summary()));
  }

  private static Stream<Option> words(Argument argument, List<String> words) {
    return words.stream().map(word -> new Option(word, argument.help()));
  }
}
