package dev.muster.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.muster.incident.Incident;
import dev.muster.incident.TimelineEntry;
import dev.muster.timer.Timer;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VocabularyTest {
  @TempDir Path home;

  @BeforeEach
  void once() {
    Databases.open(home).close();
  }

  @Test
  void whoeverDoesNotKnowANameLeavesTheDatabaseAlone() {
    execute("insert into vocabulary (name) values ('Event.Sung')");

    assertThatThrownBy(() -> Databases.open(home))
        .isInstanceOf(Refusal.Unfit.class)
        .hasMessageContaining("muster.db")
        .hasMessageContaining("Event.Sung")
        .hasMessageContaining("Start the version that wrote them, or a newer one.");
  }

  @Test
  void aNewNameIsKeptFromTheFirstStartOn() {
    execute("delete from vocabulary where name in ('Event.Noted', 'Role.SCRIBE')");

    Databases.open(home).close();

    execute("delete from vocabulary where name = 'Event.Noted'");
    execute("delete from vocabulary where name = 'Role.SCRIBE'");
  }

  /// An enum that is stored somewhere and not known here could be extended unnoticed.
  @Test
  void everyStoredEnumBelongsToIt() {
    var seen = new HashSet<Class<?>>();
    for (var type : Json.SEALED) {
      collect(type, seen);
    }
    collect(Incident.class, seen);
    collect(TimelineEntry.class, seen);
    collect(Timer.class, seen);

    assertThat(seen.stream().filter(Class::isEnum)).isSubsetOf(Vocabulary.ENUMS);
  }

  private static void collect(Type type, Set<Class<?>> seen) {
    switch (type) {
      case ParameterizedType generic ->
          Arrays.stream(generic.getActualTypeArguments()).forEach(part -> collect(part, seen));
      case Class<?> plain when seen.add(plain) ->
          partsOf(plain).forEach(part -> collect(part, seen));
      default -> {}
    }
  }

  private static Set<Type> partsOf(Class<?> type) {
    var parts = new HashSet<Type>();
    if (type.isSealed()) {
      parts.addAll(Set.of(type.getPermittedSubclasses()));
    }
    if (type.isRecord()) {
      Arrays.stream(type.getRecordComponents())
          .map(RecordComponent::getGenericType)
          .forEach(parts::add);
    }
    return parts;
  }

  private void execute(String sql) {
    try (var handle = new Sqlite(home.resolve("muster.db")).writer()) {
      assertThat(handle.execute(sql)).isPositive();
    }
  }
}
