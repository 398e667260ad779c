package dev.muster.storage;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// One value of any type the core is made of, with every part filled in.
final class Specimen {
  private static final Instant MOMENT = Instant.parse("2026-11-20T09:00:00.123Z");

  private Specimen() {}

  static Object of(Type type) {
    return switch (type) {
      case ParameterizedType generic -> ofGeneric(generic);
      case Class<?> plain -> ofClass(plain);
      default -> throw new IllegalArgumentException("unheard of: " + type);
    };
  }

  private static Object ofGeneric(ParameterizedType type) {
    var content = of(type.getActualTypeArguments()[0]);
    if (type.getRawType() == Optional.class) {
      return Optional.of(content);
    }
    return type.getRawType() == Set.class ? Set.of(content) : List.of(content);
  }

  private static Object ofClass(Class<?> type) {
    if (type.isEnum()) {
      return type.getEnumConstants()[0];
    }
    if (type.isSealed()) {
      return ofClass(type.getPermittedSubclasses()[0]);
    }
    return type.isRecord() ? ofRecord(type) : ofPlain(type);
  }

  private static Object ofPlain(Class<?> type) {
    return switch (type.getSimpleName()) {
      case "String" -> "Ünï \"quoted\"\n";
      case "int" -> 7;
      case "boolean" -> true;
      case "Instant" -> MOMENT;
      default -> throw new IllegalArgumentException("unheard of: " + type);
    };
  }

  private static Object ofRecord(Class<?> type) {
    var components = type.getRecordComponents();
    var types = Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
    var values =
        Arrays.stream(components).map(RecordComponent::getGenericType).map(Specimen::of).toArray();
    try {
      return type.getDeclaredConstructor(types).newInstance(values);
    } catch (ReflectiveOperationException e) {
      throw new LinkageError(type.toString(), e);
    }
  }
}
