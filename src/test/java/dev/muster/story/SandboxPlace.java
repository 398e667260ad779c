package dev.muster.story;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/// A room of the sandbox, seen through the eyes of whoever is let in.
record SandboxPlace(SandboxWorld world, String name) implements Place {
  @Override
  public boolean exists() {
    return find().isPresent();
  }

  @Override
  public String topic() {
    return room().words("topic");
  }

  @Override
  public List<String> members() {
    return room().at("members").items().stream().map(Seen::words).toList();
  }

  @Override
  public boolean isPrivate() {
    return room().is("private");
  }

  @Override
  public boolean isArchived() {
    return room().is("archived");
  }

  @Override
  public List<Post> posts() {
    var viewer = members().stream().findFirst().orElse("");
    return posts(world.wire(), name, viewer);
  }

  static List<Post> posts(Wire wire, String room, String viewer) {
    return wire
        .get("/rooms/" + Wire.encoded(room) + "/messages", Map.of("as", viewer))
        .items()
        .stream()
        .map(SandboxPlace::post)
        .toList();
  }

  private Seen room() {
    return find().orElseThrow(() -> new AssertionError("there is no room " + name));
  }

  private Optional<Seen> find() {
    return Stream.concat(Stream.of(""), world.handles())
        .flatMap(viewer -> seenBy(viewer).stream())
        .findFirst();
  }

  Optional<Seen> seenBy(String viewer) {
    return world.wire().get("/rooms", Map.of("as", viewer)).items().stream()
        .filter(room -> room.words("name").equals(name))
        .findFirst();
  }

  /// The message as the API shows it: in a room, or as a reply.
  static Post post(Seen seen) {
    return new Post(
        seen.words("id"),
        seen.at("author").isThere() ? seen.words("author") : "muster",
        seen.at("at").isThere() ? Instant.parse(seen.words("at")) : Instant.EPOCH,
        seen.words("text"),
        seen.is("pinned"),
        map(seen.at("buttons"), "label", each -> each.words("id")),
        map(documents(seen), "name", each -> each.words("content")),
        map(
            seen.at("reactions"),
            "emoji",
            each -> each.at("by").items().stream().map(Seen::words).toList()));
  }

  private static Seen documents(Seen message) {
    return new Seen(
        message.at("blocks").items().stream()
            .filter(block -> block.words("kind").equals("document"))
            .map(Seen::value)
            .toList());
  }

  private static <T> Map<String, T> map(Seen list, String key, Function<Seen, T> value) {
    var map = new LinkedHashMap<String, T>();
    list.items().forEach(each -> map.put(each.words(key), value.apply(each)));
    return map;
  }
}
