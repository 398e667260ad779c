package dev.muster.app;

import dev.muster.app.settings.Settings;
import dev.muster.effect.Ids;
import java.time.InstantSource;

/// Muster, running: wired, listening, and with threads that do what is due; stopped in the reverse
/// order.
public final class Muster implements AutoCloseable {
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

  /// Hears nothing more, ends what is under way, and lets go of the data.
  @Override
  public void close() {
    wired.hearNoMore();
    workers.close();
    wired.close();
  }
}
