package dev.muster.timekeeper;

import dev.muster.chat.Priority;
import dev.muster.commit.Cause;
import dev.muster.commit.Change;
import dev.muster.commit.Commits;
import dev.muster.commit.Commits.Outcome;
import dev.muster.commit.Decision;
import dev.muster.effect.Asked;
import dev.muster.effect.Effect;
import dev.muster.effect.Outbox;
import dev.muster.reply.Message;
import dev.muster.reply.Reply;
import dev.muster.timer.Timers;
import dev.muster.wording.Alarms;
import dev.muster.workspace.WorkspaceId;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Looks every minute for what should have happened and did not. It shares nothing with those it
/// looks after but the tables.
public final class Auditor {
  private static final Logger log = LoggerFactory.getLogger(Auditor.class);

  /// A deadline this late was not merely slow.
  private static final Duration DEADLINE = Duration.ofMinutes(1);

  private static final Duration PAGE = Duration.ofMinutes(2);

  /// An effect that failed for so long, and so often, does not get through by itself.
  private static final Duration STUCK = Duration.ofMinutes(10);

  private static final int PATIENCE = 5;

  /// What is tried again later than that was asked to wait.
  private static final Duration SOON = Duration.ofSeconds(61);

  private static final Duration ANSWERS = Duration.ofDays(7);
  private static final Duration DEAD = Duration.ofDays(90);

  /// What was given up longer ago was said then.
  private static final Duration NEWS = Duration.ofDays(1);

  private final Timers timers;
  private final Outbox outbox;
  private final Commits commits;
  private final List<WorkspaceId> workspaces;
  private final InstantSource clock;

  public Auditor(
      Timers timers,
      Outbox outbox,
      Commits commits,
      List<WorkspaceId> workspaces,
      InstantSource clock) {
    this.timers = timers;
    this.outbox = outbox;
    this.commits = commits;
    this.workspaces = List.copyOf(workspaces);
    this.clock = clock;
  }

  /// What is wrong at this moment.
  ///
  /// @param timers deadlines overdue by more than a minute
  /// @param waiting effects not delivered yet
  /// @param oldest how long the longest overdue thing waits
  /// @param pageLate whether a page waits for more than two minutes
  /// @param stuck those of them that failed again and again for more than ten minutes
  /// @param dead effects that were given up
  public record Findings(
      int timers, int waiting, Duration oldest, boolean pageLate, int stuck, int dead) {
    public boolean isWell() {
      return timers == 0 && !pageLate && stuck == 0;
    }
  }

  public Findings look() {
    Instant now = clock.instant();
    var overdue = timers.overdue(now, DEADLINE);
    var backlog = outbox.backlog(now);
    var pageLate = backlog.oldestPage().filter(since -> since.plus(PAGE).isBefore(now)).isPresent();
    var oldest =
        Stream.of(overdue.first(), backlog.oldestDue())
            .flatMap(Optional::stream)
            .map(since -> Duration.between(since, now))
            .reduce(Duration.ZERO, (one, other) -> one.compareTo(other) > 0 ? one : other);
    var stuck = outbox.stuck(now.minus(STUCK), now.plus(SOON), PATIENCE);
    return new Findings(
        overdue.count(), backlog.waiting(), oldest, pageLate, stuck, backlog.dead());
  }

  /// Looks, says what is wrong once an hour, and forgets what nobody will ask for again.
  public Findings audit() {
    var found = look();
    if (!found.isWell()) {
      log.warn("something is overdue: {}", found);
      alarm(
          clock.instant().truncatedTo(ChronoUnit.HOURS).toString(),
          Alarms.overdue(found.timers(), found.waiting(), found.stuck(), found.oldest()));
    }
    sayWhatCouldNotBeRead();
    int answers = commits.forgetAnswersBefore(clock.instant().minus(ANSWERS));
    int dead = outbox.forgetDeadBefore(clock.instant().minus(DEAD));
    log.debug("forgot {} old answers and {} dead letters", answers, dead);
    return found;
  }

  /// Whom it concerned cannot be read either, so everybody is told.
  private void sayWhatCouldNotBeRead() {
    Instant now = clock.instant();
    outbox
        .backlog(now)
        .unreadable()
        .filter(moment -> moment.plus(NEWS).isAfter(now))
        .map(moment -> moment.truncatedTo(ChronoUnit.HOURS))
        .ifPresent(hour -> alarm("unreadable " + hour, Alarms.unreadable()));
  }

  private void alarm(String occasion, Message message) {
    workspaces.forEach(workspace -> alarm(workspace, occasion, message));
  }

  private void alarm(WorkspaceId workspace, String occasion, Message message) {
    var once = new Cause.Said("alarm " + workspace + " " + occasion);
    var alarm = said(new Effect.Alarm(workspace, message));
    if (commits.commit(once, alarm, clock.instant()) instanceof Outcome.Stored) {
      log.info("raised an alarm in {}", workspace);
    }
  }

  private static Decision said(Effect alarm) {
    return new Decision(
        new Change.Nothing(),
        List.of(),
        List.of(Asked.of(alarm, Priority.ANSWER)),
        List.of(),
        Optional.empty(),
        new Reply.Silence());
  }
}
