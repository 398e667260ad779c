package dev.muster.storage;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Types;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;
import org.jdbi.v3.core.argument.AbstractArgumentFactory;
import org.jdbi.v3.core.argument.Argument;
import org.jdbi.v3.core.config.ConfigRegistry;
import org.jdbi.v3.core.statement.SqlStatements;
import org.jdbi.v3.core.statement.TemplateEngine;
import org.jspecify.annotations.Nullable;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteDataSource;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/// How we speak to SQLite: a write-ahead log, so that readers never wait, and every commit on the
/// disk before it is confirmed.
record Sqlite(Path file) {
  /// Only other programs can make us wait here: ours has one writer.
  private static final Duration BUSY = Duration.ofSeconds(10);

  private static final int CACHE_KIB = 32_000;

  /// What a database consists of while it is in use.
  private static final List<String> PARTS = List.of("", "-wal", "-shm");

  private static final Set<SQLiteErrorCode> DAMAGE =
      EnumSet.of(SQLiteErrorCode.SQLITE_CORRUPT, SQLiteErrorCode.SQLITE_NOTADB);

  /// A transaction that begins by reading could not go on to write when another wrote meanwhile, so
  /// writers take their turn when they begin.
  Handle writer() {
    return open(SQLiteConfig.TransactionMode.IMMEDIATE);
  }

  Handle reader() {
    var handle = open(SQLiteConfig.TransactionMode.DEFERRED);
    handle.execute("pragma query_only = true");
    return handle;
  }

  /// Sees what others have committed, and can change nothing.
  Handle observer() {
    return open(observing("jdbc:sqlite:" + file));
  }

  /// The same of a file that nobody works with: not even a log is made beside it, unless somebody
  /// died and left one that has to be read.
  DataSource still() {
    return observing(
        Files.exists(part("-wal"))
            ? "jdbc:sqlite:" + file
            : "jdbc:sqlite:" + file.toUri() + "?immutable=1");
  }

  private static DataSource observing(String url) {
    var config = new SQLiteConfig();
    config.setReadOnly(true);
    config.setBusyTimeout((int) BUSY.toMillis());
    var source = new SQLiteDataSource(config);
    source.setUrl(url);
    return source;
  }

  DataSource source(SQLiteConfig.TransactionMode mode) {
    var config = new SQLiteConfig();
    config.setJournalMode(SQLiteConfig.JournalMode.WAL);
    config.setSynchronous(SQLiteConfig.SynchronousMode.FULL);
    config.setTransactionMode(mode);
    config.setBusyTimeout((int) BUSY.toMillis());
    config.enforceForeignKeys(true);
    config.setCacheSize(-CACHE_KIB);
    // A savepoint that grows is kept in a file else: made, written and removed within one commit.
    config.setTempStore(SQLiteConfig.TempStore.MEMORY);
    var source = new SQLiteDataSource(config);
    source.setUrl("jdbc:sqlite:" + file);
    return source;
  }

  /// Looks at the whole file before anything is written to it.
  ///
  /// @throws Refusal.OutOfReach if it cannot be read and written
  /// @throws Refusal.Damaged if it is not a sound database
  void check() {
    check(this::writer);
  }

  /// The same without changing anything.
  void inspect() {
    check(() -> open(still()));
  }

  private void check(Supplier<Handle> opening) {
    PARTS.stream().map(this::part).filter(Files::exists).forEach(Sqlite::requireWithinReach);
    try (var handle = opening.get()) {
      var verdict = handle.createQuery("pragma quick_check(1)").mapTo(String.class).one();
      if (!verdict.equals("ok")) {
        throw new Refusal.Damaged(file, verdict);
      }
    } catch (JdbiException e) {
      throw isDamage(e.getCause()) ? new Refusal.Damaged(file, e) : new Refusal.OutOfReach(file, e);
    }
  }

  private Path part(String name) {
    return file.resolveSibling(file.getFileName() + name);
  }

  private static void requireWithinReach(Path part) {
    if (!Files.isRegularFile(part)) {
      throw new Refusal.OutOfReach(part, "it is not a file");
    }
    if (!Files.isReadable(part) || !Files.isWritable(part)) {
      throw new Refusal.OutOfReach(part, "access is denied");
    }
  }

  private static boolean isDamage(@Nullable Throwable cause) {
    return cause instanceof SQLiteException broken && DAMAGE.contains(broken.getResultCode());
  }

  /// Keeps the statistics of the query planner fresh, and empties the log into the file: as far as
  /// that goes without waiting for whoever still reads an older state, for writers would wait too.
  void tidy() {
    try (var handle = writer()) {
      handle.execute("pragma optimize");
      handle.execute("pragma busy_timeout = 0");
      handle.execute("pragma wal_checkpoint(truncate)");
    }
  }

  private Handle open(SQLiteConfig.TransactionMode mode) {
    return open(source(mode));
  }

  Handle open(DataSource source) {
    return Jdbi.create(source)
        .registerArgument(new Millis())
        .configure(SqlStatements.class, sql -> sql.setTemplateEngine(TemplateEngine.NOP))
        .setStatementBuilderFactory(_ -> new KeptStatements())
        .open();
  }

  private static final class Millis extends AbstractArgumentFactory<Instant> {
    Millis() {
      super(Types.BIGINT);
    }

    @Override
    protected Argument build(Instant moment, ConfigRegistry config) {
      return (position, statement, _) -> statement.setLong(position, moment.toEpochMilli());
    }
  }
}
