package dev.muster.adapter.sandbox;

import static dev.muster.adapter.sandbox.SandboxPeople.WORKSPACE;

import dev.muster.person.Person;
import dev.muster.reception.Named;
import dev.muster.sandbox.SandboxMessage;
import dev.muster.sandbox.SandboxRoom;
import dev.muster.sandbox.SandboxRooms;
import dev.muster.workspace.MessageId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Finds what a request names, as the person who asks sees it: what they may not see is not there.
record Lookup(SandboxRooms rooms, SandboxPeople people) {
  private static final Pattern ROOM = Pattern.compile("#[\\p{L}\\p{M}\\p{N}_-]+");

  Person person(String handle) {
    return people
        .named(WORKSPACE, withoutAt(handle))
        .orElseThrow(() -> Refusal.unknown("Nobody here is called " + Words.safe(handle) + "."));
  }

  Optional<Person> person(Optional<String> handle) {
    return handle.map(this::person);
  }

  List<SandboxRoom> roomsFor(Optional<Person> viewer) {
    var mine = viewer.map(this::directWith).stream();
    var others = rooms.rooms().stream().filter(room -> isSeen(room, viewer));
    return Stream.concat(mine, others).distinct().toList();
  }

  /// A room by its name. `@muster` is everybody's own conversation with Muster.
  SandboxRoom room(Optional<Person> viewer, String name) {
    var mine = viewer.filter(_ -> withoutAt(name).equalsIgnoreCase(Names.MUSTER));
    return mine.map(this::directWith)
        .or(() -> rooms.named(name).filter(room -> isSeen(room, viewer)))
        .orElseThrow(() -> Refusal.unknown("There is no room called " + Words.safe(name) + "."));
  }

  /// The rooms that a line names, whoever may see them: Muster judges that.
  Named named(String line) {
    return new Named(
        ROOM.matcher(line)
            .results()
            .map(MatchResult::group)
            .distinct()
            .flatMap(name -> rooms.named(name.substring(1)).stream())
            .collect(Collectors.toUnmodifiableMap(room -> "#" + room.name(), SandboxRoom::id)),
        Set.of());
  }

  SandboxMessage message(Person viewer, String id) {
    return roomsFor(Optional.of(viewer)).stream()
        .flatMap(room -> candidate(room, id))
        .flatMap(candidate -> rooms.message(candidate).stream())
        .findFirst()
        .orElseThrow(() -> Refusal.unknown("There is no such message."));
  }

  SandboxMessage messageIn(SandboxRoom room, String id) {
    return candidate(room, id)
        .flatMap(candidate -> rooms.message(candidate).stream())
        .findFirst()
        .orElseThrow(() -> Refusal.unknown("There is no such message in this room."));
  }

  /// A message's name in the API: its room's id and its own, so that one word finds it.
  static String id(MessageId id) {
    return id.room().value() + "/" + id.value();
  }

  static boolean isDirect(SandboxRoom room) {
    return room.isPrivate() && room.name().startsWith("@");
  }

  private SandboxRoom directWith(Person person) {
    return rooms.directWith(person.id(), person.handle());
  }

  private static Stream<MessageId> candidate(SandboxRoom room, String id) {
    var start = room.id().value() + "/";
    return id.startsWith(start)
        ? Stream.of(new MessageId(room.id(), id.substring(start.length())))
        : Stream.of();
  }

  private static boolean isSeen(SandboxRoom room, Optional<Person> viewer) {
    return viewer.map(Person::id).map(room::isSeenBy).orElse(!room.isPrivate());
  }

  private static String withoutAt(String handle) {
    return handle.startsWith("@") ? handle.substring(1) : handle;
  }
}
