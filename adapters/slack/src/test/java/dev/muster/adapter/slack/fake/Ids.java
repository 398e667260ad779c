package dev.muster.adapter.slack.fake;

import java.util.concurrent.atomic.AtomicLong;

/// Makes ids that look like Slack's: a letter for what it names, then capitals and digits.
final class Ids {
  private final AtomicLong count = new AtomicLong();

  String next(String letter) {
    return letter + "%010X".formatted(0xF0_0000L + count.incrementAndGet());
  }

  long number() {
    return count.incrementAndGet();
  }
}
