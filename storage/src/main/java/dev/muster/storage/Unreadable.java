package dev.muster.storage;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Something stored that this version cannot make sense of. It names the place and never what
/// stands there: that may be private, and this ends up in the log.
final class Unreadable extends RuntimeException {
  private Unreadable(String message) {
    super(message);
  }

  /// The cause is left out, for it quotes.
  static Unreadable json(Class<?> type, String from, JsonProcessingException e) {
    return new Unreadable(
        "%s: no %s that this version knows%s (%s)"
            .formatted(from, type.getSimpleName(), at(e), e.getClass().getSimpleName()));
  }

  private static String at(JsonProcessingException e) {
    var path = e instanceof JsonMappingException mapping ? path(mapping) : "";
    return path.isEmpty() ? "" : ", at " + path;
  }

  private static String path(JsonMappingException e) {
    return e.getPath().stream().map(Unreadable::step).collect(Collectors.joining("."));
  }

  private static String step(JsonMappingException.Reference step) {
    @Nullable String field = step.getFieldName();
    return field == null ? Integer.toString(step.getIndex()) : field;
  }
}
