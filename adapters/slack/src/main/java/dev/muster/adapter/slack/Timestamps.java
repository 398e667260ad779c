package dev.muster.adapter.slack;

import java.math.BigDecimal;
import java.time.Instant;

/// Slack's names for messages are moments: seconds and, after the point, what makes them unique.
final class Timestamps {
  private static final BigDecimal THOUSAND = new BigDecimal(1_000);

  private Timestamps() {}

  static Instant moment(String ts) {
    return Instant.ofEpochMilli(new BigDecimal(ts).multiply(THOUSAND).longValue());
  }
}
