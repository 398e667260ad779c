package dev.muster.adapter.slack.fake;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.muster.adapter.slack.fake.Message.Content;
import dev.muster.adapter.slack.fake.blocks.BlockKit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Makes the contents of a message out of what the app sent, or refuses them.
final class Composer {
  /// Slack cuts longer texts into messages of this length.
  static final int LONGEST_TEXT = 4_000;

  private static final int SPLIT_FROM = 4_040;
  private static final int TRUNCATED_FROM = 40_000;
  private static final int LARGEST_METADATA = 8_000;
  private static final Pattern NAMES = Pattern.compile("(?<![<\\w|!@#])([@#])([\\w.-]+)");

  private final Workspace workspace;
  private final BlockIds blockIds;

  Composer(Workspace workspace) {
    this.workspace = workspace;
    this.blockIds = new BlockIds(workspace.ids());
  }

  Content compose(Call call) {
    var blocks = blocks(call);
    var text = text(call);
    if (text.isBlank() && blocks.isEmpty()) {
      throw Refused.with("no_text");
    }
    return new Content(text, blocks, metadata(call).orElse(Json.object()), List.of());
  }

  private String text(Call call) {
    var text = call.maybe("text").orElse("");
    var isParsed = call.is("link_names") || call.maybe("parse").filter("full"::equals).isPresent();
    return isParsed ? NAMES.matcher(text).replaceAll(this::linked) : text;
  }

  /// What the app should never ask for: it turns names that somebody wrote into mentions.
  private String linked(MatchResult match) {
    var name = match.group(2);
    if (match.group(1).equals("#")) {
      return workspace
          .findNamed(name)
          .map(channel -> "<#%s>".formatted(channel.id()))
          .orElse(Matcher.quoteReplacement(match.group()));
    }
    return List.of("here", "channel", "everyone").contains(name)
        ? "<!%s>".formatted(name)
        : workspace
            .findHandle(name)
            .map(user -> "<@%s>".formatted(user.id()))
            .orElse(Matcher.quoteReplacement(match.group()));
  }

  ArrayNode blocks(Call call) {
    if (!call.has("blocks")) {
      return Json.array();
    }
    if (!(call.json("blocks") instanceof ArrayNode blocks)) {
      throw Refused.with("invalid_blocks_format");
    }
    var findings = BlockKit.inMessage(blocks);
    if (!findings.isEmpty()) {
      throw Refused.blocks(findings);
    }
    if (BlockKit.isTooLongForMessage(blocks)) {
      throw Refused.with("msg_blocks_too_long");
    }
    return blockIds.complete(blocks);
  }

  /// Empty when the call does not speak of it.
  Optional<ObjectNode> metadata(Call call) {
    if (!call.has("metadata")) {
      return Optional.empty();
    }
    if (!(call.json("metadata") instanceof ObjectNode metadata)) {
      throw Refused.with("invalid_metadata_format");
    }
    if (!metadata.isEmpty()) {
      check(metadata);
    }
    return Optional.of(metadata);
  }

  private static void check(ObjectNode metadata) {
    if (!metadata.path("event_type").isTextual() || !metadata.path("event_payload").isObject()) {
      throw Refused.with("invalid_metadata_format");
    }
    if (!metadata.path("event_type").asText().matches("[A-Za-z0-9_.:-]{1,255}")) {
      throw Refused.with("invalid_metadata_schema");
    }
    if (metadata.toString().length() > LARGEST_METADATA) {
      throw Refused.with("metadata_too_large");
    }
  }

  /// One message, or several when the text is too long for one.
  static List<Content> split(Content content) {
    var text = content.text();
    var length = text.codePointCount(0, text.length());
    if (length <= SPLIT_FROM || !content.blocks().isEmpty()) {
      return List.of(content);
    }
    var parts = new ArrayList<Content>();
    for (var from = 0; from < Math.min(length, TRUNCATED_FROM); from += LONGEST_TEXT) {
      var begin = text.offsetByCodePoints(0, from);
      var end = text.offsetByCodePoints(0, Math.min(length, from + LONGEST_TEXT));
      var metadata = from == 0 ? content.metadata() : Json.object();
      parts.add(new Content(text.substring(begin, end), Json.array(), metadata, List.of()));
    }
    return parts;
  }
}
