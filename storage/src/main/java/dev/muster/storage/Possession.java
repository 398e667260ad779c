package dev.muster.storage;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
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
  /// @throws Refusal.NoHome if it is no folder, or not one to write to
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
      throw new Refusal.NoHome(home, finding(e), e);
    }
  }

  /// The process that holds it, if one does. Takes nothing, and makes nothing.
  static Optional<String> holder(Path home) {
    var file = home.resolve("muster.lock");
    if (!Files.exists(file)) {
      return Optional.empty();
    }
    try (var channel = FileChannel.open(file, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
      return lock(channel).isPresent() ? Optional.empty() : Optional.of(read(channel));
    } catch (IOException e) {
      throw new Refusal.NoHome(home, finding(e), e);
    }
  }

  /// @throws Refusal.NoHome if it is no folder to write to, and none can be made
  static void requireRoom(Path home) {
    var there = home.toAbsolutePath();
    while (!Files.exists(there) && there.getParent() != null) {
      there = there.getParent();
    }
    if (!Files.isDirectory(there)) {
      throw new Refusal.NoHome(home, there + " is not a folder");
    }
    if (!Files.isWritable(there)) {
      throw new Refusal.NoHome(home, "access to %s is denied".formatted(there));
    }
  }

  /// Most of these exceptions say no more than a path.
  static String finding(IOException e) {
    return switch (e) {
      case FileAlreadyExistsException _ -> "it is not a folder";
      case AccessDeniedException denied -> "access to %s is denied".formatted(denied.getFile());
      case FileSystemException other ->
          Optional.ofNullable(other.getReason()).orElseGet(other::toString);
      default -> e.toString();
    };
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
