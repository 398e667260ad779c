package dev.muster.app;

import static org.assertj.core.api.Assertions.assertThat;

import dev.muster.chat.Call;
import dev.muster.chat.Priority;
import dev.muster.chat.Receipt;
import dev.muster.commit.Cause;
import dev.muster.commit.Change;
import dev.muster.commit.Decision;
import dev.muster.commit.InMemoryStore;
import dev.muster.commit.Ports;
import dev.muster.courier.Courier;
import dev.muster.effect.Asked;
import dev.muster.effect.Effect;
import dev.muster.effect.Outbox;
import dev.muster.person.PersonId;
import dev.muster.policy.Policy;
import dev.muster.reply.Message;
import dev.muster.reply.Reply;
import dev.muster.workspace.WorkspaceId;
import java.lang.reflect.Proxy;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.function.Executable;

@Timeout(60)
class DispatchTest {
  private static final Instant NOW = Instant.parse("2026-11-20T09:00:00Z");
  private static final PersonId ALICE = new PersonId(new WorkspaceId("acme"), "alice");

  private final InMemoryStore store = new InMemoryStore();
  private final ConcurrentLinkedQueue<Call> delivered = new ConcurrentLinkedQueue<>();
  private final CountDownLatch claiming = new CountDownLatch(1);
  private final CountDownLatch closing = new CountDownLatch(1);
  private final CountDownLatch broken = new CountDownLatch(1);
  private final CountDownLatch told = new CountDownLatch(1);

  /// Otherwise it would wait for its claim to run out, half a minute into the next life.
  @Test
  void whatIsClaimedWhileItClosesIsStillDelivered() throws InterruptedException {
    ask(new Effect.Tell(ALICE, Message.of("The site is down.")));
    var dispatch = dispatch(slow(store.outbox()));
    dispatch.start();
    claiming.await();
    dispatch.close(this::timeIsAskedFor);
    assertThat(delivered).hasSize(1);
    assertThat(store.outbox().backlog(NOW).waiting()).isZero();
  }

  /// A thread that ended would leave everything lying while health is green.
  @Test
  void whateverBreaksALookTheNextOneComes() throws InterruptedException {
    ask(new Effect.Tell(ALICE, Message.of("The site is down.")));
    var dispatch = dispatch(brokenAtFirst(store.outbox()));
    dispatch.start();
    broken.await();
    dispatch.wake();
    told.await();
    dispatch.close(this::timeIsAskedFor);
    assertThat(delivered).hasSize(1);
  }

  /// Whoever asks how much there is has begun to close.
  private Duration timeIsAskedFor() {
    closing.countDown();
    return Duration.ofSeconds(20);
  }

  private void ask(Effect effect) {
    var decision =
        new Decision(
            new Change.Nothing(),
            List.of(),
            List.of(Asked.of(effect, Priority.STATE)),
            List.of(),
            Optional.empty(),
            new Reply.Silence());
    assertThat(store.commits().commit(new Cause.Said("key"), decision, NOW)).isNotNull();
  }

  private Dispatch dispatch(Outbox outbox) {
    InstantSource clock = InstantSource.fixed(NOW);
    var courier =
        new Courier(
            Ports.of(store).with(outbox),
            delivery -> {
              delivered.add(delivery.call());
              told.countDown();
              return new Receipt.Done();
            },
            _ -> Optional.empty(),
            Policy.standard(),
            clock);
    return new Dispatch(courier, outbox, "me", clock);
  }

  /// Claims so slowly that closing begins meanwhile.
  private Outbox slow(Outbox outbox) {
    return beforeClaiming(
        outbox,
        () -> {
          claiming.countDown();
          closing.await();
        });
  }

  private Outbox brokenAtFirst(Outbox outbox) {
    return beforeClaiming(
        outbox,
        () -> {
          if (broken.getCount() > 0) {
            broken.countDown();
            throw new StackOverflowError("at first");
          }
        });
  }

  private static Outbox beforeClaiming(Outbox outbox, Executable happens) {
    return (Outbox)
        Proxy.newProxyInstance(
            Outbox.class.getClassLoader(),
            new Class<?>[] {Outbox.class},
            (_, method, arguments) -> {
              if (method.getName().equals("claim")) {
                happens.execute();
              }
              return method.invoke(outbox, arguments);
            });
  }
}
