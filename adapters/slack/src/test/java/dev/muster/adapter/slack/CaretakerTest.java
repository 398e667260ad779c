package dev.muster.adapter.slack;

import dev.muster.adapter.slack.Caretaker.Chore;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class CaretakerTest {
  private final CountDownLatch tries = new CountDownLatch(2);
  private final Thread caretaker =
      Thread.ofVirtual().unstarted(new Caretaker(new Chore(this::breaks, Duration.ofHours(1))));

  @AfterEach
  void end() {
    caretaker.interrupt();
  }

  private boolean breaks() {
    tries.countDown();
    throw new StackOverflowError("at every try");
  }

  /// A thread that ended would leave us with what we knew until the next start.
  @Test
  void whateverBreaksALookTheNextOneComes() throws InterruptedException {
    caretaker.start();
    tries.await();
  }
}
