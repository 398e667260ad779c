package dev.muster.adapter.sandbox;

import dev.muster.chat.Call;
import dev.muster.chat.Chat;
import dev.muster.chat.Delivery;
import dev.muster.chat.Receipt;
import dev.muster.chat.Receipt.Archived;
import dev.muster.chat.Receipt.Done;
import dev.muster.chat.Receipt.Opened;
import dev.muster.chat.Receipt.Posted;
import dev.muster.chat.Receipt.Refused;
import dev.muster.chat.Receipt.TryLater;
import dev.muster.chat.Receipt.Unclear;
import dev.muster.person.People;
import dev.muster.person.Person;
import dev.muster.person.PersonId;
import dev.muster.reply.Message;
import dev.muster.sandbox.SandboxMessage.Reaction;
import dev.muster.sandbox.SandboxRoom;
import dev.muster.sandbox.SandboxRooms;
import dev.muster.workspace.MessageId;
import dev.muster.workspace.RoomId;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Speaks in the sandbox as Muster.
///
/// Rooms and messages are made under the id of the call, and the rooms keep what a key left behind;
/// everything else may simply be done again. So a call that may have happened needs no other look.
final class SandboxChat implements Chat {
  private static final Logger LOG = LoggerFactory.getLogger(SandboxChat.class);

  private final SandboxRooms rooms;
  private final People people;
  private final InstantSource clock;

  SandboxChat(SandboxRooms rooms, People people, InstantSource clock) {
    this.rooms = rooms;
    this.people = people;
    this.clock = clock;
  }

  @Override
  public Receipt deliver(Delivery delivery) {
    var id = delivery.id();
    try {
      return deliver(id.value(), delivery.call());
    } catch (RuntimeException broken) {
      LOG.warn("the sandbox's rooms failed at {}", id.value(), broken);
      return new Unclear("the sandbox's rooms failed: " + broken);
    }
  }

  private Receipt deliver(String key, Call call) {
    return switch (call) {
      case Call.OpenRoom wanted -> open(key, wanted);
      case Call.SetTopic(var room, var topic) -> inRoom(room, () -> rooms.setTopic(room, topic));
      case Call.SetPurpose(var room, var purpose) ->
          inRoom(room, () -> rooms.setPurpose(room, purpose));
      case Call.Bookmark(var room, var title, var link) ->
          inRoom(room, () -> rooms.bookmark(room, new SandboxRoom.Bookmark(title, link)));
      case Call.FillGroup(_, var handle, _) ->
          new Refused("the sandbox has no groups of people, so there is no @" + handle);
      case Call.Post(var room, var message) -> whereOpen(room, _ -> post(key, room, message));
      case Call.Edit(var message, var changed) ->
          onMessage(message, () -> rooms.edit(message, changed));
      case Call.Pin(var message) -> onMessage(message, () -> rooms.pin(message));
      case Call.Invite(var room, var person) ->
          whereKnown(person, _ -> inRoom(room, () -> rooms.join(room, person)));
      case Call.Uninvite(var room, var person) -> inRoom(room, () -> rooms.leave(room, person));
      case Call.Tell(var person, var message) ->
          whereKnown(person, known -> post(key, directWith(known), message));
      case Call.React(var message, var emoji) ->
          onMessage(message, () -> rooms.react(message, ours(emoji)));
      case Call.Unreact(var message, var emoji) ->
          onMessage(message, () -> rooms.unreact(message, ours(emoji)));
      case Call.Archive(var room, var quietSince) ->
          whereThere(room, _ -> archive(room, quietSince));
      case Call.Unarchive(var room) -> whereThere(room, _ -> setArchived(room, false));
    };
  }

  private Receipt open(String key, Call.OpenRoom wanted) {
    return tryOpen(key, wanted, wanted.name())
        .or(() -> tryOpen(key, wanted, wanted.name() + "-" + number(wanted.mark())))
        .<Receipt>map(room -> new Opened(room.id()))
        .orElseGet(() -> new Refused("two other rooms have the names for " + wanted.mark()));
  }

  private Optional<SandboxRoom> tryOpen(String key, Call.OpenRoom wanted, String name) {
    return rooms
        .open(key, name, wanted.mark(), wanted.isPrivate())
        .or(() -> rooms.named(name).filter(room -> isMarked(room, wanted.mark())));
  }

  private Receipt post(String key, RoomId room, Message message) {
    var draft =
        new SandboxRooms.Draft(Optional.empty(), message, clock.instant(), Optional.empty());
    return new Posted(rooms.post(key, room, draft).id());
  }

  private RoomId directWith(Person person) {
    return rooms.directWith(person.id(), person.handle()).id();
  }

  private Receipt archive(RoomId room, Instant quietSince) {
    return rooms
        .lastTalk(room)
        .filter(said -> said.isAfter(quietSince))
        .<Receipt>map(
            said -> new TryLater(Duration.between(quietSince, said), "somebody spoke at " + said))
        .orElseGet(() -> setArchived(room, true));
  }

  private Receipt setArchived(RoomId room, boolean archived) {
    rooms.setArchived(room, archived);
    return new Done();
  }

  private Receipt onMessage(MessageId message, Changing change) {
    return whereOpen(
        message.room(),
        _ -> change.happens() ? new Done() : new Refused("there is no such message"));
  }

  private Receipt inRoom(RoomId id, Runnable change) {
    return whereOpen(
        id,
        _ -> {
          change.run();
          return new Done();
        });
  }

  private Receipt whereOpen(RoomId id, Function<SandboxRoom, Receipt> then) {
    return whereThere(
        id, room -> room.isArchived() ? new Archived("the room is archived") : then.apply(room));
  }

  private Receipt whereThere(RoomId id, Function<SandboxRoom, Receipt> then) {
    return rooms.room(id).map(then).orElseGet(() -> new Refused("there is no such room"));
  }

  private Receipt whereKnown(PersonId id, Function<Person, Receipt> then) {
    return people.find(id).map(then).orElseGet(() -> new Refused("there is no such person"));
  }

  /// A mark stands for itself only: `INC-7` is not in `INC-77`.
  private static boolean isMarked(SandboxRoom room, String mark) {
    return Pattern.compile("(?<![\\w-])" + Pattern.quote(mark) + "(?![\\w-])")
        .matcher(room.topic())
        .find();
  }

  private static String number(String mark) {
    return mark.replaceAll("\\D+", "");
  }

  private static Reaction ours(String emoji) {
    return new Reaction(emoji, Optional.empty());
  }

  /// A change to a message that may not be there.
  private interface Changing {
    boolean happens();
  }
}
