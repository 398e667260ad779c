package dev.muster.adapter.slack.socket;

import java.io.IOException;
import java.net.http.WebSocket;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;

/// Speaks on a WebSocket, which lets only one speak at a time.
final class Voice {
  private static final byte[] PING = "muster".getBytes(StandardCharsets.UTF_8);

  private final Lock turn = new ReentrantLock(true);
  private final Duration patience;

  /// @param patience how long a word may take to get out
  Voice(Duration patience) {
    this.patience = patience;
  }

  void say(WebSocket socket, String words) throws IOException, InterruptedException {
    speak(() -> socket.sendText(words, true));
  }

  void ping(WebSocket socket) throws IOException, InterruptedException {
    speak(() -> socket.sendPing(ByteBuffer.wrap(PING)));
  }

  void sayGoodbye(WebSocket socket) throws IOException, InterruptedException {
    speak(() -> socket.sendClose(WebSocket.NORMAL_CLOSURE, ""));
  }

  private void speak(Supplier<CompletableFuture<WebSocket>> sending)
      throws IOException, InterruptedException {
    turn.lockInterruptibly();
    try {
      var _ = sending.get().get(patience.toMillis(), TimeUnit.MILLISECONDS);
    } catch (ExecutionException | TimeoutException e) {
      throw new IOException("could not be sent", e);
    } finally {
      turn.unlock();
    }
  }
}
