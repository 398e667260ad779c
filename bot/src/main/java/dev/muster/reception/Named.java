package dev.muster.reception;

import dev.muster.workspace.RoomId;
import java.util.Map;
import java.util.Optional;

/// What a platform says of the names in a line, which the words alone do not tell.
///
/// @param rooms the rooms that are named, each by the word that names it
public record Named(Map<String, RoomId> rooms) {
  public Named {
    rooms = Map.copyOf(rooms);
  }

  public static Named nothing() {
    return new Named(Map.of());
  }

  Optional<RoomId> room(String word) {
    return Optional.ofNullable(rooms.get(word));
  }
}
