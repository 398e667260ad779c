package dev.muster.adapter.slack.socket;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Notices when somebody else holds connections of the same app: Slack gives each message to one of
/// them all, so each hears only a part.
///
/// Slack says how many there are when it says hello, and for a while it counts those that died. So
/// whoever is suspected is counted once more, minutes later, on a connection that is renewed for
/// it.
final class Census {
  private static final Logger LOG = LoggerFactory.getLogger(Census.class);
  private static final Duration RECOUNT = Duration.ofMinutes(5);

  private final InstantSource clock;
  private int ours;
  private Count last = new Count(0, 0, Instant.EPOCH);
  private Instant asked = Instant.EPOCH;

  Census(InstantSource clock) {
    this.clock = clock;
  }

  /// @param strangers connections that are not ours
  /// @param times how often in a row there were any
  private record Count(int strangers, int times, Instant at) {}

  /// One of ours may stand from now on.
  synchronized void begun() {
    ours++;
  }

  synchronized void ended() {
    ours--;
  }

  /// Slack said hello and how many there are.
  synchronized void counted(int all) {
    var now = clock.instant();
    int strangers = Math.max(0, all - ours);
    if (strangers == 0) {
      last = new Count(0, 0, now);
    } else if (last.times() == 0 || isTimeAfter(last.at(), now)) {
      last = new Count(strangers, last.times() + 1, now);
      LOG.warn(
          "Slack counts {} connections of this app, and {} are ours{}",
          all,
          ours,
          last.times() == 1 ? ": they are counted anew in a few minutes" : "");
    }
  }

  /// Whether a connection is to be renewed, to hear how many there are now. True once for each time
  /// they are to be counted.
  synchronized boolean isToBeTaken() {
    var now = clock.instant();
    boolean isTime = last.strangers() > 0 && isTimeAfter(last.at(), now) && isTimeAfter(asked, now);
    asked = isTime ? now : asked;
    return isTime;
  }

  /// What lies in the future was so before the clock was set back.
  private static boolean isTimeAfter(Instant before, Instant now) {
    return before.isAfter(now) || !now.isBefore(before.plus(RECOUNT));
  }

  /// Who else is there, as soon as that is certain.
  synchronized Optional<String> trouble() {
    return last.times() < 2
        ? Optional.empty()
        : Optional.of(
            ("Slack counts connections of this app that are not ours (%d), and gives them a part of"
                    + " what is said: stop the other Muster that has the same tokens")
                .formatted(last.strangers()));
  }
}
