package dev.muster.adapter.slack;

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
/// nobody fills our memory. Where others wait for a place, whoever drips gives way soon: what Slack
/// sends is here at once.
final class Bodies {
  private static final int LARGEST = 1024 * 1024;
  private static final int AT_ONCE = 32;

  /// In the first of them everything arrives that does not drip.
  private static final int TURNS = 5;

  private final Duration patience;
  private final Semaphore places = new Semaphore(AT_ONCE, true);
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

  Body read(InputStream body) {
    try {
      if (!places.tryAcquire(patience.toMillis(), TimeUnit.MILLISECONDS)) {
        return new Body.Unread(503, "too many others are being read");
      }
      try {
        return reading(body);
      } finally {
        places.release();
      }
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
      return new Body.Unread(503, "Muster is closing");
    }
  }

  private Body reading(InputStream body) throws InterruptedException {
    var reading = threads.submit(() -> body.readNBytes(LARGEST + 1));
    try {
      return await(reading);
    } finally {
      var _ = reading.cancel(true);
    }
  }

  /// Whoever still reads when the time is over is interrupted. What breaks broke on the sender's
  /// side: there is nothing of ours in it.
  private Body await(Future<byte[]> reading) throws InterruptedException {
    for (int turn = 0; turn < TURNS; turn++) {
      try {
        byte[] bytes = reading.get(patience.toMillis() / TURNS, TimeUnit.MILLISECONDS);
        return bytes.length > LARGEST
            ? new Body.Unread(413, "it is longer than 1 MiB")
            : new Body.Read(bytes);
      } catch (TimeoutException _) {
        if (places.hasQueuedThreads()) {
          return new Body.Unread(408, "it takes too long while others wait");
        }
      } catch (ExecutionException _) {
        return new Body.Unread(400, "it breaks off");
      }
    }
    return new Body.Unread(408, "it takes too long");
  }
}
