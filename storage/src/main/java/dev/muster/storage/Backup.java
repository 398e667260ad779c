package dev.muster.storage;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.JdbiException;

/// Copies a database that is being written to, by this process or another.
///
/// SQLite's own backup starts again whenever somebody writes, and so may never end; `vacuum into`
/// reads one state and disturbs nobody.
final class Backup {
  private static final String TAKEN = "something is there already";

  private Backup() {}

  /// The target appears when the copy is whole, sound and on the disk.
  static void of(Path home, Path target) {
    var sqlite = new Sqlite(home.resolve(Database.FILE));
    require(Files.exists(sqlite.file()), target, "there is no " + sqlite.file());
    require(!Files.exists(target, LinkOption.NOFOLLOW_LINKS), target, TAKEN);
    try {
      var folder = Files.createDirectories(target.toAbsolutePath().getParent());
      var draft = Files.createTempFile(folder, target.getFileName() + ".", ".part");
      try {
        copy(home, sqlite, draft);
        new Sqlite(draft).check();
        flush(draft);
        publish(draft, target);
      } finally {
        discard(draft);
      }
    } catch (IOException e) {
      throw new Refusal.NoBackup(target, Possession.finding(e), e);
    } catch (JdbiException e) {
      throw new Refusal.NoBackup(target, String.valueOf(e.getMessage()), e);
    }
  }

  private static void require(boolean isSo, Path target, String otherwise) {
    if (!isSo) {
      throw new Refusal.NoBackup(target, otherwise);
    }
  }

  /// Where nobody works nothing is made beside the file. If somebody begins meanwhile, what was
  /// read so far is no state of theirs.
  private static void copy(Path home, Sqlite sqlite, Path draft) throws IOException {
    if (isAtRest(home)) {
      copy(sqlite.open(sqlite.still()), draft);
      if (isAtRest(home)) {
        return;
      }
      Files.delete(draft);
    }
    copy(sqlite.observer(), draft);
  }

  private static boolean isAtRest(Path home) {
    try {
      return Possession.holder(home).isEmpty();
    } catch (Refusal.NoHome _) {
      return false; // Whoever may only read there cannot find out.
    }
  }

  private static void copy(Handle from, Path draft) {
    try (from) {
      from.createUpdate("vacuum into :draft").bind("draft", draft.toString()).execute();
    }
  }

  private static void publish(Path draft, Path target) throws IOException {
    try {
      link(draft, target);
    } catch (FileAlreadyExistsException e) {
      throw new Refusal.NoBackup(target, TAKEN, e);
    }
  }

  /// A link is made at once and replaces nothing; not every volume has them.
  private static void link(Path draft, Path target) throws IOException {
    try {
      Files.createLink(target, draft);
    } catch (FileAlreadyExistsException e) {
      throw e;
    } catch (UnsupportedOperationException | FileSystemException _) {
      Files.move(draft, target);
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
