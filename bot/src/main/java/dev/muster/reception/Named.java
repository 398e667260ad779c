package dev.muster.reception;

import dev.muster.workspace.RoomId;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// What a platform says of the names in a line, which the words alone do not tell.
///
/// @param rooms the rooms that are named, each by the word that names it
/// @param groups the handles in it that many people have together
public record Named(Map<String, RoomId> rooms, Set<String> groups) {
  public Named {
    rooms = Map.copyOf(rooms);
    groups = Set.copyOf(groups);
  }

  public static Named nothing() {
    return new Named(Map.of(), Set.of());
  }

  Optional<RoomId> room(String word) {
    return Optional.ofNullable(rooms.get(word));
  }
}
