package dev.muster.adapter.slack.fake;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.muster.adapter.slack.fake.blocks.Attention;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Something said in a channel, by its time. It is changed under the lock of the workspace only.
public final class Message {
  private final String channel;
  private final String ts;
  private final String author;
  private final Optional<String> thread;
  private final Optional<String> onlyFor;
  private final String subtype;
  private volatile Content content;
  private volatile Optional<String> editedAt = Optional.empty();
  private volatile Optional<String> pinnedBy = Optional.empty();
  private volatile boolean isDeleted;
  private volatile Map<String, List<String>> reactions = Map.of();

  /// What a message says. What is not there is empty.
  public record Content(
      String text,
      ArrayNode blocks,
      ArrayNode attachments,
      ObjectNode metadata,
      List<UploadedFile> files) {
    public Content {
      blocks = blocks.deepCopy();
      attachments = attachments.deepCopy();
      metadata = metadata.deepCopy();
      files = List.copyOf(files);
    }

    Content(String text, ArrayNode blocks, ObjectNode metadata, List<UploadedFile> files) {
      this(text, blocks, Json.array(), metadata, files);
    }

    static Content words(String text) {
      return new Content(text, Json.array(), Json.object(), List.of());
    }

    static Content file(String comment, UploadedFile file) {
      return new Content(comment, Json.array(), Json.object(), List.of(file));
    }
  }

  Message(
      String channel,
      String ts,
      String author,
      Optional<String> thread,
      Optional<String> onlyFor,
      String subtype,
      Content content) {
    this.channel = channel;
    this.ts = ts;
    this.author = author;
    this.thread = thread;
    this.onlyFor = onlyFor;
    this.subtype = subtype;
    this.content = content;
  }

  public String channel() {
    return channel;
  }

  public String ts() {
    return ts;
  }

  public Instant at() {
    return Stamps.at(ts);
  }

  /// The id of who said it.
  public String author() {
    return author;
  }

  /// The message this one answers, if it stands in a thread.
  public Optional<String> thread() {
    return thread;
  }

  /// Whom it was shown to, if to nobody else.
  public Optional<String> onlyFor() {
    return onlyFor;
  }

  /// Like `channel_join`; empty for what somebody said.
  public String subtype() {
    return subtype;
  }

  public String text() {
    return content.text();
  }

  public ArrayNode blocks() {
    return content.blocks().deepCopy();
  }

  public ArrayNode attachments() {
    return content.attachments().deepCopy();
  }

  public ObjectNode metadata() {
    return content.metadata().deepCopy();
  }

  /// What stands under this name in the payload of its metadata, if anything does.
  public Optional<String> noted(String name) {
    return Optional.of(content.metadata().path("event_payload").path(name).asText())
        .filter(value -> !value.isEmpty());
  }

  public List<UploadedFile> files() {
    return content.files();
  }

  public Optional<String> editedAt() {
    return editedAt;
  }

  public Optional<String> pinnedBy() {
    return pinnedBy;
  }

  public boolean isPinned() {
    return pinnedBy.isPresent();
  }

  public boolean isDeleted() {
    return isDeleted;
  }

  /// Who reacted, by the name of the emoji, in order.
  public Map<String, List<String>> reactions() {
    return reactions;
  }

  /// Whom it calls and where it leads.
  public Attention attention() {
    return Attention.of(content.text(), content.blocks());
  }

  Content content() {
    return content;
  }

  void change(Content changed, String at) {
    content = changed;
    editedAt = Optional.of(at);
  }

  void pin(String by) {
    pinnedBy = Optional.of(by);
  }

  void unpin() {
    pinnedBy = Optional.empty();
  }

  void delete() {
    isDeleted = true;
    unpin();
  }

  boolean isReactedToBy(String user, String emoji) {
    return reactions.getOrDefault(emoji, List.of()).contains(user);
  }

  void react(String user, String emoji) {
    var who = new ArrayList<>(reactions.getOrDefault(emoji, List.of()));
    who.add(user);
    put(emoji, who);
  }

  void unreact(String user, String emoji) {
    var who = new ArrayList<>(reactions.getOrDefault(emoji, List.of()));
    who.remove(user);
    put(emoji, who);
  }

  private void put(String emoji, List<String> who) {
    var all = new LinkedHashMap<>(reactions);
    all.put(emoji, List.copyOf(who));
    all.values().removeIf(List::isEmpty);
    reactions = Collections.unmodifiableMap(all);
  }
}
