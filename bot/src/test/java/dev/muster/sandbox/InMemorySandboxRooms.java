package dev.muster.sandbox;

import dev.muster.person.PersonId;
import dev.muster.reply.Message;
import dev.muster.sandbox.SandboxMessage.Reaction;
import dev.muster.sandbox.SandboxRoom.Bookmark;
import dev.muster.workspace.MessageId;
import dev.muster.workspace.RoomId;
import dev.muster.workspace.WorkspaceId;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/// Rooms that are gone when the process ends.
public final class InMemorySandboxRooms implements SandboxRooms {
  private final WorkspaceId workspace;
  private final SequencedMap<RoomId, SandboxRoom> rooms = new LinkedHashMap<>();
  private final SequencedMap<MessageId, SandboxMessage> messages = new LinkedHashMap<>();
  private final Map<String, RoomId> opened = new HashMap<>();
  private final Map<String, MessageId> posted = new HashMap<>();

  public InMemorySandboxRooms(WorkspaceId workspace) {
    this.workspace = workspace;
  }

  @Override
  public synchronized List<SandboxRoom> rooms() {
    return List.copyOf(rooms.values());
  }

  @Override
  public synchronized Optional<SandboxRoom> room(RoomId id) {
    return Optional.ofNullable(rooms.get(id));
  }

  @Override
  public synchronized Optional<SandboxRoom> named(String name) {
    return rooms.values().stream().filter(room -> room.name().equals(name)).findFirst();
  }

  @Override
  public synchronized Optional<SandboxRoom> open(
      String key, String name, String topic, boolean isPrivate) {
    if (opened.containsKey(key)) {
      return room(opened.get(key));
    }
    return named(name).isPresent()
        ? Optional.empty()
        : Optional.of(add(key, new SandboxRoom(newId(), name, topic, isPrivate, false, Set.of())));
  }

  @Override
  public synchronized SandboxRoom directWith(PersonId person, String handle) {
    var key = "direct " + person.workspace() + " " + person.value();
    return Optional.ofNullable(opened.get(key))
        .flatMap(this::room)
        .orElseGet(() ->
            add(key, new SandboxRoom(newId(), "@" + handle, "", true, false, Set.of(person))));
  }

  @Override
  public synchronized void setTopic(RoomId id, String topic) {
    change(id, room -> room.topic = topic);
  }

  @Override
  public synchronized void setPurpose(RoomId id, String purpose) {
    change(id, room -> room.purpose = purpose);
  }

  @Override
  public synchronized void bookmark(RoomId id, Bookmark bookmark) {
    change(id, room -> room.bookmarks.putIfAbsent(bookmark.link(), bookmark));
  }

  @Override
  public synchronized void setArchived(RoomId id, boolean archived) {
    change(id, room -> room.isArchived = archived);
  }

  @Override
  public synchronized void join(RoomId id, PersonId person) {
    change(id, room -> room.members.add(person));
  }

  @Override
  public synchronized void leave(RoomId id, PersonId person) {
    change(id, room -> room.members.remove(person));
  }

  private void change(RoomId id, Consumer<Changing> change) {
    rooms.computeIfPresent(
        id,
        (_, room) -> {
          var changing = new Changing(room);
          change.accept(changing);
          return changing.room();
        });
  }

  /// A room while something about it changes.
  private static final class Changing {
    private final SandboxRoom before;
    private final Set<PersonId> members;
    private final SequencedMap<String, Bookmark> bookmarks = new LinkedHashMap<>();
    private String topic;
    private String purpose;
    private boolean isArchived;

    private Changing(SandboxRoom before) {
      this.before = before;
      this.members = new HashSet<>(before.members());
      before.bookmarks().forEach(bookmark -> bookmarks.put(bookmark.link(), bookmark));
      this.topic = before.topic();
      this.purpose = before.purpose();
      this.isArchived = before.isArchived();
    }

    private SandboxRoom room() {
      return new SandboxRoom(
          before.id(),
          before.name(),
          topic,
          purpose,
          before.isPrivate(),
          isArchived,
          members,
          List.copyOf(bookmarks.values()));
    }
  }

  @Override
  public synchronized SandboxMessage post(String key, RoomId room, Draft draft) {
    return Optional.ofNullable(posted.get(key))
        .flatMap(this::message)
        .orElseGet(() -> add(key, room, draft));
  }

  @Override
  public synchronized boolean edit(MessageId id, Message changed) {
    return change(id, message -> copy(message, changed, message.isPinned(), message.reactions()));
  }

  @Override
  public synchronized boolean pin(MessageId id) {
    return change(id, message -> copy(message, message.content(), true, message.reactions()));
  }

  @Override
  public synchronized boolean react(MessageId id, Reaction reaction) {
    return change(id, message -> reacted(message, reaction, true));
  }

  @Override
  public synchronized boolean unreact(MessageId id, Reaction reaction) {
    return change(id, message -> reacted(message, reaction, false));
  }

  @Override
  public synchronized Optional<SandboxMessage> message(MessageId id) {
    return Optional.ofNullable(messages.get(id));
  }

  @Override
  public synchronized Optional<Instant> lastTalk(RoomId room) {
    return in(room)
        .filter(message -> message.author().isPresent())
        .map(SandboxMessage::at)
        .reduce((_, last) -> last);
  }

  @Override
  public synchronized List<SandboxMessage> messages(
      RoomId room, Optional<MessageId> before, int limit) {
    var said = in(room).takeWhile(message -> !before.equals(Optional.of(message.id()))).toList();
    return said.subList(Math.max(0, said.size() - limit), said.size());
  }

  @Override
  public synchronized List<SandboxMessage> pinned(RoomId room) {
    return in(room).filter(SandboxMessage::isPinned).toList();
  }

  @Override
  public synchronized Map<RoomId, Instant> lastSaid() {
    var last = new HashMap<RoomId, Instant>();
    messages.forEach((id, message) -> last.put(id.room(), message.at()));
    return last;
  }

  private Stream<SandboxMessage> in(RoomId room) {
    return messages.values().stream().filter(message -> message.id().room().equals(room));
  }

  private RoomId newId() {
    return new RoomId(workspace, "room-" + (rooms.size() + 1));
  }

  private SandboxRoom add(String key, SandboxRoom room) {
    rooms.put(room.id(), room);
    opened.put(key, room.id());
    return room;
  }

  private SandboxMessage add(String key, RoomId room, Draft draft) {
    if (room(room).filter(found -> !found.isArchived()).isEmpty()) {
      throw new IllegalStateException("nobody can speak in " + room);
    }
    var id = new MessageId(room, "message-" + (messages.size() + 1));
    var message =
        new SandboxMessage(
            id, draft.author(), draft.content(), draft.at(), false, draft.thread(), List.of());
    messages.put(id, message);
    posted.put(key, id);
    return message;
  }

  private boolean change(MessageId id, UnaryOperator<SandboxMessage> how) {
    return messages.computeIfPresent(id, (_, message) -> how.apply(message)) != null;
  }

  private static SandboxMessage reacted(SandboxMessage message, Reaction reaction, boolean there) {
    var reactions = new LinkedHashSet<>(message.reactions());
    if (there) {
      reactions.add(reaction);
    } else {
      reactions.remove(reaction);
    }
    return copy(message, message.content(), message.isPinned(), List.copyOf(reactions));
  }

  private static SandboxMessage copy(
      SandboxMessage message, Message content, boolean isPinned, List<Reaction> reactions) {
    return new SandboxMessage(
        message.id(),
        message.author(),
        content,
        message.at(),
        isPinned,
        message.thread(),
        reactions);
  }
}
