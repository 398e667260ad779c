package dev.muster.adapter.slack.fake.blocks;

import com.fasterxml.jackson.databind.JsonNode;
import dev.muster.adapter.slack.fake.blocks.Piece.Broadcast;
import dev.muster.adapter.slack.fake.blocks.Piece.Channel;
import dev.muster.adapter.slack.fake.blocks.Piece.Date;
import dev.muster.adapter.slack.fake.blocks.Piece.Group;
import dev.muster.adapter.slack.fake.blocks.Piece.Link;
import dev.muster.adapter.slack.fake.blocks.Piece.Person;
import dev.muster.adapter.slack.fake.blocks.Piece.Words;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/// What somebody reads: plain words, without the marks that make them bold or their ids. What can
/// be pressed or chosen is not part of it.
public final class Reading {
  private static final Pattern EMPHASIS =
      Pattern.compile("(?<![\\w*_~`])([*_~`])(\\S(?:[^\\n]*?\\S)?)\\1(?![\\w*_~`])");
  private static final Pattern FENCE = Pattern.compile("```\\n?((?s:.*?))\\n?```");
  private static final Pattern QUOTE = Pattern.compile("(?m)^(?:&gt;|>) ?");

  private final Names names;

  public Reading(Names names) {
    this.names = names;
  }

  /// The text of a message, or a text object of the kind `mrkdwn`.
  public String mrkdwn(String text) {
    var said = Mrkdwn.pieces(text, true).stream().map(this::piece).collect(Collectors.joining());
    return unescaped(unmarked(said));
  }

  private static String unmarked(String text) {
    var said = FENCE.matcher(text).replaceAll("$1");
    for (var before = ""; !before.equals(said); ) {
      before = said;
      said = EMPHASIS.matcher(said).replaceAll("$2");
    }
    return QUOTE.matcher(said).replaceAll("");
  }

  static String unescaped(String text) {
    return text.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&");
  }

  private String piece(Piece piece) {
    return switch (piece) {
      case Words(var text) -> text;
      case Person(var id, _) -> "@" + names.person(id);
      case Channel(var id, _) -> "#" + names.channel(id);
      case Group(var id, _) -> "@" + names.group(id);
      case Broadcast(var to) -> "@" + to;
      case Link(var url, var label) -> label.isEmpty() ? url : label;
      case Date date -> names.date(date);
    };
  }

  /// Each block on lines of its own.
  public String blocks(JsonNode blocks) {
    return each(blocks)
        .map(this::block)
        .filter(s -> !s.isEmpty())
        .collect(Collectors.joining("\n"));
  }

  private String block(JsonNode block) {
    return switch (block.path("type").asText()) {
      case "section" ->
          lines(Stream.concat(Stream.of(block.path("text")), each(block.path("fields"))));
      case "header" -> text(block.path("text"));
      case "context" ->
          each(block.path("elements")).map(this::text).collect(Collectors.joining(" "));
      case "image" -> lines(Stream.of(block.path("title"), block.path("alt_text")));
      case "input" -> lines(Stream.of(block.path("label"), block.path("hint")));
      case "markdown" -> block.path("text").asText();
      case "rich_text" ->
          each(block.path("elements")).map(this::rich).collect(Collectors.joining("\n"));
      case "table" -> each(block.path("rows")).map(this::row).collect(Collectors.joining("\n"));
      default -> "";
    };
  }

  private String lines(Stream<JsonNode> texts) {
    return texts.map(this::text).filter(s -> !s.isEmpty()).collect(Collectors.joining("\n"));
  }

  /// A text object, an image by its description, or words.
  public String text(JsonNode text) {
    return switch (text.path("type").asText()) {
      case "mrkdwn" -> mrkdwn(text.path("text").asText());
      case "plain_text" -> unescaped(text.path("text").asText());
      case "image" -> text.path("alt_text").asText();
      default -> text.asText();
    };
  }

  private String row(JsonNode cells) {
    return each(cells)
        .map(cell ->
            cell.path("type").asText().equals("rich_text")
                ? block(cell)
                : cell.path("text").asText())
        .collect(Collectors.joining(" | "));
  }

  private String rich(JsonNode element) {
    return switch (element.path("type").asText()) {
      case "text" -> element.path("text").asText();
      case "user" -> "@" + names.person(element.path("user_id").asText());
      case "channel" -> "#" + names.channel(element.path("channel_id").asText());
      case "usergroup" -> "@" + names.group(element.path("usergroup_id").asText());
      case "broadcast" -> "@" + element.path("range").asText();
      case "emoji" -> ":" + element.path("name").asText() + ":";
      case "link" -> element.path("text").asText(element.path("url").asText());
      case "date" -> names.date(date(element));
      case "rich_text_list" ->
          each(element.path("elements")).map(this::rich).collect(Collectors.joining("\n"));
      default -> each(element.path("elements")).map(this::rich).collect(Collectors.joining());
    };
  }

  private static Date date(JsonNode element) {
    return new Date(
        element.path("timestamp").asLong(),
        element.path("format").asText(),
        element.path("fallback").asText());
  }

  private static Stream<JsonNode> each(JsonNode array) {
    return StreamSupport.stream(array.spliterator(), false);
  }
}
