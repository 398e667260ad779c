package dev.muster.adapter.slack;

import dev.muster.closing.TimeLeft;
import dev.muster.reception.FrontDoor;
import dev.muster.reception.Invocation;
import dev.muster.reply.Reply;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Asks Muster and answers, in time or late. If that breaks, whoever waits is told; what nobody
/// waits for is not acknowledged, and is heard anew when Slack delivers it again.
///
/// The same thing delivered twice has one answer: the core sees to it that it is done once, and
/// here it is seen to that it is said once, as long as we remember.
final class Hearing {
  private static final Logger LOG = LoggerFactory.getLogger(Hearing.class);

  private final FrontDoor door;
  private final Doorkeeper doorkeeper;
  private final Duration inTime;
  private final Remembered<CompletableFuture<Reply>> heard = new Remembered<>();
  private final AtomicInteger owed = new AtomicInteger();
  private final ExecutorService workers =
      Executors.newThreadPerTaskExecutor(VirtualThreads.named("slack-answer"));

  /// @param inTime how long somebody is kept waiting before their answer is to come late
  Hearing(FrontDoor door, Doorkeeper doorkeeper, Duration inTime) {
    this.door = door;
    this.doorkeeper = doorkeeper;
    this.inTime = inTime;
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
      return acknowledged(before.get(), await(before.get(), turn), turn);
    }
    workers.execute(() -> answer(turn, mine));
    owed.incrementAndGet();
    var inTime = await(mine, turn);
    workers.execute(() -> settle(turn, mine, inTime));
    return acknowledged(mine, inTime, turn);
  }

  private void settle(Turn turn, CompletableFuture<Reply> reply, Optional<Reply> inTime) {
    try {
      inTime.ifPresentOrElse(turn::follow, () -> turn.late(reply.join()));
    } catch (CompletionException _) {
      LOG.debug("{} is heard anew", turn.key());
    } catch (RuntimeException e) {
      LOG.warn("{} got no answer, or only a part of it: {}", turn.key(), e.toString());
    } finally {
      owed.decrementAndGet();
    }
  }

  /// Does something more that is owed, in a moment. While we close it is too late for it.
  void later(Runnable work) {
    owed.incrementAndGet();
    try {
      workers.execute(() -> {
        try {
          work.run();
        } finally {
          owed.decrementAndGet();
        }
      });
    } catch (RejectedExecutionException _) {
      owed.decrementAndGet();
      LOG.warn("an answer was lost");
    }
  }

  /// Whether everybody who was heard has all of their answer.
  boolean owesNothing() {
    return owed.get() == 0;
  }

  private static Ack acknowledged(
      CompletableFuture<Reply> reply, Optional<Reply> inTime, Turn turn) {
    return reply.isCompletedExceptionally()
        ? new Ack.Withheld()
        : inTime.map(turn::ack).orElseGet(turn::meanwhile);
  }

  /// Whatever is thrown, the answer does not stay open: others wait for it.
  private void answer(Turn turn, CompletableFuture<Reply> reply) {
    try {
      reply.complete(answer(turn));
    } catch (RuntimeException | Error e) {
      LOG.error("{} could not be answered", turn.key(), e);
      if (turn.isAddressed()) {
        reply.complete(Phrases.broken());
      } else {
        heard.forget(turn.key());
        reply.completeExceptionally(e);
      }
    }
  }

  private Reply answer(Turn turn) {
    return turn.settle(
        doorkeeper
            .refusal(turn.asker().who(), turn.isAddressed())
            .orElseGet(() -> turn.isIdle() ? new Reply.Silence() : ask(turn)));
  }

  private Reply ask(Turn turn) {
    var asker = turn.asker();
    var said = new Invocation(turn.key(), asker.who(), asker.spot().room(), turn.saying());
    return turn.isAddressed() ? door.hear(said) : door.overhear(said).orElseThrow(Unheard::new);
  }

  private Optional<Reply> await(CompletableFuture<Reply> reply, Turn turn) {
    try {
      return Optional.of(reply.get(turn.patience(inTime).toMillis(), TimeUnit.MILLISECONDS));
    } catch (TimeoutException _) {
      return Optional.empty();
    } catch (ExecutionException _) {
      return Optional.empty();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return Optional.empty();
    }
  }

  /// Lets what is being answered be answered while there is time.
  void close(TimeLeft left) {
    workers.shutdown();
    try {
      var _ = workers.awaitTermination(left.now().toMillis(), TimeUnit.MILLISECONDS);
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    }
    workers.shutdownNow();
  }
}
