package dev.muster.adapter.slack;

import dev.muster.person.Person;
import dev.muster.person.PersonId;
import dev.muster.reception.Named;
import dev.muster.workspace.RoomId;
import dev.muster.workspace.WorkspaceId;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/// Turns Slack's ids into our own names for people and rooms, and asks who somebody is whom we do
/// not know yet.
record Introductions(WorkspaceId workspace, SlackPeople people, WebApi api)
    implements Typed.Callings {

  PersonId person(String id) {
    return new PersonId(workspace, id);
  }

  RoomId room(String id) {
    return new RoomId(workspace, id);
  }

  /// What Slack says of the names in a text.
  Named named(Typed typed, String text) {
    return new Named(
        typed.rooms(text).entrySet().stream()
            .collect(
                Collectors.toUnmodifiableMap(Map.Entry::getKey, each -> room(each.getValue()))),
        typed.groups(text));
  }

  @Override
  public Optional<String> handle(String id) {
    people.meet(person(id), api);
    return people.find(person(id)).map(Person::handle);
  }
}
