package dev.muster.adapter.slack;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import com.slack.api.model.Message;
import com.slack.api.util.json.GsonFactory;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/// The words of a message that are not in its text: alerts of robots have all of theirs in blocks
/// and in what is attached, in the order in which people read them.
///
/// @param typed reads what Slack makes of what is written
record Embedded(UnaryOperator<String> typed) {
  private static final int MOST = 3_000;

  String of(Message message) {
    var json = GsonFactory.createSnakeCase().toJsonTree(message).getAsJsonObject();
    var all =
        Stream.concat(blocks(json), each(json, "attachments").flatMap(this::attached))
            .flatMap(String::lines)
            .map(String::strip)
            .filter(line -> !line.isEmpty())
            .distinct()
            .collect(Collectors.joining("\n"));
    return Cut.start(MOST, all);
  }

  /// What stands for an attachment where it cannot be shown is said only if it has nothing else.
  private Stream<String> attached(JsonObject attachment) {
    var shown =
        Stream.of(
                written(attachment, "pretext"),
                written(attachment, "title"),
                written(attachment, "text"),
                each(attachment, "fields").map(this::field),
                blocks(attachment))
            .flatMap(lines -> lines)
            .toList();
    return shown.isEmpty() ? written(attachment, "fallback") : shown.stream();
  }

  private String field(JsonObject field) {
    return Stream.of(written(field, "title"), written(field, "value"))
        .flatMap(words -> words)
        .collect(Collectors.joining(": "));
  }

  private Stream<String> blocks(JsonObject of) {
    return each(of, "blocks").flatMap(this::block);
  }

  private Stream<String> block(JsonObject block) {
    return switch (text(block, "type")) {
      case "header", "section" ->
          Stream.concat(
              within(block), each(block, "fields").flatMap(field -> written(field, "text")));
      case "context" ->
          Stream.of(
              each(block, "elements")
                  .flatMap(element -> written(element, "text"))
                  .collect(Collectors.joining(" ")));
      case "rich_text" -> each(block, "elements").flatMap(this::rich);
      default -> Stream.empty();
    };
  }

  private Stream<String> within(JsonObject block) {
    return block.get("text") instanceof JsonObject text ? written(text, "text") : Stream.empty();
  }

  private Stream<String> rich(JsonObject part) {
    return text(part, "type").equals("rich_text_list")
        ? each(part, "elements").flatMap(this::rich)
        : Stream.of(each(part, "elements").map(this::inline).collect(Collectors.joining()));
  }

  private String inline(JsonObject piece) {
    return switch (text(piece, "type")) {
      case "user" -> typed.apply("<@%s>".formatted(text(piece, "user_id")));
      case "broadcast" -> "@" + text(piece, "range");
      case "emoji" -> ":%s:".formatted(text(piece, "name"));
      default ->
          List.of("text", "url").stream()
              .map(name -> text(piece, name))
              .filter(words -> !words.isEmpty())
              .findFirst()
              .orElse("");
    };
  }

  private Stream<String> written(JsonObject of, String name) {
    return Stream.of(text(of, name)).filter(words -> !words.isBlank()).map(typed);
  }

  private static String text(JsonObject of, String name) {
    return of.get(name) instanceof JsonPrimitive value ? value.getAsString() : "";
  }

  private static Stream<JsonObject> each(JsonObject of, String name) {
    return of.get(name) instanceof JsonArray all
        ? StreamSupport.stream(all.spliterator(), false)
            .filter(JsonElement::isJsonObject)
            .map(JsonElement::getAsJsonObject)
        : Stream.empty();
  }
}
