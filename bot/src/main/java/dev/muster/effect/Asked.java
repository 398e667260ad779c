package dev.muster.effect;

import dev.muster.chat.CallId;
import dev.muster.chat.Priority;
import java.time.Instant;
import java.util.Optional;

/// An effect as a decision asks for it: what, how urgent, until when it still makes sense. Pages
/// have a lane of their own each, so that nothing stands before them.
public record Asked(Effect effect, Priority priority, Optional<Instant> expires) {
  public Asked {
    if (priority == Priority.PAGE && expires.isPresent()) {
      throw new IllegalArgumentException("a page never expires: " + effect);
    }
  }

  /// The queue it waits in, under the id it is stored by.
  public String lane(CallId id) {
    return priority == Priority.PAGE ? "page " + id.value() : effect.lane();
  }

  public static Asked of(Effect effect, Priority priority) {
    return new Asked(effect, priority, Optional.empty());
  }
}
