package dev.muster.adapter.sandbox;

import dev.muster.person.Person;
import dev.muster.person.PersonId;
import dev.muster.sandbox.SandboxRoom;
import dev.muster.workspace.RoomId;
import java.util.Optional;
import java.util.function.Function;

/// What people and rooms are called. Who is not known here is called by their id: a message is
/// never lost for want of a name.
record Names(
    Function<PersonId, Optional<Person>> people, Function<RoomId, Optional<SandboxRoom>> rooms) {
  static final String MUSTER = "muster";

  String name(PersonId id) {
    return people.apply(id).map(Person::name).orElse(id.value());
  }

  String handle(PersonId id) {
    return people.apply(id).map(Person::handle).orElse(id.value());
  }

  /// Nobody is Muster.
  String author(Optional<PersonId> id) {
    return id.map(this::handle).orElse(MUSTER);
  }

  String room(RoomId id) {
    return rooms.apply(id).map(SandboxRoom::name).orElse(id.value());
  }
}
