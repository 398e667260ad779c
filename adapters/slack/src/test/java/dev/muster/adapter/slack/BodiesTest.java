package dev.muster.adapter.slack;

import static org.assertj.core.api.Assertions.assertThat;

import dev.muster.adapter.slack.Bodies.Body;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/// How strangers' bodies are read.
@Timeout(20)
class BodiesTest {
  private static final byte[] WORDS = {1, 2, 3};

  private final Bodies bodies = new Bodies(Duration.ofSeconds(2));
  private final Semaphore begun = new Semaphore(0);

  @Test
  void whatIsThereIsRead() {
    assertThat(bodies.read(words()))
        .isInstanceOfSatisfying(Body.Read.class, it -> assertThat(it.bytes()).isEqualTo(WORDS));
  }

  @Test
  void whatIsTooLongIsNot() {
    var tooLong = new ByteArrayInputStream(new byte[1024 * 1024 + 1]);
    assertThat(status(bodies.read(tooLong))).isEqualTo(413);
  }

  @Test
  void whatNeverEndsIsGivenUp() {
    assertThat(status(bodies.read(new Silence(begun)))).isEqualTo(408);
  }

  @Test
  void thoseThatDripGiveWayToWhoeverWaits() throws Exception {
    var slow =
        IntStream.range(0, 32)
            .mapToObj(_ -> CompletableFuture.supplyAsync(this::heard, Thread::startVirtualThread))
            .toList();
    begun(32);
    assertThat(bodies.read(words())).isInstanceOf(Body.Read.class);
    assertThat(slow).allSatisfy(each -> assertThat(status(each.join())).isEqualTo(408));
  }

  @Test
  void manyWhoDoNotDripAreAllRead() {
    var all =
        IntStream.range(0, 500)
            .mapToObj(_ ->
                CompletableFuture.supplyAsync(
                    () -> bodies.read(words()), Thread::startVirtualThread))
            .toList();
    assertThat(all).allSatisfy(each -> assertThat(each.join()).isInstanceOf(Body.Read.class));
  }

  @Test
  void whatBreaksOffIsNotTaken() throws IOException {
    var broken = new PipedInputStream(new PipedOutputStream());
    broken.close();
    assertThat(status(bodies.read(broken))).isEqualTo(400);
  }

  private Body heard() {
    return bodies.read(new Silence(begun));
  }

  private void begun(int many) throws InterruptedException {
    begun.acquire(many);
    begun.release(many);
  }

  private static int status(Body body) {
    return body instanceof Body.Unread(var status, _) ? status : 200;
  }

  private static InputStream words() {
    return new ByteArrayInputStream(WORDS);
  }

  /// A connection on which nothing comes.
  private static final class Silence extends InputStream {
    private final Semaphore begun;
    private final CountDownLatch never = new CountDownLatch(1);

    private Silence(Semaphore begun) {
      this.begun = begun;
    }

    @Override
    public int read() throws IOException {
      begun.release();
      try {
        never.await();
        return -1;
      } catch (InterruptedException e) {
        throw new IOException(e);
      }
    }

    @Override
    public int read(byte[] into, int at, int most) throws IOException {
      return read();
    }
  }
}
