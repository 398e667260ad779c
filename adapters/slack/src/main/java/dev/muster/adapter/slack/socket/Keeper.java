package dev.muster.adapter.slack.socket;

import dev.muster.adapter.slack.socket.Addresses.Unavailable;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Executor;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Keeps one connection up, for ever: opens another whenever one ends, and whatever breaks. One
/// that Slack is about to close goes on until another stands in its place and a little longer, so
/// that nothing is lost.
///
/// One that dies young counts as a failure: whoever comes back at once for ever is shut out.
final class Keeper implements Runnable {
  private static final Logger LOG = LoggerFactory.getLogger(Keeper.class);
  private static final int OF_AGE = 2;

  private final Opening opening;
  private final Rhythm rhythm;
  private final Backoff backoff;
  private final Tally tally;
  private final Census census;
  private final Executor farewells;

  Keeper(Opening opening, Rhythm rhythm, Tally tally, Census census, Executor farewells) {
    this.opening = opening;
    this.rhythm = rhythm;
    this.backoff = new Backoff(rhythm);
    this.tally = tally;
    this.census = census;
    this.farewells = farewells;
  }

  /// Opens a connection to wherever Slack says.
  interface Opening {
    Wire open() throws Unavailable, IOException, InterruptedException;
  }

  @Override
  public void run() {
    try {
      while (true) {
        Thread.sleep(hold());
      }
    } catch (InterruptedException _) {
      LOG.debug("closed");
    }
  }

  /// @return how long to wait before the next
  private Duration hold() throws InterruptedException {
    try {
      return hold(open());
    } catch (Unavailable e) {
      return longer(failed(e), e.pause());
    } catch (IOException e) {
      return failed(e);
    } catch (RuntimeException | Error e) {
      LOG.error("the connection to Slack broke", e);
      return failed(e);
    }
  }

  private Wire open() throws Unavailable, IOException, InterruptedException {
    boolean isOpen = false;
    census.begun();
    try {
      var wire = opening.open();
      isOpen = true;
      census.counted(wire.count());
      return wire;
    } finally {
      if (!isOpen) {
        census.ended();
      }
    }
  }

  private Duration failed(Throwable e) {
    tally.trouble(Optional.ofNullable(e.getMessage()).orElseGet(e::toString));
    var pause = backoff.next();
    LOG.warn("Slack cannot be reached, next try in {} ms: {}", pause.toMillis(), e.getMessage());
    return pause;
  }

  private Duration hold(Wire wire) throws InterruptedException {
    tally.up();
    int beats = 0;
    try {
      beats = wire.live(rhythm.heart(), census::isToBeTaken);
    } finally {
      farewells.execute(() -> leave(wire));
    }
    if (beats >= OF_AGE) {
      backoff.allIsWell();
    }
    tally.trouble(wire.end().why());
    LOG.info("{}", wire.end().why());
    return backoff.next();
  }

  private void leave(Wire wire) {
    try {
      if (wire.isBeingReplaced()) {
        wire.outlive(rhythm.farewell());
      }
    } catch (InterruptedException _) {
      LOG.debug("no time for farewells");
    } finally {
      tally.down();
      wire.close(rhythm.farewell());
      census.ended();
    }
  }

  private static Duration longer(Duration one, Duration other) {
    return one.compareTo(other) > 0 ? one : other;
  }
}
