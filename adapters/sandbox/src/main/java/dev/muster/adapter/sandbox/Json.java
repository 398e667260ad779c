package dev.muster.adapter.sandbox;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;

/// Reads and makes JSON. What comes in may be nested only as deep as anything we ask for.
final class Json {
  private static final int DEEPEST = 8;

  private static final String MEND =
      "Send one object, like {\"as\": \"alice\", \"room\": \"general\", \"text\": \"/incident\"}.";

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
    if (bytes.length == 0) {
      throw Refusal.malformed("Nothing was sent. " + MEND);
    }
    try {
      if (MAPPER.readTree(bytes) instanceof ObjectNode object) {
        return new Body(object);
      }
    } catch (StreamConstraintsException _) {
      throw Refusal.malformed(
          "That is nested deeper, or a longer number, than anything we ask for.");
    } catch (JsonProcessingException malformed) {
      throw Refusal.malformed("That is not JSON%s. ".formatted(place(malformed)) + MEND);
    } catch (IOException _) {
      throw Refusal.malformed("That is not JSON. " + MEND);
    }
    throw Refusal.malformed("That is JSON, but not an object. " + MEND);
  }

  /// The parser's own words are about its types, and may quote what it read.
  private static String place(JsonProcessingException malformed) {
    return Optional.ofNullable(malformed.getLocation())
        .map(at -> ", from line %d, column %d on".formatted(at.getLineNr(), at.getColumnNr()))
        .orElse("");
  }
}
