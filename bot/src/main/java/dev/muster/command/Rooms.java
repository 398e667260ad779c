package dev.muster.command;

import dev.muster.incident.IncidentId;
import java.util.Optional;

/// The incidents that a line can name by their rooms: `#inc-7-checkout-is-down`.
@FunctionalInterface
public interface Rooms {
  /// @param name as it is typed, with its sign
  Optional<IncidentId> incident(String name);

  static Rooms none() {
    return _ -> Optional.empty();
  }

  /// Any room is one: for a line that has to mean the same whatever rooms there are.
  static Rooms any() {
    return _ -> Optional.of(new IncidentId(1));
  }
}
