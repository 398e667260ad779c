package dev.muster.adapter.slack.socket;

import dev.muster.adapter.slack.socket.Receiver.Acknowledgement;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// One WebSocket to Slack, from its opening to its end. Every message is heard on a thread of its
/// own, and acknowledged on the socket it came on.
final class Wire implements WebSocket.Listener {
  private static final Logger LOG = LoggerFactory.getLogger(Wire.class);
  private static final Duration PATIENCE = Duration.ofSeconds(10);

  /// Slack's messages are far shorter.
  private static final int LONGEST = 4 * 1024 * 1024;

  private final Receiver receiver;
  private final Voice voice;
  private final ExecutorService hearing =
      Executors.newThreadPerTaskExecutor(Thread.ofVirtual().name("slack-heard-", 0).factory());
  private final CompletableFuture<WebSocket> open = new CompletableFuture<>();
  private final CompletableFuture<End> end = new CompletableFuture<>();
  private final CompletableFuture<Void> over = new CompletableFuture<>();
  private final StringBuilder begun = new StringBuilder();
  private volatile boolean isHeard;
  private volatile int count;

  /// How it ended.
  ///
  /// @param isRefresh Slack is about to close it, and wants another in its place
  record End(boolean isRefresh, String why) {}

  Wire(Receiver receiver, Voice voice) {
    this.receiver = receiver;
    this.voice = voice;
  }

  /// Returns when Slack has said hello.
  static Wire open(HttpClient http, URI address, Receiver receiver, Voice voice)
      throws IOException, InterruptedException {
    var wire = new Wire(receiver, voice);
    var opening = http.newWebSocketBuilder().connectTimeout(PATIENCE).buildAsync(address, wire);
    try {
      var socket = opening.get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
      wire.awaitHello(socket);
      return wire;
    } catch (ExecutionException | TimeoutException e) {
      var _ = opening.thenAccept(WebSocket::abort);
      throw new IOException("cannot connect: " + e.getMessage(), e);
    }
  }

  private void awaitHello(WebSocket socket)
      throws IOException, InterruptedException, ExecutionException, TimeoutException {
    var first = CompletableFuture.anyOf(open, end).get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
    if (first instanceof End(_, var why)) {
      socket.abort();
      throw new IOException(why);
    }
  }

  /// How many connections the app has, as Slack said in its hello.
  int count() {
    return count;
  }

  /// Waits for its end, and asks at every beat whether the other side is there.
  ///
  /// @param isToBeRenewed whether another is to take its place for reasons of our own
  /// @return how many beats it lived
  int live(Heart heart, BooleanSupplier isToBeRenewed) throws InterruptedException {
    int beats = 0;
    int silent = 0;
    while (!hasEndedBefore(heart.next())) {
      beats++;
      silent = isHeard ? 0 : silent + 1;
      isHeard = false;
      if (silent == 3) {
        ended(false, "Slack says nothing any more");
      } else if (isToBeRenewed.getAsBoolean()) {
        ended(true, "renewed, to hear how many connections there are");
      } else {
        ping();
      }
    }
    return beats;
  }

  private boolean hasEndedBefore(CompletableFuture<Void> beat) throws InterruptedException {
    try {
      var _ = CompletableFuture.anyOf(end, beat).get();
      return end.isDone();
    } catch (ExecutionException e) {
      throw new IllegalStateException(e);
    }
  }

  private void ping() throws InterruptedException {
    try {
      voice.ping(open.join());
    } catch (IOException e) {
      ended(false, "cannot ask whether Slack is there: " + e.getMessage());
    }
  }

  boolean isBeingReplaced() {
    return end.isDone() && end().isRefresh();
  }

  /// Waits until the other side closed it too, at the longest this long.
  void outlive(Duration farewell) throws InterruptedException {
    try {
      var _ = over.get(farewell.toMillis(), TimeUnit.MILLISECONDS);
    } catch (TimeoutException | ExecutionException _) {
      LOG.debug("the other side did not close it");
    }
  }

  End end() {
    return end.join();
  }

  private void ended(boolean isRefresh, String why) {
    end.complete(new End(isRefresh, why));
  }

  @Override
  public @Nullable CompletionStage<?> onText(WebSocket socket, CharSequence data, boolean isLast) {
    isHeard = true;
    begun.append(data);
    if (begun.length() > LONGEST) {
      ended(false, "a message without end");
      socket.abort();
      return null;
    }
    if (isLast) {
      var message = begun.toString();
      begun.setLength(0);
      heard(socket, message);
    }
    socket.request(1);
    return null;
  }

  private void heard(WebSocket socket, String message) {
    Notice.read(message)
        .filter(notice -> notice.isHello() || notice.isGoodbye())
        .ifPresentOrElse(
            notice -> heard(socket, notice), () -> hearing(() -> answer(socket, message)));
  }

  /// What comes after all is Slack's to deliver again.
  private void hearing(Runnable answering) {
    try {
      hearing.execute(answering);
    } catch (RejectedExecutionException _) {
      LOG.debug("heard too late to be answered");
    }
  }

  private void heard(WebSocket socket, Notice notice) {
    if (notice.isHello()) {
      count = notice.count();
      open.complete(socket);
    } else {
      ended(notice.isRefresh(), "Slack wants the connection closed: " + notice.why());
    }
  }

  private void answer(WebSocket socket, String message) {
    try {
      receiver.hear(message).ifPresent(answer -> acknowledge(socket, answer));
    } catch (RuntimeException e) {
      LOG.warn("something Slack said could not be acknowledged", e);
    }
  }

  private void acknowledge(WebSocket socket, Acknowledgement answer) {
    try {
      voice.say(socket, answer.words());
    } catch (IOException e) {
      LOG.warn("something Slack said could not be acknowledged", e);
      answer.otherwise().run();
    } catch (InterruptedException _) {
      answer.otherwise().run();
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public @Nullable CompletionStage<?> onPing(WebSocket socket, ByteBuffer message) {
    isHeard = true;
    socket.request(1);
    return null;
  }

  @Override
  public @Nullable CompletionStage<?> onPong(WebSocket socket, ByteBuffer message) {
    isHeard = true;
    socket.request(1);
    return null;
  }

  @Override
  public @Nullable CompletionStage<?> onClose(WebSocket socket, int status, String reason) {
    over.complete(null);
    ended(false, "Slack closed the connection (%d)".formatted(status));
    return null;
  }

  @Override
  public void onError(WebSocket socket, Throwable error) {
    over.complete(null);
    ended(false, "the connection broke: " + error.getMessage());
  }

  /// Hears nothing new, lets what was heard be acknowledged for a while, and closes.
  void close(Duration farewell) {
    hearing.shutdown();
    try {
      var _ = hearing.awaitTermination(farewell.toMillis(), TimeUnit.MILLISECONDS);
      voice.sayGoodbye(open.join());
    } catch (IOException _) {
      // It was gone already.
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    } finally {
      hearing.shutdownNow();
      open.join().abort();
    }
  }
}
