package dev.muster.storage;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/// Copies a database that is being written to.
///
/// SQLite's own backup starts again whenever somebody writes, and so may never end; `vacuum into`
/// reads one state and disturbs nobody.
final class Backup {
  private Backup() {}

  /// The target appears when the copy is whole, sound and on the disk.
  static void of(Sqlite sqlite, Path target) {
    var draft = target.resolveSibling(target.getFileName() + ".part");
    try {
      Files.deleteIfExists(draft);
      copy(sqlite, draft);
      new Sqlite(draft).check();
      flush(draft);
      Files.move(
          draft, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      throw new UncheckedIOException("no backup was made at " + target, e);
    }
  }

  private static void copy(Sqlite sqlite, Path draft) {
    try (var handle = sqlite.writer()) {
      handle.createUpdate("vacuum into :draft").bind("draft", draft.toString()).execute();
    }
  }

  private static void flush(Path file) throws IOException {
    try (var channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
      channel.force(true);
    }
  }
}
