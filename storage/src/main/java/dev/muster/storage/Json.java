package dev.muster.storage;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.PropertyAccessor;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.jsontype.NamedType;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import dev.muster.effect.Effect;
import dev.muster.incident.Event;
import dev.muster.reply.Block;
import dev.muster.reply.Field;
import dev.muster.reply.Reply;
import dev.muster.reply.Span;
import java.util.List;

/// Writes values of the core as text and reads them back.
///
/// The core carries no annotations for it: a case of a sealed type is told by its simple name. So
/// renaming a case renames it in every stored row; `JsonTest` pins the names.
final class Json {
  static final List<Class<?>> SEALED =
      List.of(Effect.class, Event.class, Reply.class, Block.class, Span.class, Field.Input.class);

  private static final ObjectMapper MAPPER = mapper();
  private static final ObjectWriter DOCUMENTS =
      MAPPER
          .writerWithDefaultPrettyPrinter()
          .without(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS);

  private Json() {}

  static String write(Object value) {
    try {
      return MAPPER.writeValueAsString(value);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException("cannot be written: " + value.getClass(), e);
    }
  }

  /// A document for others to read: indented, with moments as ISO 8601.
  static String document(Object value) {
    try {
      return DOCUMENTS.writeValueAsString(value);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException("cannot be written: " + value.getClass(), e);
    }
  }

  /// A part of such a document that says which case of its type it is.
  static JsonNode tree(Object value, Class<?> type) {
    try {
      return MAPPER.readTree(DOCUMENTS.forType(type).writeValueAsString(value));
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException("cannot be written: " + value.getClass(), e);
    }
  }

  /// @param from where it stands, for whoever looks for it when it cannot be read
  /// @throws Unreadable if it is not of this type, or was stored by another version
  static <T> T read(String text, Class<T> type, String from) {
    try {
      return MAPPER.readValue(text, type);
    } catch (JsonProcessingException e) {
      throw Unreadable.json(type, from, e);
    }
  }

  private static ObjectMapper mapper() {
    var mapper =
        JsonMapper.builder()
            .addModules(new Jdk8Module(), new JavaTimeModule())
            .enable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .disable(SerializationFeature.WRITE_DATE_TIMESTAMPS_AS_NANOSECONDS)
            .disable(DeserializationFeature.READ_DATE_TIMESTAMPS_AS_NANOSECONDS)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
            .defaultPropertyInclusion(
                JsonInclude.Value.construct(
                    JsonInclude.Include.NON_ABSENT, JsonInclude.Include.ALWAYS))
            .visibility(PropertyAccessor.GETTER, Visibility.NONE)
            .visibility(PropertyAccessor.IS_GETTER, Visibility.NONE)
            .visibility(PropertyAccessor.FIELD, Visibility.ANY);
    for (var type : SEALED) {
      mapper.addMixIn(type, Case.class);
      for (var one : type.getPermittedSubclasses()) {
        mapper.registerSubtypes(new NamedType(one, one.getSimpleName()));
      }
    }
    return mapper.build();
  }

  @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "is")
  private interface Case {}
}
