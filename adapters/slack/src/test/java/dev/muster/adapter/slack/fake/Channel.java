package dev.muster.adapter.slack.fake;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedSet;
import java.util.concurrent.ConcurrentSkipListMap;

/// A conversation: a channel, public or private, or a direct one. It is changed under the lock of
/// the workspace only, and can be looked at any time.
public final class Channel {
  private final String id;
  private final String creator;
  private final Instant created;
  private final ConcurrentSkipListMap<String, Message> messages = new ConcurrentSkipListMap<>();
  private volatile Kind kind;
  private volatile String name;
  private volatile List<String> previousNames = List.of();
  private volatile String topic = "";
  private volatile String purpose = "";
  private volatile boolean isGeneral;
  private volatile boolean isArchived;
  private volatile boolean isDeleted;
  private volatile boolean isReadOnly;
  private volatile SequencedSet<String> members = new LinkedHashSet<>();
  private volatile Map<String, Bookmark> bookmarks = Map.of();

  Channel(String id, Kind kind, String name, String creator, Instant created) {
    this.id = id;
    this.kind = kind;
    this.name = name;
    this.creator = creator;
    this.created = created;
  }

  public String id() {
    return id;
  }

  public Kind kind() {
    return kind;
  }

  public boolean isPrivate() {
    return kind != Kind.PUBLIC;
  }

  /// Empty for a direct conversation.
  public String name() {
    return name;
  }

  public List<String> previousNames() {
    return previousNames;
  }

  public String topic() {
    return topic;
  }

  public String purpose() {
    return purpose;
  }

  public boolean isGeneral() {
    return isGeneral;
  }

  public boolean isArchived() {
    return isArchived;
  }

  public boolean isDeleted() {
    return isDeleted;
  }

  /// Only administrators may post, and no app.
  public boolean isReadOnly() {
    return isReadOnly;
  }

  /// The id of who created it.
  public String creator() {
    return creator;
  }

  public Instant created() {
    return created;
  }

  /// Ids, in the order in which they came.
  public List<String> members() {
    return List.copyOf(members);
  }

  public boolean has(String user) {
    return members.contains(user);
  }

  public List<Bookmark> bookmarks() {
    return List.copyOf(bookmarks.values());
  }

  /// Everything that still stands, oldest first, whispers to somebody alone included.
  public List<Message> messages() {
    return messages.values().stream().filter(message -> !message.isDeleted()).toList();
  }

  public List<Message> pinned() {
    return messages().stream().filter(Message::isPinned).toList();
  }

  /// Also what was deleted.
  Optional<Message> message(String ts) {
    return Optional.ofNullable(messages.get(ts));
  }

  void add(Message message) {
    messages.put(message.ts(), message);
  }

  void rename(String newName) {
    var names = new ArrayList<>(previousNames);
    names.add(name);
    previousNames = List.copyOf(names);
    name = newName;
  }

  void become(Kind newKind) {
    kind = newKind;
  }

  void becomeGeneral() {
    isGeneral = true;
  }

  void speakOf(String newTopic) {
    topic = newTopic;
  }

  void serve(String newPurpose) {
    purpose = newPurpose;
  }

  void archive(boolean away) {
    isArchived = away;
  }

  void delete() {
    isDeleted = true;
  }

  void restrict(boolean toAdministrators) {
    isReadOnly = toAdministrators;
  }

  void join(String user) {
    var all = new LinkedHashSet<>(members);
    all.add(user);
    members = Collections.unmodifiableSequencedSet(all);
  }

  void leave(String user) {
    var all = new LinkedHashSet<>(members);
    all.remove(user);
    members = Collections.unmodifiableSequencedSet(all);
  }

  void put(Bookmark bookmark) {
    var all = new LinkedHashMap<>(bookmarks);
    all.put(bookmark.id(), bookmark);
    bookmarks = Collections.unmodifiableMap(all);
  }

  void drop(Bookmark bookmark) {
    var all = new LinkedHashMap<>(bookmarks);
    all.remove(bookmark.id());
    bookmarks = Collections.unmodifiableMap(all);
  }

  Optional<Bookmark> bookmark(String bookmarkId) {
    return Optional.ofNullable(bookmarks.get(bookmarkId));
  }
}
