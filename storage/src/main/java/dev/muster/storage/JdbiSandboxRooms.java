package dev.muster.storage;

import dev.muster.person.PersonId;
import dev.muster.reply.Message;
import dev.muster.sandbox.SandboxMessage;
import dev.muster.sandbox.SandboxMessage.Reaction;
import dev.muster.sandbox.SandboxRoom;
import dev.muster.sandbox.SandboxRooms;
import dev.muster.workspace.MessageId;
import dev.muster.workspace.RoomId;
import dev.muster.workspace.WorkspaceId;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/// The sandbox's rooms in tables of their own. Each method is one commit, as at a real platform.
final class JdbiSandboxRooms implements SandboxRooms {
  private static final String OPEN =
      """
      insert into sandbox_room (id, key, name, topic, is_private, is_archived)
      select 'room-' || (coalesce(max(number), 0) + 1), :key, :name, :topic, :private, false
      from sandbox_room
      where true
      on conflict do nothing
      """;

  private static final String TOPIC = "update sandbox_room set topic = :topic where id = :room";

  private static final String PURPOSE =
      "update sandbox_room set purpose = :purpose where id = :room";

  private static final String BOOKMARK =
      """
      insert into sandbox_bookmark (room, title, link)
      select id, :title, :link from sandbox_room where id = :room
      on conflict do nothing
      """;

  private static final String ARCHIVE =
      "update sandbox_room set is_archived = :archived where id = :room";

  private static final String JOIN =
      """
      insert into sandbox_member (room, workspace, person)
      select id, :workspace, :person from sandbox_room where id = :room
      on conflict do nothing
      """;

  private static final String LEAVE =
      """
      delete from sandbox_member
      where room = :room and workspace = :workspace and person = :person
      """;

  private static final String POST =
      """
      insert into sandbox_message (id, key, room, workspace, author, content, at, is_pinned, thread)
      select 'message-' || (select coalesce(max(number), 0) + 1 from sandbox_message),
        :key, id, :workspace, :person, :content, :at, false, :thread
      from sandbox_room
      where id = :room and not is_archived
      on conflict do nothing
      """;

  private static final String EDIT =
      "update sandbox_message set content = :content where room = :room and id = :message";

  private static final String PIN =
      "update sandbox_message set is_pinned = true where room = :room and id = :message";

  private static final String REACT =
      """
      insert into sandbox_reaction (message, emoji, workspace, person)
      values (:message, :emoji, :workspace, :person)
      on conflict do nothing
      """;

  private static final String UNREACT =
      """
      delete from sandbox_reaction
      where message = :message and emoji = :emoji and workspace = :workspace and person = :person
      """;

  private final Writer writer;
  private final Readers readers;
  private final SandboxRows rows;

  JdbiSandboxRooms(Writer writer, Readers readers, WorkspaceId workspace) {
    this.writer = writer;
    this.readers = readers;
    this.rows = new SandboxRows(workspace);
  }

  @Override
  public List<SandboxRoom> rooms() {
    return readers.read(rows::rooms);
  }

  @Override
  public Optional<SandboxRoom> room(RoomId id) {
    return readers.read(handle -> rows.room(handle, id));
  }

  @Override
  public Optional<SandboxRoom> named(String name) {
    return readers.read(handle -> rows.roomNamed(handle, name));
  }

  @Override
  public Optional<SandboxRoom> open(String key, String name, String topic, boolean isPrivate) {
    var opening = opening(key, name, topic, isPrivate);
    return writer.write(handle -> opened(handle, key, opening));
  }

  @Override
  public SandboxRoom directWith(PersonId person, String handle) {
    var key = "direct " + person.workspace() + " " + person.value();
    return readers
        .read(database -> rows.opened(database, key))
        .filter(room -> room.members().contains(person))
        .orElseGet(() -> openDirect(key, person, handle));
  }

  private SandboxRoom openDirect(String key, PersonId person, String handle) {
    return writer.write(database -> {
      var room = opened(database, key, opening(key, "@" + handle, "", true)).orElseThrow();
      by(in(JOIN, room.id()), Optional.of(person)).run(database);
      return rows.room(database, room.id()).orElseThrow();
    });
  }

  @Override
  public void setTopic(RoomId room, String topic) {
    writer.run(in(TOPIC, room).text("topic", topic)::run);
  }

  @Override
  public void setPurpose(RoomId room, String purpose) {
    writer.run(in(PURPOSE, room).text("purpose", purpose)::run);
  }

  @Override
  public void bookmark(RoomId room, SandboxRoom.Bookmark bookmark) {
    writer.run(
        in(BOOKMARK, room).text("title", bookmark.title()).text("link", bookmark.link())::run);
  }

  @Override
  public void setArchived(RoomId room, boolean archived) {
    writer.run(in(ARCHIVE, room).flag("archived", archived)::run);
  }

  @Override
  public void join(RoomId room, PersonId person) {
    writer.run(by(in(JOIN, room), Optional.of(person))::run);
  }

  @Override
  public void leave(RoomId room, PersonId person) {
    writer.run(by(in(LEAVE, room), Optional.of(person))::run);
  }

  @Override
  public SandboxMessage post(String key, RoomId room, Draft draft) {
    var post = posting(key, room, draft);
    return writer.write(handle -> {
      post.run(handle);
      return rows.posted(handle, key)
          .orElseThrow(() -> new IllegalStateException("nobody can speak in " + room));
    });
  }

  @Override
  public boolean edit(MessageId message, Message changed) {
    var edit = on(EDIT, message).json("content", changed);
    return writer.write(handle -> edit.execute(handle) == 1);
  }

  @Override
  public boolean pin(MessageId message) {
    var pin = on(PIN, message);
    return writer.write(handle -> pin.execute(handle) == 1);
  }

  @Override
  public boolean react(MessageId message, Reaction reaction) {
    return change(REACT, message, reaction);
  }

  @Override
  public boolean unreact(MessageId message, Reaction reaction) {
    return change(UNREACT, message, reaction);
  }

  @Override
  public Optional<SandboxMessage> message(MessageId id) {
    return readers.read(handle -> rows.message(handle, id));
  }

  @Override
  public Map<RoomId, Instant> lastSaid() {
    return readers.read(rows::lastSaid);
  }

  @Override
  public Optional<Instant> lastTalk(RoomId room) {
    return readers.read(handle -> rows.lastTalk(handle, room));
  }

  @Override
  public List<SandboxMessage> messages(RoomId room, Optional<MessageId> before, int limit) {
    return readers.read(handle -> rows.messages(handle, room, before, limit)).reversed();
  }

  @Override
  public List<SandboxMessage> pinned(RoomId room) {
    return readers.read(handle -> rows.pinned(handle, room));
  }

  /// Whoever came first with this key or this name has it.
  private Optional<SandboxRoom> opened(Handle handle, String key, Write opening) {
    opening.run(handle);
    return rows.opened(handle, key);
  }

  private static Write opening(String key, String name, String topic, boolean isPrivate) {
    return Write.of(OPEN)
        .text("key", key)
        .text("name", name)
        .text("topic", topic)
        .flag("private", isPrivate);
  }

  private static Write posting(String key, RoomId room, Draft draft) {
    return by(in(POST, room), draft.author())
        .text("key", key)
        .json("content", draft.content())
        .moment("at", draft.at())
        .text("thread", draft.thread().map(MessageId::value));
  }

  private boolean change(String sql, MessageId message, Reaction reaction) {
    var change = by(on(sql, message), reaction.by()).text("emoji", reaction.emoji());
    return writer.write(handle -> {
      var isThere = rows.message(handle, message).isPresent();
      if (isThere) {
        change.run(handle);
      }
      return isThere;
    });
  }

  private static Write in(String sql, RoomId room) {
    return Write.of(sql).text("room", room.value());
  }

  private static Write on(String sql, MessageId message) {
    return in(sql, message.room()).text("message", message.value());
  }

  /// Nobody is Muster, written as two empty words: a missing one would never equal itself.
  private static Write by(Write statement, Optional<PersonId> person) {
    return statement
        .text("workspace", person.map(by -> by.workspace().value()).orElse(""))
        .text("person", person.map(PersonId::value).orElse(""));
  }
}
