package dev.muster.app.settings;

import java.util.Optional;
import java.util.function.Function;

/// One value, written as a text. Environment variables hold nothing else.
///
/// @param parser may find nothing in a text that only looks right, such as `25:00`
/// @param printer the way back, for the reference
record Scalar<T>(Grammar grammar, Function<String, Optional<T>> parser, Function<T, String> printer)
    implements Shape<T> {

  static Scalar<String> text(Grammar grammar) {
    return new Scalar<>(grammar, Optional::of, Function.identity());
  }

  /// The same, with a word for none at all. The outer nothing is a mistake, the inner one is meant.
  @SuppressWarnings("OptionalMapToOptional")
  Scalar<Optional<T>> or(String none, Grammar wider) {
    return new Scalar<>(
        wider,
        text -> text.equals(none) ? Optional.of(Optional.empty()) : parse(text).map(Optional::of),
        value -> value.map(printer).orElse(none));
  }

  Optional<T> parse(String text) {
    return Optional.of(text).filter(grammar::accepts).flatMap(parser);
  }

  Fault wrong(String text) {
    return grammar.wrong(text);
  }

  @Override
  public T read(Value value, T standard) {
    return find(value).orElse(standard);
  }

  @Override
  public String print(T value) {
    return printer.apply(value);
  }

  Optional<T> find(Value value) {
    return value
        .text()
        .map(text -> find(value, text))
        .orElseGet(() -> value.refuse(new Fault.NotOneValue(), Optional.empty()));
  }

  private Optional<T> find(Value value, String text) {
    if (value.isEmpty() || text.isBlank()) {
      return value.refuse(new Fault.Empty(), Optional.empty());
    }
    var found = parse(text);
    if (found.isEmpty()) {
      value.complain(wrong(text));
    } else if (!value.isText()) {
      value.complain(new Fault.Unquoted(text));
    }
    return found;
  }
}
