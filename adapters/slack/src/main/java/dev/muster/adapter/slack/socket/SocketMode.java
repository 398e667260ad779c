package dev.muster.adapter.slack.socket;

import dev.muster.closing.TimeLeft;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/// The connections over which Slack speaks to Muster. Slack gives each message to one of them;
/// several, so that one is there while another is renewed.
///
/// Nothing here waits for Slack: if it is down, it is asked again until it is there.
public final class SocketMode {
  private final HttpClient http;
  private final Rhythm rhythm;
  private final Tally tally;
  private final Census census;
  private final ExecutorService farewells = threads("slack-farewell-");
  private final List<Thread> keepers = new ArrayList<>();

  /// @param http how to connect: through which proxy, if any
  public SocketMode(HttpClient http, Rhythm rhythm, InstantSource clock) {
    this.http = http;
    this.rhythm = rhythm;
    this.tally = new Tally(clock);
    this.census = new Census(clock);
  }

  /// Opens so many connections in the background, and keeps them up.
  public void start(int connections, Addresses addresses, Receiver receiver) {
    for (int i = 0; i < connections; i++) {
      var keeper =
          new Keeper(() -> open(addresses.next(), receiver), rhythm, tally, census, farewells);
      keepers.add(Thread.ofVirtual().name("slack-socket-" + i).start(keeper));
    }
  }

  private Wire open(URI address, Receiver receiver) throws IOException, InterruptedException {
    return Wire.open(http, address, receiver, new Voice(rhythm.patience()));
  }

  public Standing standing() {
    return tally.standing();
  }

  /// Who else hears what is for us, if that is certain.
  public Optional<String> strangers() {
    return census.trouble();
  }

  /// Hears nothing more, and lets what was heard be acknowledged while there is time.
  public void close(TimeLeft left) {
    keepers.forEach(Thread::interrupt);
    try {
      for (var keeper : keepers) {
        var _ = keeper.join(left.now());
      }
      farewells.shutdown();
      var _ = farewells.awaitTermination(left.now().toMillis(), TimeUnit.MILLISECONDS);
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    } finally {
      farewells.shutdownNow();
      http.shutdownNow();
    }
  }

  private static ExecutorService threads(String name) {
    return Executors.newThreadPerTaskExecutor(Thread.ofVirtual().name(name, 0).factory());
  }
}
