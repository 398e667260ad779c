package dev.muster.reception;

import dev.muster.command.Argument;
import dev.muster.command.Grammar;
import dev.muster.command.Kind;
import dev.muster.command.Problem;
import dev.muster.command.Understanding;
import dev.muster.command.Verb;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// What somebody wrote that is to be read nowhere else, where they said it themselves.
final class Written {
  private final Grammar grammar;

  Written(Grammar grammar) {
    this.grammar = grammar;
  }

  /// Empty where nothing would be lost.
  String of(Saying saying) {
    return switch (saying) {
      case Saying.Typed(var line, _) -> isProse(line) ? line : "";
      case Saying.Pressed(var line) -> isProse(line) ? line : "";
      case Saying.Submitted(_, var values) ->
          new TreeMap<>(values)
              .values().stream()
                  .filter(value -> value.contains(" "))
                  .collect(Collectors.joining("\n"));
      case Saying.Spoken _, Saying.Marked _, Saying.Added _, Saying.Raised _, Saying.Unmarked _ ->
          "";
    };
  }

  /// A message that goes along still stands where it was said, and a verb that takes no words was
  /// given none.
  private boolean isProse(String line) {
    return switch (grammar.giveBack(line, Map.of())) {
      case Understanding.Wanted(var verb, _, var given) ->
          takesProse(verb) && !carriesMessage(verb, given);
      case Understanding.Confused(Problem.TooMuch(var verb, _, _)) -> takesProse(verb);
      case Understanding.Said _, Understanding.Confused _ -> true;
    };
  }

  private static boolean takesProse(Verb verb) {
    return verb.arguments().stream().map(Argument::kind).anyMatch(Kind::isProse);
  }

  private static boolean carriesMessage(Verb verb, Map<String, String> given) {
    return verb.arguments().stream()
        .filter(argument -> argument.kind() == Kind.MESSAGE)
        .anyMatch(argument -> !given.getOrDefault(argument.name(), "").isEmpty());
  }
}
