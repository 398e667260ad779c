package dev.muster.adapter.sandbox;

import dev.muster.person.PersonId;
import dev.muster.sandbox.SandboxRoom;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;

/// Tells open pages which rooms have changed. Pages then ask for what they show, so that one rule
/// decides who sees what.
///
/// Nobody waits for a browser: each is served by its own request's thread from a short list of its
/// own, and who does not keep up is dropped and comes back by itself.
final class Feed {
  private static final int PAGES = 64;

  private final Set<Listener> listeners = ConcurrentHashMap.newKeySet();
  private final Semaphore places = new Semaphore(PAGES);
  private final Duration heartbeat;
  private volatile boolean isClosed;

  Feed(Duration heartbeat) {
    this.heartbeat = heartbeat;
  }

  void changed(SandboxRoom room) {
    listeners.forEach(listener -> listener.hear(room));
  }

  /// Lets every page go, now and from now on: they come back by themselves.
  void close() {
    isClosed = true;
    listeners.forEach(Listener::leave);
  }

  /// Takes a place for one more page, if there is one.
  boolean admits() {
    return places.tryAcquire();
  }

  /// Serves a page that was admitted, until it leaves.
  void serve(PersonId viewer, OutputStream page) {
    var listener = new Listener(viewer, page);
    listeners.add(listener);
    try {
      if (isClosed) {
        listener.leave();
      }
      listener.tell(heartbeat);
    } catch (IOException _) {
      // The page was closed, which is how every page leaves.
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    } finally {
      listeners.remove(listener);
      places.release();
    }
  }
}
