package dev.muster.storage;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/// Our hold on a folder. The operating system lets go of it when the process ends, however it ends.
final class Possession implements AutoCloseable {
  private final FileChannel channel;

  private Possession(FileChannel channel) {
    this.channel = channel;
  }

  /// @throws Refusal.InUse if another process holds it
  static Possession take(Path home) {
    try {
      Files.createDirectories(home);
      var channel = open(home.resolve("muster.lock"));
      if (lock(channel).isEmpty()) {
        throw refusal(home, channel);
      }
      write(channel, Long.toString(ProcessHandle.current().pid()));
      return new Possession(channel);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot work in " + home, e);
    }
  }

  @Override
  public void close() {
    try {
      channel.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static FileChannel open(Path file) throws IOException {
    return FileChannel.open(
        file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
  }

  /// Within one process a second try is told by an exception, not by an empty hand.
  private static Optional<FileLock> lock(FileChannel channel) throws IOException {
    try {
      return Optional.ofNullable(channel.tryLock());
    } catch (OverlappingFileLockException _) {
      return Optional.empty();
    }
  }

  private static Refusal refusal(Path home, FileChannel channel) throws IOException {
    try (channel) {
      return new Refusal.InUse(home, read(channel));
    }
  }

  private static void write(FileChannel channel, String text) throws IOException {
    channel.truncate(0);
    channel.write(ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8)), 0);
  }

  private static String read(FileChannel channel) throws IOException {
    var text = ByteBuffer.allocate(32);
    channel.read(text, 0);
    return StandardCharsets.UTF_8.decode(text.flip()).toString();
  }
}
