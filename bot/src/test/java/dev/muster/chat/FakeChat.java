package dev.muster.chat;

import dev.muster.person.FakePeople;
import dev.muster.person.People;
import dev.muster.person.PersonId;
import dev.muster.reply.Message;
import dev.muster.workspace.MessageId;
import dev.muster.workspace.RoomId;
import dev.muster.workspace.WorkspaceId;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/// An honest platform that remembers everything. A call it is told may have been made before is
/// looked up first; a call it is not told so about is made again, and shows.
public final class FakeChat implements Chat {
  /// A room and what happened in it.
  public static final class Room {
    private final RoomId id;
    private final boolean isPrivate;
    private final List<Post> posts = new ArrayList<>();
    private final Set<PersonId> members = new HashSet<>();
    private final Map<String, String> bookmarks = new LinkedHashMap<>();
    private String topic;
    private String purpose = "";
    private boolean archived;

    private Room(RoomId id, String topic, boolean isPrivate) {
      this.id = id;
      this.topic = topic;
      this.isPrivate = isPrivate;
    }

    public RoomId id() {
      return id;
    }

    public List<Post> posts() {
      return List.copyOf(posts);
    }

    public Set<PersonId> members() {
      return Set.copyOf(members);
    }

    public String topic() {
      return topic;
    }

    public String purpose() {
      return purpose;
    }

    /// Titles, by what they link.
    public Map<String, String> bookmarks() {
      return Map.copyOf(bookmarks);
    }

    public boolean isPrivate() {
      return isPrivate;
    }

    public boolean isArchived() {
      return archived;
    }
  }

  /// A message that stands in a room, as it was last edited.
  public record Post(CallId by, MessageId id, Message content, boolean pinned, int edits) {}

  /// Something said to one person.
  public record Told(CallId by, PersonId person, Message content) {}

  private static final People PEOPLE = new FakePeople();

  private final InstantSource clock;
  private final Map<String, List<PersonId>> groups = new HashMap<>();
  private final Map<String, Room> rooms = new LinkedHashMap<>();
  private final Map<CallId, Receipt> made = new HashMap<>();
  private final List<Told> told = new ArrayList<>();
  private final Map<RoomId, Instant> lastTalk = new HashMap<>();
  private int messages;
  private boolean away;

  public FakeChat(InstantSource clock) {
    this.clock = clock;
  }

  @Override
  public synchronized Receipt deliver(Delivery delivery) {
    if (away) {
      return new Receipt.TryLater(Duration.ofMinutes(1), "no connection");
    }
    var id = delivery.id();
    var call = delivery.call();
    boolean isDoneBefore = delivery.maybeDone() && !(call instanceof Call.Edit);
    var earlier = Optional.ofNullable(made.get(id)).filter(_ -> isDoneBefore);
    var receipt = earlier.orElseGet(() -> make(id, call));
    if (!(receipt instanceof Receipt.TryLater)) {
      made.put(id, receipt);
    }
    return receipt;
  }

  public synchronized Optional<Room> room(String name) {
    return Optional.ofNullable(rooms.get(name));
  }

  public synchronized List<String> rooms() {
    return List.copyOf(rooms.keySet());
  }

  public synchronized List<Told> told(PersonId person) {
    return told.stream().filter(one -> one.person().equals(person)).toList();
  }

  public synchronized List<Told> told() {
    return List.copyOf(told);
  }

  /// A room that was there before Muster came.
  public synchronized RoomId open(WorkspaceId workspace, String name) {
    return rooms.computeIfAbsent(name, _ -> fresh(workspace, name, "", false)).id();
  }

  /// A group of people that was there before Muster came.
  public synchronized void group(String handle, PersonId... members) {
    groups.put(handle, List.of(members));
  }

  /// Who is in a group; nobody if it is switched off.
  public synchronized List<PersonId> membersOf(String handle) {
    return groups.getOrDefault(handle, List.of());
  }

  /// From here on nothing reaches it.
  public synchronized void goesAway() {
    away = true;
  }

  /// Somebody talks in a room.
  public synchronized void talk(RoomId room) {
    lastTalk.put(room, clock.instant());
  }

  private Receipt make(CallId id, Call call) {
    return switch (call) {
      case Call.OpenRoom(var workspace, var name, var mark, var isPrivate) ->
          open(workspace, name, mark, isPrivate);
      case Call.SetTopic(var room, var topic) ->
          in(
              room,
              found -> {
                found.topic = topic;
                return new Receipt.Done();
              });
      case Call.SetPurpose(var room, var purpose) ->
          in(
              room,
              found -> {
                found.purpose = purpose;
                return new Receipt.Done();
              });
      case Call.Bookmark(var room, var title, var link) ->
          in(
              room,
              found -> {
                found.bookmarks.putIfAbsent(link, title);
                return new Receipt.Done();
              });
      case Call.FillGroup(_, var handle, var members) -> fill(handle, members);
      case Call.Post(var room, var message) -> in(room, found -> post(id, found, message));
      case Call.Edit(var message, var changed) ->
          change(
              message,
              post -> new Post(post.by(), post.id(), changed, post.pinned(), post.edits() + 1));
      case Call.Pin(var message) ->
          change(
              message, post -> new Post(post.by(), post.id(), post.content(), true, post.edits()));
      case Call.Invite(var room, var person) ->
          in(
              room,
              found -> {
                found.members.add(person);
                return new Receipt.Done();
              });
      case Call.Uninvite(var room, var person) ->
          in(
              room,
              found -> {
                found.members.remove(person);
                return new Receipt.Done();
              });
      case Call.Tell(var person, var message) -> tell(id, person, message);
      case Call.React _, Call.Unreact _ -> new Receipt.Done();
      case Call.Archive(var room, var quietSince) -> in(room, found -> archive(found, quietSince));
      case Call.Unarchive(var room) -> {
        find(room).ifPresent(found -> found.archived = false);
        yield new Receipt.Done();
      }
    };
  }

  private Receipt open(WorkspaceId workspace, String name, String mark, boolean isPrivate) {
    var there = Optional.ofNullable(rooms.get(name));
    if (there.isEmpty()) {
      var room = fresh(workspace, name, mark, isPrivate);
      rooms.put(name, room);
      return new Receipt.Opened(room.id());
    }
    return there
        .filter(room -> (room.topic() + " ").startsWith(mark + " "))
        .<Receipt>map(room -> new Receipt.Opened(room.id()))
        .orElseGet(() -> open(workspace, name + "-" + mark.replaceAll("\\D", ""), mark, isPrivate));
  }

  private static Room fresh(WorkspaceId workspace, String name, String topic, boolean isPrivate) {
    return new Room(new RoomId(workspace, name), topic, isPrivate);
  }

  private Receipt post(CallId id, Room room, Message message) {
    var post = new Post(id, new MessageId(room.id(), "m" + ++messages), message, false, 0);
    room.posts.add(post);
    return new Receipt.Posted(post.id());
  }

  private Receipt tell(CallId id, PersonId person, Message message) {
    told.add(new Told(id, person, message));
    return new Receipt.Posted(
        new MessageId(new RoomId(person.workspace(), "@" + person.value()), "m" + ++messages));
  }

  private Receipt fill(String handle, List<PersonId> members) {
    var fit = members.stream().filter(person -> PEOPLE.find(person).isPresent()).toList();
    return groups.computeIfPresent(handle, (_, _) -> fit) == null
        ? new Receipt.Refused("there is no group @" + handle)
        : new Receipt.Done();
  }

  private Receipt archive(Room room, Instant quietSince) {
    var talked = lastTalk.getOrDefault(room.id(), Instant.MIN);
    if (talked.isAfter(quietSince)) {
      return new Receipt.TryLater(Duration.between(quietSince, talked), "people still talk");
    }
    room.archived = true;
    return new Receipt.Done();
  }

  private Receipt in(RoomId id, Function<Room, Receipt> what) {
    return find(id)
        .map(
            room -> room.archived ? new Receipt.Archived("the room is archived") : what.apply(room))
        .orElseGet(() -> new Receipt.Gone("there is no such room"));
  }

  private Receipt change(MessageId message, UnaryOperator<Post> verb) {
    return in(
        message.room(),
        room -> {
          if (room.posts.stream().noneMatch(post -> post.id().equals(message))) {
            return new Receipt.Gone("there is no such message");
          }
          room.posts.replaceAll(post -> post.id().equals(message) ? verb.apply(post) : post);
          return new Receipt.Done();
        });
  }

  private Optional<Room> find(RoomId id) {
    return rooms.values().stream().filter(room -> room.id().equals(id)).findFirst();
  }
}
