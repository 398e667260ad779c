package dev.muster.adapter.slack;

import dev.muster.person.Person;
import dev.muster.person.PersonId;
import dev.muster.workspace.RoomId;
import dev.muster.workspace.WorkspaceId;
import java.util.Optional;

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

  @Override
  public Optional<String> handle(String id) {
    people.meet(person(id), api);
    return people.find(person(id)).map(Person::handle);
  }
}
