package dev.muster.adapter.sandbox;

import dev.muster.person.PersonId;
import dev.muster.reply.Button;
import dev.muster.reply.Message;
import dev.muster.workspace.RoomId;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;

/// What the last replies each person got let them press. They are nobody else's, stand in no room,
/// and are gone after a restart, as on the other platforms.
///
/// Only the buttons are kept: a reply may carry a whole exported record.
final class Whispers {
  private static final int KEPT = 100;

  /// How many characters the buttons of one person's replies may say. The latest reply is kept
  /// however much it says.
  private static final int MOST_SAID = 512 * 1024;

  private final Map<PersonId, Recent> byPerson = new HashMap<>();

  /// What a message lets somebody press, and the room where they do.
  record Whisper(Optional<RoomId> room, List<String> lines) {
    static Whisper of(Optional<RoomId> room, Message message) {
      return new Whisper(room, Renderer.buttons(message).stream().map(Button::line).toList());
    }

    private int length() {
      return lines.stream().mapToInt(String::length).sum();
    }
  }

  synchronized void keep(PersonId person, String id, Whisper whisper) {
    byPerson.computeIfAbsent(person, _ -> new Recent()).keep(id, whisper);
  }

  synchronized Optional<Whisper> find(PersonId person, String id) {
    return Optional.ofNullable(byPerson.get(person)).flatMap(recent -> recent.find(id));
  }

  private static final class Recent {
    private final SequencedMap<String, Whisper> whispers = new LinkedHashMap<>();
    private int said;

    void keep(String id, Whisper whisper) {
      forget(id);
      whispers.put(id, whisper);
      said += whisper.length();
      while (isTooMuch()) {
        forget(whispers.firstEntry().getKey());
      }
    }

    Optional<Whisper> find(String id) {
      return Optional.ofNullable(whispers.get(id));
    }

    private boolean isTooMuch() {
      return whispers.size() > KEPT || (said > MOST_SAID && whispers.size() > 1);
    }

    private void forget(String id) {
      find(id).ifPresent(forgotten -> said -= forgotten.length());
      whispers.remove(id);
    }
  }
}
