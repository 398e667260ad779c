package dev.muster.adapter.slack.fake;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.stream.Stream;

/// Names what the app left without a name.
record BlockIds(Ids ids) {
  ArrayNode complete(ArrayNode blocks) {
    var named = blocks.deepCopy();
    for (var block : named) {
      name(block, "block_id");
      Stream.concat(
              Json.each(block.path("elements")),
              Stream.of(block.path("accessory"), block.path("element")))
          .filter(BlockIds::isInteractive)
          .forEach(element -> name(element, "action_id"));
    }
    return named;
  }

  private static boolean isInteractive(JsonNode element) {
    return switch (Json.text(element, "type")) {
      case "", "image", "mrkdwn", "plain_text" -> false;
      case String type -> !type.startsWith("rich_text_") || type.equals("rich_text_input");
    };
  }

  private void name(JsonNode node, String field) {
    if (node instanceof ObjectNode object && Json.maybe(object, field).isEmpty()) {
      object.put(field, "made%d".formatted(ids.number()));
    }
  }
}
