package dev.muster.adapter.sandbox;

import dev.muster.person.PersonId;
import dev.muster.reply.Message;
import dev.muster.sandbox.SandboxMessage;
import dev.muster.sandbox.SandboxMessage.Reaction;
import dev.muster.sandbox.SandboxRoom;
import dev.muster.sandbox.SandboxRooms;
import dev.muster.workspace.MessageId;
import dev.muster.workspace.RoomId;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/// The rooms, with somebody told of every room that changes: browsers are live whoever spoke, a
/// person or Muster.
final class WatchedRooms implements SandboxRooms {
  private final SandboxRooms rooms;
  private final Consumer<SandboxRoom> watcher;

  WatchedRooms(SandboxRooms rooms, Consumer<SandboxRoom> watcher) {
    this.rooms = rooms;
    this.watcher = watcher;
  }

  @Override
  public List<SandboxRoom> rooms() {
    return rooms.rooms();
  }

  @Override
  public Optional<SandboxRoom> room(RoomId id) {
    return rooms.room(id);
  }

  @Override
  public Optional<SandboxRoom> named(String name) {
    return rooms.named(name);
  }

  @Override
  public Optional<SandboxRoom> open(String key, String name, String topic, boolean isPrivate) {
    var opened = rooms.open(key, name, topic, isPrivate);
    opened.ifPresent(watcher);
    return opened;
  }

  @Override
  public SandboxRoom directWith(PersonId person, String handle) {
    return rooms.directWith(person, handle);
  }

  @Override
  public void setTopic(RoomId room, String topic) {
    rooms.setTopic(room, topic);
    changed(room);
  }

  @Override
  public void setPurpose(RoomId room, String purpose) {
    rooms.setPurpose(room, purpose);
    changed(room);
  }

  @Override
  public void bookmark(RoomId room, SandboxRoom.Bookmark bookmark) {
    rooms.bookmark(room, bookmark);
    changed(room);
  }

  @Override
  public void setArchived(RoomId room, boolean archived) {
    rooms.setArchived(room, archived);
    changed(room);
  }

  @Override
  public void join(RoomId room, PersonId person) {
    rooms.join(room, person);
    changed(room);
  }

  /// Whoever left must hear of it too.
  @Override
  public void leave(RoomId room, PersonId person) {
    var before = rooms.room(room);
    rooms.leave(room, person);
    before.ifPresent(watcher);
  }

  @Override
  public SandboxMessage post(String key, RoomId room, Draft draft) {
    var posted = rooms.post(key, room, draft);
    changed(room);
    return posted;
  }

  @Override
  public boolean edit(MessageId message, Message changed) {
    return changed(message, rooms.edit(message, changed));
  }

  @Override
  public boolean pin(MessageId message) {
    return changed(message, rooms.pin(message));
  }

  @Override
  public boolean react(MessageId message, Reaction reaction) {
    return changed(message, rooms.react(message, reaction));
  }

  @Override
  public boolean unreact(MessageId message, Reaction reaction) {
    return changed(message, rooms.unreact(message, reaction));
  }

  @Override
  public Optional<SandboxMessage> message(MessageId id) {
    return rooms.message(id);
  }

  @Override
  public Map<RoomId, Instant> lastSaid() {
    return rooms.lastSaid();
  }

  @Override
  public Optional<Instant> lastTalk(RoomId room) {
    return rooms.lastTalk(room);
  }

  @Override
  public List<SandboxMessage> messages(RoomId room, Optional<MessageId> before, int limit) {
    return rooms.messages(room, before, limit);
  }

  @Override
  public List<SandboxMessage> pinned(RoomId room) {
    return rooms.pinned(room);
  }

  private boolean changed(MessageId message, boolean isThere) {
    if (isThere) {
      changed(message.room());
    }
    return isThere;
  }

  private void changed(RoomId room) {
    rooms.room(room).ifPresent(watcher);
  }
}
