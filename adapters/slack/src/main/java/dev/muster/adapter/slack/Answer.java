package dev.muster.adapter.slack;

import dev.muster.chat.Receipt;
import java.time.Duration;
import java.util.function.Function;

/// What became of a call of Slack's Web API.
sealed interface Answer<T> {
  record Ok<T>(T value) implements Answer<T> {}

  /// Slack understood and said no, by one of its error names.
  ///
  /// @param needed the scope that is missing, if that is why
  record No<T>(String error, String needed) implements Answer<T> {}

  /// It certainly did not happen; it may after this pause.
  record Later<T>(Duration pause, String why) implements Answer<T> {}

  /// It may have happened.
  record Unclear<T>(String why) implements Answer<T> {}

  default <R> Answer<R> map(Function<T, R> change) {
    return flatMap(value -> new Ok<>(change.apply(value)));
  }

  default <R> Answer<R> flatMap(Function<T, Answer<R>> next) {
    return switch (this) {
      case Ok<T>(var value) -> next.apply(value);
      case No<T>(var error, var needed) -> new No<>(error, needed);
      case Later<T>(var pause, var why) -> new Later<>(pause, why);
      case Unclear<T>(var why) -> new Unclear<>(why);
    };
  }

  default Receipt then(Function<T, Receipt> next) {
    return then(next, no -> Refusals.of(no.error(), no.needed()));
  }

  default Receipt then(Function<T, Receipt> next, Function<No<T>, Receipt> refused) {
    return switch (this) {
      case Ok<T>(var value) -> next.apply(value);
      case No<T> no -> refused.apply(no);
      case Later<T>(var pause, var why) -> new Receipt.TryLater(pause, why);
      case Unclear<T>(var why) -> new Receipt.Unclear(why);
    };
  }
}
