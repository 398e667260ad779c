package dev.muster.adapter.slack;

import com.slack.api.model.ResponseMetadata;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// A list that Slack gives out page by page.
///
/// @param ask for the page at a cursor; that of the first is empty
/// @param next the cursor of the page after this one
/// @param patience how often Slack may ask for a pause before the next page, until we give up for
///   now
record Listing<T>(
    Function<String, Answer<T>> ask, Function<T, @Nullable String> next, int patience) {

  /// The cursor in what Slack says beside a page; it may say nothing.
  static @Nullable String cursor(@Nullable ResponseMetadata beside) {
    return beside == null ? null : beside.getNextCursor();
  }

  /// Reads on until something is found or nothing is left. Whoever is interrupted while Slack wants
  /// a pause has their answer later.
  <R> Answer<Optional<R>> find(Function<T, Optional<R>> look) {
    var cursor = "";
    for (int pauses = 0; ; ) {
      switch (ask.apply(cursor)) {
        case Answer.Ok<T>(var page) -> {
          pauses = 0;
          var found = look.apply(page);
          cursor = Optional.ofNullable(next.apply(page)).orElse("");
          if (found.isPresent() || cursor.isEmpty()) {
            return new Answer.Ok<>(found);
          }
        }
        case Answer.Later<T> later -> {
          if (pauses++ == patience || !isOver(later.pause())) {
            return later.map(_ -> Optional.empty());
          }
        }
        case Answer<T> refused -> {
          return refused.map(_ -> Optional.empty());
        }
      }
    }
  }

  private static boolean isOver(Duration pause) {
    try {
      Thread.sleep(pause);
      return true;
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
