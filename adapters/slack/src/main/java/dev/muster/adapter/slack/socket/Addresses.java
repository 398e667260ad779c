package dev.muster.adapter.slack.socket;

import java.net.URI;
import java.time.Duration;

/// Asks Slack where to connect. An address is good for one connection.
public interface Addresses {
  URI next() throws Unavailable;

  /// There is none.
  final class Unavailable extends Exception {
    private final transient Duration pause;

    /// @param pause how long not to ask again, at the least
    public Unavailable(String why, Duration pause) {
      super(why);
      this.pause = pause;
    }

    Duration pause() {
      return pause;
    }
  }
}
