package dev.muster.adapter.slack.socket;

import java.net.http.HttpClient;
import java.time.Duration;
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
public final class SocketMode implements AutoCloseable {
  private static final Duration LAST_WORDS = Duration.ofMillis(1_200);

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
          new Keeper(
              () -> Wire.open(http, addresses.next(), receiver), rhythm, tally, census, farewells);
      keepers.add(Thread.ofVirtual().name("slack-socket-" + i).start(keeper));
    }
  }

  public Standing standing() {
    return tally.standing();
  }

  /// Who else hears what is for us, if that is certain.
  public Optional<String> strangers() {
    return census.trouble();
  }

  /// Lets what was heard be acknowledged, but ends within two seconds.
  @Override
  public void close() {
    keepers.forEach(Thread::interrupt);
    try {
      for (var keeper : keepers) {
        var _ = keeper.join(Duration.ofMillis(200));
      }
      farewells.shutdown();
      var _ = farewells.awaitTermination(LAST_WORDS.toMillis(), TimeUnit.MILLISECONDS);
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
