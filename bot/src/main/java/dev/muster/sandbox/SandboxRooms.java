package dev.muster.sandbox;

import dev.muster.person.PersonId;
import dev.muster.reply.Message;
import dev.muster.workspace.MessageId;
import dev.muster.workspace.RoomId;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The rooms of the sandbox and all that was said in them, kept across restarts.
///
/// It stands for a foreign chat platform and shares nothing with the rest of the storage: every
/// method is one commit of its own. Room names are unique; ids are the room's own and never change.
/// The same `key` has one effect, however often it comes: the second time what the first left
/// behind is returned.
public interface SandboxRooms {
  List<SandboxRoom> rooms();

  Optional<SandboxRoom> room(RoomId id);

  Optional<SandboxRoom> named(String name);

  /// Opens a room; empty when another room has this name.
  Optional<SandboxRoom> open(String key, String name, String topic, boolean isPrivate);

  /// The direct conversation between Muster and this person, opened when first asked for.
  SandboxRoom directWith(PersonId person, String handle);

  void setTopic(RoomId room, String topic);

  void setPurpose(RoomId room, String purpose);

  /// A link that is there already stays as it is.
  void bookmark(RoomId room, SandboxRoom.Bookmark bookmark);

  void setArchived(RoomId room, boolean archived);

  void join(RoomId room, PersonId person);

  void leave(RoomId room, PersonId person);

  /// @throws IllegalStateException if the room is archived or not there
  SandboxMessage post(String key, RoomId room, Draft draft);

  /// What is to be posted, by whom and when.
  record Draft(
      Optional<PersonId> author, Message content, Instant at, Optional<MessageId> thread) {}

  /// Whether the message was there to be changed.
  boolean edit(MessageId message, Message changed);

  boolean pin(MessageId message);

  /// Adds the reaction once; whether the message was there.
  boolean react(MessageId message, SandboxMessage.Reaction reaction);

  boolean unreact(MessageId message, SandboxMessage.Reaction reaction);

  Optional<SandboxMessage> message(MessageId id);

  /// When something was last said in each room where anything was, without reading what.
  Map<RoomId, Instant> lastSaid();

  /// When a person last spoke in a room; what Muster says does not count.
  Optional<Instant> lastTalk(RoomId room);

  /// What was said last in a room, oldest first. Rooms grow without end, so nobody reads a whole
  /// one.
  ///
  /// @param before the message it was said before; without one, nothing was said after it
  List<SandboxMessage> messages(RoomId room, Optional<MessageId> before, int limit);

  /// What is pinned in a room, oldest first, however long ago it was said.
  List<SandboxMessage> pinned(RoomId room);
}
