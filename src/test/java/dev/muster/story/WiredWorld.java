package dev.muster.story;

import dev.muster.app.Wired;
import dev.muster.app.settings.Settings;
import dev.muster.effect.Ids;
import dev.muster.timer.MovableClock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;

/// What every world has in common: the whole application, its data in a folder, and a clock that is
/// moved by hand.
abstract sealed class WiredWorld implements World, Time permits SandboxWorld, SlackWorld {
  private static final int LIMIT = 500;
  private static final Duration A_MOMENT = Duration.ofSeconds(1);

  /// Whoever talks much is asked by the platform to wait this long at the most.
  private static final Duration A_WHILE = Duration.ofSeconds(20);

  private final MovableClock clock;
  private final Ids ids;
  private final Settings settings;
  private final Transcript transcript = new Transcript();
  private Wired muster;
  private boolean isStalled;

  WiredWorld(MovableClock clock, Settings settings) {
    this.clock = clock;
    this.ids = Ids.uuids(clock, new Random());
    this.settings = settings;
    this.muster = open();
  }

  private Wired open() {
    return Wired.open(settings, clock, ids);
  }

  /// Muster has just been started, and is soon connected.
  abstract void awaitConnection();

  /// Muster has just been stopped, and the platform sees that soon.
  abstract void awaitSilence();

  /// Whatever anybody did was heard, and whoever waits for an answer has it.
  abstract void awaitAnswers();

  final Wired muster() {
    return muster;
  }

  final Ids ids() {
    return ids;
  }

  final Transcript notes() {
    return transcript;
  }

  @Override
  public final Time time() {
    return this;
  }

  @Override
  public final Instant now() {
    return clock.instant();
  }

  /// Does and delivers what is due, and lets a moment go by, so that one thing comes after another.
  final void settle() {
    doEverything();
    for (var next = soon(); !isStalled && next.isPresent(); next = soon()) {
      clock.moveTo(next.orElseThrow());
      doEverything();
    }
    clock.pass(A_MOMENT);
  }

  private void doEverything() {
    awaitAnswers();
    while (!isStalled && doDue() > 0) {
      awaitAnswers();
    }
  }

  private int doDue() {
    var core = muster.core();
    return core.timekeeper().fireDue(LIMIT) + core.courier().deliverDue("story", LIMIT);
  }

  private Optional<Instant> putOff() {
    return muster.database().outbox().nextAfter(now());
  }

  private Optional<Instant> soon() {
    return putOff().filter(now().plus(A_WHILE)::isAfter);
  }

  @Override
  public final void passes(Duration time) {
    transcript.note(now(), "(%s pass)".formatted(time));
    var end = now().plus(time);
    for (var next = next(); next.filter(end::isAfter).isPresent(); next = next()) {
      clock.moveTo(next.orElseThrow());
      doEverything();
    }
    clock.moveTo(end);
    settle();
  }

  private Optional<Instant> next() {
    return Stream.of(muster.core().timekeeper().nextAfter(now()), putOff())
        .flatMap(Optional::stream)
        .min(Instant::compareTo);
  }

  @Override
  public final void passesWithoutMuster(Duration time) {
    transcript.note(now(), "(%s pass without Muster)".formatted(time));
    muster.close();
    awaitSilence();
    clock.pass(time);
    muster = open();
    awaitConnection();
    settle();
  }

  @Override
  public final void stalls() {
    transcript.note(now(), "(Muster stalls)");
    isStalled = true;
  }

  @Override
  public final void crashes() {
    var lost = muster.core().courier().claim("whoever died", LIMIT);
    transcript.note(now(), "(Muster dies with %d things in its hands)".formatted(lost.size()));
    restarts();
  }

  @Override
  public final void restarts() {
    transcript.note(now(), "(Muster restarts)");
    isStalled = false;
    passesWithoutMuster(Duration.ZERO);
  }

  @Override
  public void close() {
    muster.close();
  }
}
