package dev.muster.reception;

import dev.muster.person.PersonId;
import dev.muster.workspace.RoomId;
import java.util.Optional;

/// Somebody says something to Muster. The key is the platform's own for this delivery: the same key
/// again is the same words again, and gets the same answer with no second effect.
public record Invocation(String key, PersonId who, Optional<RoomId> room, Saying saying) {
  public Invocation {
    if (key.isBlank()) {
      throw new IllegalArgumentException("an invocation needs a key, or it could happen twice");
    }
  }
}
