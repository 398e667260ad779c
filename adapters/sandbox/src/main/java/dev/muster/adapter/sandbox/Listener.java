package dev.muster.adapter.sandbox;

import dev.muster.person.PersonId;
import dev.muster.sandbox.SandboxRoom;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;

/// One open page. A room that changes several times before the page is told is told once.
final class Listener {
  private static final int PENDING = 256;

  /// No room: it only wakes who waits for one.
  private static final String NUDGE = "";

  private final PersonId viewer;
  private final OutputStream page;
  private final BlockingQueue<String> changes = new ArrayBlockingQueue<>(PENDING);
  private volatile boolean stays = true;

  Listener(PersonId viewer, OutputStream page) {
    this.viewer = viewer;
    this.page = page;
  }

  /// Never waits for the page.
  void hear(SandboxRoom room) {
    if (room.isSeenBy(viewer) && !changes.contains(room.name())) {
      stays &= changes.offer(room.name());
    }
  }

  /// Lets the page go, also while it waits.
  void leave() {
    stays = false;
    var _ = changes.offer(NUDGE);
  }

  /// Tells the page what it hears, and that all is well when there is nothing to hear, until the
  /// page is gone or too slow, or is let go.
  void tell(Duration heartbeat) throws InterruptedException, IOException {
    beat();
    while (stays) {
      var room = changes.poll(heartbeat.toMillis(), TimeUnit.MILLISECONDS);
      if (room == null) {
        beat();
      } else if (!room.equals(NUDGE)) {
        send("changed", Json.object().put("room", room).toString());
      }
    }
  }

  private void beat() throws IOException {
    send("beat", "{}");
  }

  private void send(String event, String data) throws IOException {
    var words = "event: %s\ndata: %s\n\n".formatted(event, data);
    page.write(words.getBytes(StandardCharsets.UTF_8));
    page.flush();
  }
}
