package dev.muster.adapter.slack.fake;

import java.time.Instant;
import java.time.InstantSource;

/// Gives each message its time: seconds and microseconds, never the same twice, always later than
/// the one before. It is the message's id in its channel.
final class Stamps {
  private static final long MICROS = 1_000_000;

  private final InstantSource clock;
  private long last;

  Stamps(InstantSource clock) {
    this.clock = clock;
  }

  synchronized String next() {
    var now = clock.instant();
    last = Math.max(last + 1, now.getEpochSecond() * MICROS + now.getNano() / 1_000);
    return "%d.%06d".formatted(last / MICROS, last % MICROS);
  }

  static Instant at(String stamp) {
    var dot = stamp.indexOf('.');
    return Instant.ofEpochSecond(
        Long.parseLong(stamp.substring(0, dot)), Long.parseLong(stamp.substring(dot + 1)) * 1_000);
  }

  static boolean isOne(String text) {
    return text.matches("\\d{1,12}\\.\\d{6}");
  }
}
