package dev.muster.adapter.slack;

import dev.muster.reception.FrontDoor;
import dev.muster.reception.Invocation;
import dev.muster.reply.Reply;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Asks Muster and answers, in time or late. Whatever breaks, Slack is acknowledged and somebody is
/// told.
///
/// The same thing delivered twice has one answer: the core sees to it that it is done once, and
/// here it is seen to that it is said once, as long as we remember.
final class Hearing implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(Hearing.class);

  private static final Duration LAST_WORDS = Duration.ofSeconds(1);

  private final FrontDoor door;
  private final Doorkeeper doorkeeper;
  private final Remembered<CompletableFuture<Reply>> heard = new Remembered<>();
  private final AtomicInteger owed = new AtomicInteger();
  private final ExecutorService workers =
      Executors.newThreadPerTaskExecutor(VirtualThreads.named("slack-answer"));

  Hearing(FrontDoor door, Doorkeeper doorkeeper) {
    this.door = door;
    this.doorkeeper = doorkeeper;
  }

  /// While we close nothing more is taken on, and nothing acknowledged that will not be done.
  Ack hear(Turn turn) {
    try {
      return heard(turn);
    } catch (RejectedExecutionException _) {
      return new Ack.Withheld();
    }
  }

  private Ack heard(Turn turn) {
    var mine = new CompletableFuture<Reply>();
    var before = heard.remember(turn.key(), mine);
    if (before.isPresent()) {
      return acknowledged(await(before.get(), turn), turn);
    }
    workers.execute(() -> mine.complete(answer(turn)));
    owed.incrementAndGet();
    var inTime = await(mine, turn);
    workers.execute(() -> settle(turn, mine, inTime));
    return acknowledged(inTime, turn);
  }

  private void settle(Turn turn, CompletableFuture<Reply> reply, Optional<Reply> inTime) {
    try {
      inTime.ifPresentOrElse(turn::follow, () -> turn.late(reply.join()));
    } finally {
      owed.decrementAndGet();
    }
  }

  /// Whether everybody who was heard has all of their answer.
  boolean owesNothing() {
    return owed.get() == 0;
  }

  private static Ack acknowledged(Optional<Reply> inTime, Turn turn) {
    return inTime.map(turn::ack).orElseGet(turn::meanwhile);
  }

  private Reply answer(Turn turn) {
    try {
      return turn.settle(
          doorkeeper
              .refusal(turn.asker().who(), turn.isAddressed())
              .orElseGet(() -> turn.isIdle() ? new Reply.Silence() : ask(turn)));
    } catch (RuntimeException e) {
      LOG.error("{} could not be answered", turn.key(), e);
      return turn.isAddressed() ? Phrases.broken() : new Reply.Silence();
    }
  }

  private Reply ask(Turn turn) {
    var asker = turn.asker();
    return door.hear(new Invocation(turn.key(), asker.who(), asker.spot().room(), turn.saying()));
  }

  private static Optional<Reply> await(CompletableFuture<Reply> reply, Turn turn) {
    try {
      return Optional.of(reply.get(turn.patience().toMillis(), TimeUnit.MILLISECONDS));
    } catch (TimeoutException _) {
      return Optional.empty();
    } catch (ExecutionException e) {
      throw new IllegalStateException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return Optional.empty();
    }
  }

  /// Lets what is being answered be answered for a moment.
  @Override
  public void close() {
    workers.shutdown();
    try {
      var _ = workers.awaitTermination(LAST_WORDS.toMillis(), TimeUnit.MILLISECONDS);
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    }
    workers.shutdownNow();
  }
}
