package dev.muster.adapter.slack;

import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/// Reads what strangers send: few at once, none that is long, and none that takes long, so that
/// nobody fills our memory or keeps others from being read.
final class Bodies {
  private static final int LARGEST = 1024 * 1024;
  private static final int AT_ONCE = 32;

  private final Duration patience;
  private final Semaphore readers = new Semaphore(AT_ONCE);
  private final ExecutorService threads =
      Executors.newThreadPerTaskExecutor(VirtualThreads.named("slack-body"));

  /// @param patience for all of it, however steadily it drips
  Bodies(Duration patience) {
    this.patience = patience;
  }

  /// What became of a body.
  sealed interface Body {
    final class Read implements Body {
      private final byte[] bytes;

      private Read(byte[] bytes) {
        this.bytes = bytes;
      }

      byte[] bytes() {
        return bytes;
      }
    }

    record Unread(int status, String why) implements Body {}
  }

  Body read(InputStream body) throws IOException {
    if (!readers.tryAcquire()) {
      return new Body.Unread(503, "too many others are being read");
    }
    try {
      return await(threads.submit(() -> body.readNBytes(LARGEST + 1)));
    } finally {
      readers.release();
    }
  }

  /// Whoever still reads when the time is over is interrupted.
  private Body await(Future<byte[]> reading) throws IOException {
    try {
      byte[] bytes = reading.get(patience.toMillis(), TimeUnit.MILLISECONDS);
      return bytes.length > LARGEST
          ? new Body.Unread(413, "it is longer than 1 MiB")
          : new Body.Read(bytes);
    } catch (TimeoutException _) {
      return new Body.Unread(408, "it takes too long");
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
      return new Body.Unread(503, "Muster is closing");
    } catch (ExecutionException e) {
      throw broken(e);
    } finally {
      var _ = reading.cancel(true);
    }
  }

  private static IOException broken(ExecutionException e) {
    return e.getCause() instanceof IOException cause ? cause : new IOException(e);
  }
}
