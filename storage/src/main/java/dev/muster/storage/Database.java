package dev.muster.storage;

import dev.muster.commit.Commits;
import dev.muster.commit.Store;
import dev.muster.effect.Ids;
import dev.muster.effect.Outbox;
import dev.muster.effect.Postings;
import dev.muster.incident.Incidents;
import dev.muster.incident.RecordFormat;
import dev.muster.sandbox.SandboxRooms;
import dev.muster.timer.Timers;
import dev.muster.workspace.Landmarks;
import dev.muster.workspace.WorkspaceId;
import java.nio.file.Path;
import java.time.Instant;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The one door to what is kept: a file in a folder that no other process works in.
public final class Database implements Store, AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(Database.class);

  static final String FILE = "muster.db";

  private static final String BEAT =
      """
      insert into pulse (id, beats) values (1, 1)
      on conflict (id) do update set beats = pulse.beats + 1
      """;

  private final Possession possession;
  private final Sqlite sqlite;
  private final Writer writer;
  private final Readers readers;
  private final Hooks hooks = new Hooks();
  private final JdbiOutbox outbox;

  private Database(Possession possession, Sqlite sqlite, Ids ids) {
    this.possession = possession;
    this.sqlite = sqlite;
    this.writer = new Writer(sqlite.writer());
    this.readers = new Readers(sqlite);
    this.outbox = new JdbiOutbox(writer, readers, hooks, ids);
    outbox.inherit();
  }

  /// Opens `muster.db` in this folder, makes it if it is not there, and brings its tables up to
  /// date.
  ///
  /// @throws Refusal if the folder or the file is out of reach, another process is in the folder,
  ///   the file is damaged, or a newer Muster wrote it
  public static Database open(Path home, Ids ids) {
    var possession = Possession.take(home);
    try {
      var sqlite = new Sqlite(home.resolve(FILE));
      sqlite.check();
      Migrations.migrate(sqlite);
      Vocabulary.agree(sqlite);
      return new Database(possession, sqlite, ids);
    } catch (RuntimeException e) {
      possession.close();
      throw e;
    }
  }

  /// What [#open] would find, without taking, making or changing anything.
  ///
  /// @throws Refusal if it would be refused, but for another process in the folder
  public static Look look(Path home) {
    return Look.at(home);
  }

  @Override
  public Commits commits() {
    return new JdbiCommits(writer, readers, hooks, outbox);
  }

  @Override
  public Incidents incidents() {
    return new JdbiIncidents(readers);
  }

  @Override
  public Outbox outbox() {
    return outbox;
  }

  @Override
  public Postings postings() {
    return new JdbiPostings(readers);
  }

  @Override
  public Timers timers() {
    return new JdbiTimers(writer, readers);
  }

  /// The rooms that the settings name.
  public Landmarks landmarks() {
    return new JdbiLandmarks(writer, readers);
  }

  /// The rooms of the built-in workspace that goes by this name.
  public SandboxRooms sandboxRooms(WorkspaceId workspace) {
    return new JdbiSandboxRooms(writer, readers, workspace);
  }

  /// The document an incident's record is exported as.
  public RecordFormat records() {
    return new JsonRecord();
  }

  /// Calls this whenever effects were committed, so that nobody has to wait for a sweep.
  public void onEffectQueued(Runnable tell) {
    hooks.onEffectQueued(tell);
  }

  /// Calls this with the earliest deadline of each commit that set one.
  public void onTimerSet(Consumer<Instant> tell) {
    hooks.onTimerSet(tell);
  }

  /// Whether a commit gets through, found out by making one. Takes as long as that takes.
  public boolean isWritable() {
    try {
      return writer.write(handle -> handle.execute(BEAT)) == 1;
    } catch (RuntimeException e) {
      LOG.warn("cannot write to {}", sqlite.file(), e);
      return false;
    }
  }

  /// Copies everything committed so far in a folder into one file, while work goes on there. The
  /// file is there whole and sound, or not at all.
  ///
  /// @throws Refusal if there is nothing to copy, or the file is there already
  public static void backup(Path home, Path target) {
    Backup.of(home, target);
  }

  /// Housekeeping, once a day.
  public void tidy() {
    sqlite.tidy();
  }

  @Override
  public void close() {
    readers.close();
    writer.close(); // The last connection empties the log into the file.
    possession.close();
  }
}
