package dev.muster.storage;

import dev.muster.person.PersonId;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.argument.Argument;

/// A statement with everything it needs, made ready by whoever asks for it, so that the one thread
/// that writes has nothing left to do but write.
///
/// The values say themselves how they are bound: to look that up by their type takes longer than
/// most of our statements.
final class Write {
  private final String sql;
  private final Map<String, Argument> values = new LinkedHashMap<>();

  private Write(String sql) {
    this.sql = sql;
  }

  static Write of(String sql) {
    return new Write(sql);
  }

  /// Returns how many rows it changed.
  int execute(Handle handle) {
    try (var statement = handle.createUpdate(sql)) {
      values.forEach(statement::bind);
      return statement.execute();
    }
  }

  /// Executes it where the number of rows says nothing.
  void run(Handle handle) {
    var _ = execute(handle);
  }

  Write text(String name, String value) {
    return with(name, (at, statement) -> statement.setString(at, value));
  }

  Write text(String name, Optional<String> value) {
    return value.map(text -> text(name, text)).orElseGet(() -> none(name, Types.VARCHAR));
  }

  /// Enums are stored by name.
  Write name(String name, Enum<?> value) {
    return text(name, value.name());
  }

  Write number(String name, long value) {
    return with(name, (at, statement) -> statement.setLong(at, value));
  }

  Write number(String name, Optional<Integer> value) {
    return value.map(number -> number(name, number)).orElseGet(() -> none(name, Types.INTEGER));
  }

  Write flag(String name, boolean value) {
    return with(name, (at, statement) -> statement.setBoolean(at, value));
  }

  Write moment(String name, Instant value) {
    return number(name, value.toEpochMilli());
  }

  Write moment(String name, Optional<Instant> value) {
    return value.map(moment -> moment(name, moment)).orElseGet(() -> none(name, Types.BIGINT));
  }

  Write json(String name, Object value) {
    return text(name, Json.write(value));
  }

  Write json(String name, Optional<?> value) {
    return text(name, value.map(Json::write));
  }

  Write person(String workspace, String person, PersonId value) {
    return text(workspace, value.workspace().value()).text(person, value.value());
  }

  Write person(String workspace, String person, Optional<PersonId> value) {
    return text(workspace, value.map(id -> id.workspace().value()))
        .text(person, value.map(PersonId::value));
  }

  private Write none(String name, int type) {
    return with(name, (at, statement) -> statement.setNull(at, type));
  }

  private Write with(String name, Binding binding) {
    values.put(name, (at, statement, _) -> binding.bind(at, statement));
    return this;
  }

  private interface Binding {
    void bind(int at, PreparedStatement statement) throws SQLException;
  }
}
