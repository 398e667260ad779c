package dev.muster.adapter.slack.fake;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/// Reads and makes JSON.
final class Json {
  private static final ObjectMapper MAPPER =
      JsonMapper.builder().enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS).build();

  private Json() {}

  static ObjectNode object() {
    return MAPPER.createObjectNode();
  }

  /// From maps, lists, and plain values.
  static JsonNode tree(Object value) {
    return MAPPER.valueToTree(value);
  }

  static ArrayNode array() {
    return MAPPER.createArrayNode();
  }

  static ArrayNode words(Collection<String> words) {
    var array = array();
    words.forEach(array::add);
    return array;
  }

  static ArrayNode list(Stream<? extends JsonNode> items) {
    return array().addAll(List.<JsonNode>copyOf(items.toList()));
  }

  /// Empty when it is not JSON.
  static ArrayNode list(String text) {
    if (read(text).orElse(null) instanceof ArrayNode list) {
      return list;
    }
    throw new AssertionError("no list: " + text);
  }

  static Optional<JsonNode> read(String text) {
    try {
      return Optional.of(MAPPER.readTree(text)).filter(node -> !(node instanceof MissingNode));
    } catch (JsonProcessingException malformed) {
      return Optional.empty();
    }
  }

  static Stream<JsonNode> each(JsonNode array) {
    return StreamSupport.stream(array.spliterator(), false);
  }

  static String text(JsonNode object, String field) {
    return object.path(field).asText("");
  }

  static Optional<String> maybe(JsonNode object, String field) {
    return Optional.of(object.path(field))
        .filter(node -> !node.isMissingNode() && !node.isNull())
        .map(JsonNode::asText)
        .filter(text -> !text.isEmpty());
  }
}
