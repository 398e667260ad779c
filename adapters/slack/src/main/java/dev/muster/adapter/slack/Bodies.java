package dev.muster.adapter.slack;

import java.io.InputStream;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/// Reads what strangers send: few at once, none that is long, and none that takes long, so that
/// nobody fills our memory. Where there are too many, the one that took longest gives way: what
/// Slack sends is here at once, and is not kept from being read by those that drip.
final class Bodies {
  private static final int LARGEST = 1024 * 1024;
  private static final int AT_ONCE = 32;

  private final Duration patience;
  private final Deque<Future<byte[]>> underWay = new ArrayDeque<>();
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
    var reading = begin(body);
    try {
      return await(reading);
    } finally {
      end(reading);
    }
  }

  private synchronized Future<byte[]> begin(InputStream body) {
    if (underWay.size() == AT_ONCE) {
      var _ = underWay.removeFirst().cancel(true);
    }
    var reading = threads.submit(() -> body.readNBytes(LARGEST + 1));
    underWay.add(reading);
    return reading;
  }

  private synchronized void end(Future<byte[]> reading) {
    var _ = reading.cancel(true);
    underWay.removeIf(Future::isDone);
  }

  /// Whoever still reads when the time is over is interrupted. What breaks broke on the sender's
  /// side: there is nothing of ours in it.
  private Body await(Future<byte[]> reading) {
    try {
      byte[] bytes = reading.get(patience.toMillis(), TimeUnit.MILLISECONDS);
      return bytes.length > LARGEST
          ? new Body.Unread(413, "it is longer than 1 MiB")
          : new Body.Read(bytes);
    } catch (TimeoutException _) {
      return new Body.Unread(408, "it takes too long");
    } catch (CancellationException _) {
      return new Body.Unread(503, "it takes longer than many others");
    } catch (ExecutionException _) {
      return new Body.Unread(400, "it breaks off");
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
      return new Body.Unread(503, "Muster is closing");
    }
  }
}
