package dev.muster.storage;

import dev.muster.person.PersonId;
import dev.muster.reply.Message;
import dev.muster.sandbox.SandboxMessage;
import dev.muster.sandbox.SandboxMessage.Reaction;
import dev.muster.sandbox.SandboxRoom;
import dev.muster.sandbox.SandboxRoom.Bookmark;
import dev.muster.workspace.MessageId;
import dev.muster.workspace.RoomId;
import dev.muster.workspace.WorkspaceId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;

/// Reads the rooms and messages of the sandbox.
record SandboxRows(WorkspaceId workspace) {
  private static final String ROOMS =
      "select number, id, name, topic, purpose, is_private, is_archived from sandbox_room";

  private static final String ALL_ROOMS = ROOMS + " order by number";

  private static final String ROOM = ROOMS + " where id = :it";

  private static final String NAMED = ROOMS + " where name = :it";

  private static final String OPENED = ROOMS + " where key = :it";

  private static final String MEMBERS =
      "select workspace, person from sandbox_member where room = :it";

  private static final String BOOKMARKS =
      "select title, link from sandbox_bookmark where room = :it order by number";

  private static final String MESSAGES =
      """
      select id, room, workspace, author, content, at, is_pinned, thread from sandbox_message
      """;

  private static final String NEWEST =
      MESSAGES + " where room = :it order by number desc limit :limit";

  private static final String NEWEST_BEFORE =
      MESSAGES
          + """
          where room = :it
            and number < (select number from sandbox_message where id = :before and room = :it)
          order by number desc
          limit :limit
          """;

  private static final String PINNED = MESSAGES + " where room = :it and is_pinned order by number";

  private static final String LAST_TALK =
      "select at from sandbox_message where room = :it and author <> '' order by number desc limit 1";

  /// One look into the index for each room.
  private static final String LAST_SAID =
      """
      select said.room, said.at
      from sandbox_room
      join sandbox_message said on said.number =
        (select max(number) from sandbox_message where room = sandbox_room.id)
      """;

  private static final String MESSAGE = MESSAGES + " where id = :it and room = :room";

  private static final String POSTED = MESSAGES + " where key = :it";

  private static final String REACTIONS =
      "select emoji, workspace, person from sandbox_reaction where message = :it order by number";

  List<SandboxRoom> rooms(Handle handle) {
    return rooms(handle, handle.createQuery(ALL_ROOMS));
  }

  Optional<SandboxRoom> room(Handle handle, RoomId id) {
    return one(rooms(handle, the(handle, ROOM, id.value())));
  }

  Optional<SandboxRoom> roomNamed(Handle handle, String name) {
    return one(rooms(handle, the(handle, NAMED, name)));
  }

  Optional<SandboxRoom> opened(Handle handle, String key) {
    return one(rooms(handle, the(handle, OPENED, key)));
  }

  /// The newest first.
  List<SandboxMessage> messages(Handle handle, RoomId room, Optional<MessageId> before, int limit) {
    var newest =
        before
            .map(
                message -> the(handle, NEWEST_BEFORE, room.value()).bind("before", message.value()))
            .orElseGet(() -> the(handle, NEWEST, room.value()));
    return messages(handle, newest.bind("limit", limit));
  }

  List<SandboxMessage> pinned(Handle handle, RoomId room) {
    return messages(handle, the(handle, PINNED, room.value()));
  }

  Optional<Instant> lastTalk(Handle handle, RoomId room) {
    return the(handle, LAST_TALK, room.value())
        .map((row, _) -> Columns.moment(row, "at"))
        .findFirst();
  }

  Map<RoomId, Instant> lastSaid(Handle handle) {
    return handle
        .createQuery(LAST_SAID)
        .map((row, _) ->
            Map.entry(new RoomId(workspace, row.getString("room")), Columns.moment(row, "at")))
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  Optional<SandboxMessage> message(Handle handle, MessageId id) {
    var room = id.room().value();
    return one(messages(handle, the(handle, MESSAGE, id.value()).bind("room", room)));
  }

  Optional<SandboxMessage> posted(Handle handle, String key) {
    return one(messages(handle, the(handle, POSTED, key)));
  }

  private List<SandboxRoom> rooms(Handle handle, Query query) {
    return query.map((row, _) -> room(handle, row)).list();
  }

  private List<SandboxMessage> messages(Handle handle, Query query) {
    return query.map((row, _) -> message(handle, row)).list();
  }

  private SandboxRoom room(Handle handle, ResultSet row) throws SQLException {
    var id = row.getString("id");
    return new SandboxRoom(
        new RoomId(workspace, id),
        row.getString("name"),
        row.getString("topic"),
        row.getString("purpose"),
        row.getBoolean("is_private"),
        row.getBoolean("is_archived"),
        members(handle, id),
        bookmarks(handle, id));
  }

  private static Set<PersonId> members(Handle handle, String room) {
    return Set.copyOf(
        the(handle, MEMBERS, room)
            .map((row, _) -> Columns.person(row, "workspace", "person"))
            .list());
  }

  private static List<Bookmark> bookmarks(Handle handle, String room) {
    return the(handle, BOOKMARKS, room)
        .map((row, _) -> new Bookmark(row.getString("title"), row.getString("link")))
        .list();
  }

  private SandboxMessage message(Handle handle, ResultSet row) throws SQLException {
    var id = row.getString("id");
    var room = new RoomId(workspace, row.getString("room"));
    return new SandboxMessage(
        new MessageId(room, id),
        author(row, "author"),
        Json.read(row.getString("content"), Message.class, "sandbox_message " + id),
        Columns.moment(row, "at"),
        row.getBoolean("is_pinned"),
        Columns.maybeText(row, "thread").map(thread -> new MessageId(room, thread)),
        reactions(handle, id));
  }

  private static List<Reaction> reactions(Handle handle, String message) {
    return the(handle, REACTIONS, message)
        .map((row, _) -> new Reaction(row.getString("emoji"), author(row, "person")))
        .list();
  }

  private static Optional<PersonId> author(ResultSet row, String column) throws SQLException {
    return row.getString(column).isEmpty()
        ? Optional.empty()
        : Optional.of(Columns.person(row, "workspace", column));
  }

  private static Query the(Handle handle, String sql, String it) {
    return handle.createQuery(sql).bind("it", it);
  }

  private static <T> Optional<T> one(List<T> rows) {
    return rows.stream().findFirst();
  }
}
