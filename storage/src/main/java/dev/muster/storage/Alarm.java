package dev.muster.storage;

import dev.muster.closing.TimeLeft;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.quartz.DisallowConcurrentExecution;
import org.quartz.Job;
import org.quartz.JobBuilder;
import org.quartz.JobExecutionContext;
import org.quartz.JobKey;
import org.quartz.Scheduler;
import org.quartz.SchedulerException;
import org.quartz.SimpleScheduleBuilder;
import org.quartz.TriggerBuilder;
import org.quartz.TriggerKey;
import org.quartz.impl.StdSchedulerFactory;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Says when to look. What is due stands in the database; nothing here has to outlive the process.
///
/// Quartz is the clock and never the memory: it holds one trigger, for the earliest deadline it was
/// told of, and a sweep that finds what nobody told it: deadlines others set, a clock that jumped,
/// a call that was lost.
public final class Alarm {
  private static final Logger LOG = LoggerFactory.getLogger(Alarm.class);
  private static final JobKey LOOK = JobKey.jobKey("look");
  private static final TriggerKey NEXT = TriggerKey.triggerKey("next");

  /// Quartz knows milliseconds and cuts off the rest.
  private static final int NEVER_EARLY = 999_999;

  /// Quartz keeps one list of schedulers for the whole process, and hands out one of the same name.
  private static final AtomicInteger NAMES = new AtomicInteger();

  private final Semaphore looking = new Semaphore(1);
  private final Scheduler quartz;
  private final Supplier<Optional<Instant>> look;
  private Instant armed = Instant.MAX;
  private volatile boolean closed;

  private Alarm(Scheduler quartz, Supplier<Optional<Instant>> look) {
    this.quartz = quartz;
    this.look = look;
  }

  /// Looks at once, then every `sweep` and whenever it is armed for, never twice at the same time.
  /// `look` does what is due and says when the next is.
  public static Alarm every(Duration sweep, Supplier<Optional<Instant>> look) {
    try {
      var quartz = new StdSchedulerFactory(inMemory()).getScheduler();
      var alarm = new Alarm(quartz, look);
      alarm.start(sweep);
      return alarm;
    } catch (SchedulerException e) {
      throw new IllegalStateException("no alarm can be set", e);
    }
  }

  /// Looks at this moment too, unless an earlier one is set: that one will find the next. When it
  /// is closed already, the next start will.
  public synchronized void arm(Instant at) {
    if (!at.isBefore(armed)) {
      return;
    }
    try {
      var trigger =
          TriggerBuilder.newTrigger()
              .withIdentity(NEXT)
              .forJob(LOOK)
              .startAt(Date.from(at.plusNanos(NEVER_EARLY)))
              .build();
      if (quartz.rescheduleJob(NEXT, trigger) == null) {
        quartz.scheduleJob(trigger);
      }
      armed = at;
    } catch (SchedulerException e) {
      if (!closed) {
        LOG.warn("the next sweep will find what is due at {}", at, e);
      }
    }
  }

  /// Lets a look that has begun come to its end while there is time, and begins no other.
  public void close(TimeLeft left) {
    closed = true;
    try {
      quartz.shutdown(false);
      if (!looking.tryAcquire(left.now().toMillis(), TimeUnit.MILLISECONDS)) {
        LOG.warn("what was due is still being seen to; the next start will find the rest");
      }
    } catch (SchedulerException e) {
      LOG.warn("the alarm did not end well", e);
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    }
  }

  private void start(Duration sweep) throws SchedulerException {
    quartz.setJobFactory((_, _) -> new Look(this));
    quartz.addJob(JobBuilder.newJob(Look.class).withIdentity(LOOK).storeDurably().build(), true);
    var sweeps =
        SimpleScheduleBuilder.simpleSchedule()
            .withIntervalInMilliseconds(sweep.toMillis())
            .repeatForever()
            .withMisfireHandlingInstructionNextWithRemainingCount();
    quartz.scheduleJob(TriggerBuilder.newTrigger().forJob(LOOK).withSchedule(sweeps).build());
    quartz.start();
  }

  private void lookOnce() {
    if (looking.tryAcquire()) {
      try {
        look();
      } finally {
        looking.release();
      }
    }
  }

  private void look() {
    synchronized (this) {
      armed = Instant.MAX;
    }
    try {
      look.get().ifPresent(this::arm);
    } catch (RuntimeException e) {
      LOG.error("looking for what is due failed; the next sweep tries again", e);
    }
  }

  private static Properties inMemory() {
    var settings = new Properties();
    settings.put("org.quartz.scheduler.instanceName", "alarm-" + NAMES.incrementAndGet());
    settings.put("org.quartz.scheduler.skipUpdateCheck", "true");
    settings.put("org.quartz.jobStore.class", "org.quartz.simpl.RAMJobStore");
    settings.put("org.quartz.threadPool.class", "org.quartz.simpl.SimpleThreadPool");
    settings.put("org.quartz.threadPool.threadCount", "1");
    return settings;
  }

  @DisallowConcurrentExecution
  private record Look(Alarm alarm) implements Job {
    @Override
    public void execute(JobExecutionContext context) {
      alarm.lookOnce();
    }
  }
}
