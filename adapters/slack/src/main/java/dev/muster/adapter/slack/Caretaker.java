package dev.muster.adapter.slack;

import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.event.Level;

/// Keeps what we know of the workspace fresh, in the background: who we are, who is here, where to
/// announce. If Slack does not answer it is asked again, and meanwhile we go on with what we know.
final class Caretaker implements Runnable {
  private static final Logger LOG = LoggerFactory.getLogger(Caretaker.class);
  private static final Duration SHORTEST = Duration.ofSeconds(2);
  private static final Duration LONGEST = Duration.ofMinutes(1);

  private final List<Kept> everything;

  Caretaker(Chore... chores) {
    this.everything = Stream.of(chores).map(Kept::new).toList();
  }

  /// Something to find out, and how long it stays true.
  record Chore(Question question, Duration fresh) {}

  interface Question {
    /// @return whether it is known now
    boolean isAnswered();
  }

  @Override
  public void run() {
    try {
      var pause = SHORTEST;
      while (true) {
        pause = seeTo(pause) ? LONGEST : longer(pause);
        Thread.sleep(pause);
      }
    } catch (InterruptedException _) {
      LOG.debug("closed");
    }
  }

  private boolean seeTo(Duration since) {
    boolean isAllKnown = true;
    for (var one : everything) {
      isAllKnown &= one.isFresh(since);
    }
    return isAllKnown;
  }

  private static Duration longer(Duration pause) {
    var twice = pause.multipliedBy(2);
    return twice.compareTo(LONGEST) < 0 ? twice : LONGEST;
  }

  private static final class Kept {
    private final Chore chore;
    private Duration age;

    private Kept(Chore chore) {
      this.chore = chore;
      this.age = chore.fresh();
    }

    private boolean isFresh(Duration since) {
      age = age.plus(since);
      boolean isStale = age.compareTo(chore.fresh()) >= 0;
      if (isStale && isAnswered()) {
        age = Duration.ZERO;
        return true;
      }
      return !isStale;
    }

    private boolean isAnswered() {
      try {
        return chore.question().isAnswered();
      } catch (RuntimeException | Error e) {
        boolean isClosing = Thread.currentThread().isInterrupted();
        LOG.atLevel(isClosing ? Level.DEBUG : Level.ERROR)
            .setCause(e)
            .log("the workspace could not be looked at");
        return false;
      }
    }
  }
}
