package dev.muster.storage;

import java.sql.CallableStatement;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import org.jdbi.v3.core.statement.StatementBuilder;
import org.jdbi.v3.core.statement.StatementContext;

/// Prepares each statement once per connection. The driver keeps none, and preparing costs more
/// than most of our statements. All texts are constants, so their number is bounded.
final class KeptStatements implements StatementBuilder {
  private final Map<String, PreparedStatement> free = new HashMap<>();

  /// Taken away by its text, which is not the text JDBI brings it back with.
  private final IdentityHashMap<Statement, String> taken = new IdentityHashMap<>();

  @Override
  public Statement create(Connection connection, StatementContext context) throws SQLException {
    return connection.createStatement();
  }

  @Override
  public PreparedStatement create(Connection connection, String sql, StatementContext context)
      throws SQLException {
    var kept = free.remove(sql);
    var statement = kept == null ? connection.prepareStatement(sql) : kept;
    taken.put(statement, sql);
    return statement;
  }

  @Override
  public CallableStatement createCall(Connection connection, String sql, StatementContext context)
      throws SQLException {
    return connection.prepareCall(sql);
  }

  @Override
  public void close(Connection connection, String raw, Statement statement) throws SQLException {
    var sql = taken.remove(statement);
    if (sql != null
        && statement instanceof PreparedStatement prepared
        && free.putIfAbsent(sql, prepared) == null) {
      prepared.clearParameters();
    } else {
      statement.close();
    }
  }

  @Override
  public void close(Connection connection) {
    free.clear(); // The connection takes its statements with it.
  }
}
