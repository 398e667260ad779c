package dev.muster.app;

import dev.muster.closing.TimeLeft;
import dev.muster.storage.Alarm;
import dev.muster.storage.Database;
import dev.muster.timekeeper.Auditor;
import java.time.Duration;
import java.time.InstantSource;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The threads that make the core go: whatever is due is seen to, whatever is queued is delivered,
/// and somebody looks after both.
final class Workers {
  private static final Logger log = LoggerFactory.getLogger(Workers.class);
  private static final Duration SWEEP = Duration.ofSeconds(5);

  /// What deadlines leave of the time to close, for what is being delivered.
  private static final Duration LAST_CALLS = Duration.ofSeconds(3);

  private static final Duration AUDIT = Duration.ofMinutes(1);
  private static final Duration TIDYING = Duration.ofDays(1);

  private final Dispatch dispatch;
  private final Deadlines deadlines;
  private final Alarm alarm;
  private final ScheduledExecutorService auditing;

  private Workers(
      Dispatch dispatch, Deadlines deadlines, Alarm alarm, ScheduledExecutorService auditing) {
    this.dispatch = dispatch;
    this.deadlines = deadlines;
    this.alarm = alarm;
    this.auditing = auditing;
  }

  /// @param owner a name no other process has, for the claims of this one
  static Workers start(Assembly core, Database database, InstantSource clock, String owner) {
    var dispatch = new Dispatch(core.courier(), database.outbox(), owner, clock);
    database.onEffectQueued(dispatch::wake);
    dispatch.start();
    var deadlines = new Deadlines(core.timekeeper(), clock);
    var alarm = Alarm.every(SWEEP, deadlines::drain);
    database.onTimerSet(alarm::arm);
    return new Workers(dispatch, deadlines, alarm, auditing(core.auditor(), database));
  }

  private static ScheduledExecutorService auditing(Auditor auditor, Database database) {
    var auditing =
        Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().name("audit").daemon().factory());
    var _ =
        auditing.scheduleWithFixedDelay(
            () -> audit(auditor), AUDIT.toSeconds(), AUDIT.toSeconds(), TimeUnit.SECONDS);
    var _ =
        auditing.scheduleWithFixedDelay(
            () -> tidy(database), AUDIT.toSeconds(), TIDYING.toSeconds(), TimeUnit.SECONDS);
    return auditing;
  }

  /// A look that fails is a finding too, and must not be the last.
  private static void audit(Auditor auditor) {
    try {
      log.debug("audit: {}", auditor.audit());
    } catch (RuntimeException | Error e) {
      log.error("cannot audit", e);
    }
  }

  private static void tidy(Database database) {
    try {
      database.tidy();
    } catch (RuntimeException | Error e) {
      log.error("cannot tidy up", e);
    }
  }

  /// What is delivered comes last: a deadline that is seen to may ask for more of it.
  void close(TimeLeft left) {
    auditing.shutdownNow();
    alarm.close(left.before(LAST_CALLS));
    deadlines.close();
    dispatch.close(left);
  }
}
