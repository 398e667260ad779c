package dev.muster.command;

import dev.muster.incident.IncidentId;
import dev.muster.person.Unfit;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Why something said could not be understood, with all that is needed to help.
public sealed interface Problem {
  /// It does not begin like anything said to Muster.
  record UnknownRoot(String word) implements Problem {}

  /// `words` is everything after the root, `rest` what follows the unknown verb, `nearest` what may
  /// have been meant by it, the likeliest first.
  record UnknownVerb(
      String word, String words, String rest, List<String> nearest, boolean isPlanned)
      implements Problem {
    public UnknownVerb {
      nearest = List.copyOf(nearest);
    }

    /// Whether somebody may have described what is wrong and forgotten to say *declare*.
    public boolean mayBeTitle() {
      return nearest.isEmpty() && !isPlanned && !rest.isEmpty();
    }
  }

  /// A severity alone: an incident may be to be declared, or one to be changed.
  record BareSeverity(String given, String rest) implements Problem {}

  record Missing(Verb verb, Argument argument) implements Problem {}

  record Impossible(Verb verb, Argument argument, String given) implements Problem {}

  /// It stands where a value is expected, and may be one or a part of the text. Two lines without
  /// their root say the same again, once each way.
  record Doubtful(Verb verb, Argument argument, String given, Optional<Meant> meant, String asText)
      implements Problem {
    /// Whether it is possible, and only the words before it say that it may be none: they break
    /// off.
    public boolean isPossible() {
      return meant.stream().anyMatch(likely -> likely.value().equals(given));
    }
  }

  /// A person was named who can be given nothing. The lines say the same of others, or of nobody;
  /// they are whole.
  record Stranger(String given, Unfit why, List<Meant> meant, Optional<String> asText)
      implements Problem {
    public Stranger {
      meant = List.copyOf(meant);
    }
  }

  /// Several people were named where one is asked for. The lines say it of each, without their
  /// root.
  record Crowd(Verb verb, List<Meant> meant) implements Problem {
    public Crowd {
      meant = List.copyOf(meant);
    }
  }

  /// What was probably meant by a value, and a line without its root that says it.
  record Meant(String value, String line) {}

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
