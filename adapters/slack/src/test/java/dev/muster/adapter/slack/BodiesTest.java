package dev.muster.adapter.slack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.muster.adapter.slack.Bodies.Body;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/// How strangers' bodies are read.
@Timeout(20)
class BodiesTest {
  private static final byte[] WORDS = {1, 2, 3};

  private final Bodies bodies = new Bodies(Duration.ofSeconds(2));
  private final CountDownLatch begun = new CountDownLatch(32);

  @Test
  void whatIsThereIsRead() throws IOException {
    assertThat(bodies.read(words()))
        .isInstanceOfSatisfying(Body.Read.class, it -> assertThat(it.bytes()).isEqualTo(WORDS));
  }

  @Test
  void whatIsTooLongIsNot() throws IOException {
    var tooLong = new ByteArrayInputStream(new byte[1024 * 1024 + 1]);
    assertThat(status(bodies.read(tooLong))).isEqualTo(413);
  }

  @Test
  void whatNeverEndsIsGivenUp() throws IOException {
    assertThat(status(bodies.read(new Silence(begun)))).isEqualTo(408);
  }

  @Test
  void afterThirtyTwoThatNeverEndOthersAreReadAgain() throws Exception {
    var slow =
        IntStream.range(0, 32)
            .mapToObj(_ -> CompletableFuture.supplyAsync(this::heard, Thread::startVirtualThread))
            .toList();
    begun.await();
    assertThat(status(bodies.read(words()))).isEqualTo(503);
    assertThat(slow).allSatisfy(each -> assertThat(status(each.join())).isEqualTo(408));
    assertThat(bodies.read(words())).isInstanceOf(Body.Read.class);
  }

  @Test
  void whatBreaksIsNotTaken() throws IOException {
    var broken = new PipedInputStream(new PipedOutputStream());
    broken.close();
    assertThatThrownBy(() -> bodies.read(broken)).isInstanceOf(IOException.class);
  }

  private Body heard() {
    try {
      return bodies.read(new Silence(begun));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static int status(Body body) {
    return body instanceof Body.Unread(var status, _) ? status : 200;
  }

  private static InputStream words() {
    return new ByteArrayInputStream(WORDS);
  }

  /// A connection on which nothing comes.
  private static final class Silence extends InputStream {
    private final CountDownLatch begun;
    private final CountDownLatch never = new CountDownLatch(1);

    private Silence(CountDownLatch begun) {
      this.begun = begun;
    }

    @Override
    public int read() throws IOException {
      begun.countDown();
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
