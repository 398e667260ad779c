package dev.muster.adapter.slack;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The way into a workspace, as one of our tokens finds it.
///
/// Once Slack refuses the token nothing is asked with it for a while. Then one call tries whether
/// it is good again, and the others wait for what becomes of that one: a few calls an hour, however
/// much waits.
final class Entrance {
  private static final Logger LOG = LoggerFactory.getLogger(Entrance.class);
  private static final Duration SHUT = Duration.ofMinutes(20);
  private static final Duration TRYING = Duration.ofSeconds(10);

  private final InstantSource clock;
  private Optional<String> trouble = Optional.empty();
  private Instant again = Instant.MIN;
  private int shut;

  Entrance(InstantSource clock) {
    this.clock = clock;
  }

  /// How long nothing is asked, if we are shut out and it is not this call that tries.
  synchronized Optional<Duration> pause() {
    Instant now = clock.instant();
    if (trouble.isEmpty()) {
      return Optional.empty();
    }
    if (now.isBefore(again) && !again.isAfter(now.plus(SHUT))) {
      return Optional.of(Duration.between(now, again));
    }
    again = now.plus(TRYING);
    return Optional.empty();
  }

  /// How often we were shut out so far.
  synchronized int timesShut() {
    return shut;
  }

  /// We were let in by a call that began after so many times. One that began before says nothing.
  synchronized void open(int after) {
    if (trouble.isPresent() && after == shut) {
      LOG.info("Slack lets Muster in again");
      trouble = Optional.empty();
    }
  }

  /// @return how long nothing is asked now
  synchronized Duration shut(String why) {
    LOG.error("Slack lets Muster in no more: {}. Is it still installed, and the token right?", why);
    trouble = Optional.of("Slack lets Muster in no more: " + why);
    again = clock.instant().plus(SHUT);
    shut++;
    return SHUT;
  }

  /// Why we are shut out, if we are.
  synchronized Optional<String> trouble() {
    return trouble;
  }
}
