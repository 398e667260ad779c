package dev.muster.storage;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import org.jdbi.v3.core.JdbiException;

/// Copies a database that is being written to, by this process or another.
///
/// SQLite's own backup starts again whenever somebody writes, and so may never end; `vacuum into`
/// reads one state and disturbs nobody.
final class Backup {
  private Backup() {}

  /// The target appears when the copy is whole, sound and on the disk.
  static void of(Sqlite sqlite, Path target) {
    require(Files.exists(sqlite.file()), target, "there is no " + sqlite.file());
    require(!Files.exists(target), target, "something is there already");
    var draft = target.resolveSibling(target.getFileName() + ".part");
    try {
      Files.createDirectories(target.toAbsolutePath().getParent());
      Files.deleteIfExists(draft);
      copy(sqlite, draft);
      new Sqlite(draft).check();
      flush(draft);
      Files.move(draft, target, StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException e) {
      throw new Refusal.NoBackup(target, Possession.finding(e), e);
    } catch (JdbiException e) {
      throw new Refusal.NoBackup(target, String.valueOf(e.getMessage()), e);
    } finally {
      discard(draft);
    }
  }

  private static void require(boolean isSo, Path target, String otherwise) {
    if (!isSo) {
      throw new Refusal.NoBackup(target, otherwise);
    }
  }

  private static void copy(Sqlite sqlite, Path draft) {
    try (var handle = sqlite.observer()) {
      handle.createUpdate("vacuum into :draft").bind("draft", draft.toString()).execute();
    }
  }

  private static void flush(Path file) throws IOException {
    try (var channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
      channel.force(true);
    }
  }

  private static void discard(Path draft) {
    try {
      Files.deleteIfExists(draft);
    } catch (IOException _) {
      // Where nothing can be removed, nothing could be made: that is said already.
    }
  }
}
