package dev.muster.adapter.sandbox;

import dev.muster.person.PersonId;
import dev.muster.reply.Message;
import dev.muster.workspace.RoomId;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/// The last replies each person got, so that their buttons can be pressed. They are nobody else's,
/// stand in no room, and are gone after a restart, as on the other platforms.
final class Whispers {
  private static final int KEPT = 100;

  private final Map<PersonId, Map<String, Whisper>> byPerson = new HashMap<>();

  /// A reply, and the room it was given in.
  record Whisper(Optional<RoomId> room, Message message) {}

  synchronized void keep(PersonId person, String id, Whisper whisper) {
    byPerson.computeIfAbsent(person, _ -> new Recent()).put(id, whisper);
  }

  synchronized Optional<Whisper> find(PersonId person, String id) {
    return Optional.ofNullable(byPerson.getOrDefault(person, Map.of()).get(id));
  }

  private static final class Recent extends LinkedHashMap<String, Whisper> {
    private static final long serialVersionUID = 1;

    @Override
    protected boolean removeEldestEntry(Map.Entry<String, Whisper> eldest) {
      return size() > KEPT;
    }
  }
}
