package dev.muster.incident;

import java.time.Instant;
import java.util.Optional;

/// The last update, when the next is due, and how often its reminder was put off since.
public record Updates(Optional<Update> last, Optional<Instant> nextDue, int snoozes) {
  public static Updates none() {
    return new Updates(Optional.empty(), Optional.empty(), 0);
  }

  public Updates post(Update update) {
    return new Updates(Optional.of(update), Optional.empty(), 0);
  }

  /// The last one does not count; what was said before it stands again.
  public Updates backTo(Optional<Update> before) {
    return new Updates(before, nextDue, snoozes);
  }

  public Updates due(Optional<Instant> next) {
    return new Updates(last, next, snoozes);
  }

  public Updates snooze() {
    return new Updates(last, nextDue, snoozes + 1);
  }
}
