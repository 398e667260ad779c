package dev.muster.adapter.slack;

import dev.muster.person.PersonId;
import dev.muster.workspace.RoomId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/// Muster's conversations with one person alone. Each has an address that never changes.
final class Directs {
  private final Line slack;
  private final Map<PersonId, RoomId> known = new ConcurrentHashMap<>();

  Directs(Line slack) {
    this.slack = slack;
  }

  /// Never asks Slack.
  Optional<RoomId> known(PersonId person) {
    return Optional.ofNullable(known.get(person));
  }

  Answer<RoomId> with(PersonId person) {
    return known(person).<Answer<RoomId>>map(Answer.Ok::new).orElseGet(() -> open(person));
  }

  private Answer<RoomId> open(PersonId person) {
    return slack
        .ask(
            Method.OPEN_DIRECT, api -> api.conversationsOpen(r -> r.users(List.of(person.value()))))
        .map(opened -> {
          var room = new RoomId(person.workspace(), opened.getChannel().getId());
          known.put(person, room);
          return room;
        });
  }
}
