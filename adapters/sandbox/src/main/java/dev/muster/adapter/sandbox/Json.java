package dev.muster.adapter.sandbox;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.List;
import java.util.function.BiConsumer;

/// Reads and makes JSON. What comes in may be nested only as deep as anything we ask for.
final class Json {
  private static final int DEEPEST = 8;

  private static final ObjectMapper MAPPER =
      JsonMapper.builder(
              JsonFactory.builder()
                  .streamReadConstraints(
                      StreamReadConstraints.builder().maxNestingDepth(DEEPEST).build())
                  .build())
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .build();

  private Json() {}

  static ObjectNode object() {
    return MAPPER.createObjectNode();
  }

  static <T> ArrayNode array(List<T> items, BiConsumer<ObjectNode, T> put) {
    var array = MAPPER.createArrayNode();
    each(array, items, put);
    return array;
  }

  static <T> void each(ArrayNode array, List<T> items, BiConsumer<ObjectNode, T> put) {
    items.forEach(item -> put.accept(array.addObject(), item));
  }

  static Body read(byte[] bytes) {
    try {
      if (MAPPER.readTree(bytes) instanceof ObjectNode object) {
        return new Body(object);
      }
    } catch (JsonProcessingException malformed) {
      throw Refusal.malformed("That is not JSON: " + malformed.getOriginalMessage());
    } catch (IOException malformed) {
      throw Refusal.malformed("That is not JSON.");
    }
    throw Refusal.malformed("The body must be one JSON object, like {\"as\": \"alice\"}.");
  }
}
