package dev.muster.command;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/// The services a line can name, so that *search service down* is a title where there is no service
/// called down.
record Services(Predicate<String> isOne, List<String> names) {
  static Services of(List<String> names) {
    return new Services(word -> names.stream().anyMatch(word::equalsIgnoreCase), names);
  }

  /// Any word is one: for a line that nobody has finished.
  static Services any() {
    return new Services(_ -> true, List.of());
  }

  boolean has(String word) {
    return isOne.test(word);
  }

  /// What was probably meant by a value that is none.
  Optional<String> guess(Kind kind, String value) {
    return kind == Kind.SERVICE ? nearest(value) : kind.guess(value);
  }

  Optional<String> nearest(String word) {
    return Nearest.of(word, names);
  }
}
