package dev.muster.app;

import dev.muster.app.settings.Settings;
import dev.muster.closing.TimeLeft;
import dev.muster.effect.Ids;
import java.time.Duration;
import java.time.InstantSource;

/// Muster, running: wired, listening, and with threads that do what is due; stopped in the reverse
/// order.
public final class Muster implements AutoCloseable {
  /// Less than the ten seconds after which whoever asked us to stop kills us.
  static final Duration TO_CLOSE = Duration.ofSeconds(8);

  /// What the people who were heard leave of it, for what is on its way to others.
  private static final Duration LAST_WORK = Duration.ofSeconds(4);

  /// What is left of it in any case, to leave the data in good order.
  private static final Duration LAST_WRITES = Duration.ofMillis(500);

  private final Wired wired;
  private final Workers workers;

  private Muster(Wired wired, Workers workers) {
    this.wired = wired;
    this.workers = workers;
  }

  /// @throws dev.muster.storage.Refusal if the data is in use, damaged or newer than this Muster
  public static Muster start(Settings settings, InstantSource clock, Ids ids) {
    return run(Wired.open(settings, clock, ids), clock, ids);
  }

  /// Gives it threads.
  public static Muster run(Wired wired, InstantSource clock, Ids ids) {
    return new Muster(
        wired, Workers.start(wired.core(), wired.database(), clock, ids.next().value()));
  }

  public int port() {
    return wired.port();
  }

  /// Hears nothing more, ends what is under way, and lets go of the data; all of it in time. What
  /// does not end by then is done after the next start, or was never confirmed.
  @Override
  public void close() {
    var left = TimeLeft.of(TO_CLOSE, System::nanoTime);
    wired.hearNoMore(left.before(LAST_WORK));
    workers.close(left.before(LAST_WRITES));
    wired.close(left);
  }
}
