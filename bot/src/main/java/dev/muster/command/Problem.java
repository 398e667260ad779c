package dev.muster.command;

import dev.muster.incident.IncidentId;
import java.util.Map;
import java.util.Optional;

/// Why something said could not be understood, with all that is needed to help.
public sealed interface Problem {
  /// It does not begin like anything said to Muster.
  record UnknownRoot(String word) implements Problem {}

  /// `words` is everything after the root, `rest` what follows the unknown verb.
  record UnknownVerb(String word, String words, String rest, Optional<Verb> nearest)
      implements Problem {}

  record Missing(Verb verb, Argument argument) implements Problem {}

  record Impossible(Verb verb, Argument argument, String given) implements Problem {}

  /// `understood` is a line that works, `left` what is too much.
  record TooMuch(Verb verb, String understood, String left) implements Problem {}

  record TooLong(int length, int limit) implements Problem {}

  /// What is wrong with a form or with options, each problem at its field, and everything given, so
  /// that nobody has to type it again.
  record Fields(
      Verb verb,
      Optional<IncidentId> about,
      Map<String, Problem> problems,
      Map<String, String> given)
      implements Problem {
    public Fields {
      problems = Map.copyOf(problems);
      given = Map.copyOf(given);
    }
  }
}
