package dev.muster.bench;

import dev.muster.adapter.sandbox.SandboxPeople;
import dev.muster.commit.Change;
import dev.muster.effect.Effect;
import dev.muster.incident.IncidentId;
import dev.muster.person.PersonId;
import dev.muster.timer.Timer;
import dev.muster.timer.TimerChange;
import dev.muster.timer.TimerKind;
import dev.muster.workspace.WorkspaceId;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.IntStream;

/// How late deadlines are seen to: ten thousand incidents wait for a commander, and each says so in
/// its room when its time has come.
final class DeadlineTimes {
  private static final WorkspaceId PLACE = SandboxPeople.WORKSPACE;
  private static final PersonId ALICE = new PersonId(PLACE, "alice");
  private static final Duration A_MOMENT = Duration.ofSeconds(2);

  private final Path home;
  private final int count;
  private final Duration gap;
  private final Sample late = new Sample();
  private volatile Instant start = Instant.MAX;

  /// @param gap the time between one deadline and the next
  DeadlineTimes(Path home, int count, Duration gap) {
    this.home = home;
    this.count = count;
    this.gap = gap;
  }

  /// How late each came to the platform: woken, decided, stored, claimed, delivered.
  Sample lateness() throws Exception {
    try (var stage = Stage.silent(home, post -> heard(post.room().value()))) {
      begin(stage);
      while (late.size() < count) {
        Thread.sleep(50);
      }
      return late;
    }
  }

  /// How long after the last deadline all that follows from them was stored.
  Duration untilStored() throws Exception {
    try (var stage = Stage.silent(home, _ -> {})) {
      begin(stage);
      var last = due(count);
      var timers = stage.wired().database().timers();
      while (!timers.due(last, 1).isEmpty()) {
        Thread.sleep(5);
      }
      return Duration.between(last, Instant.now());
    }
  }

  private void heard(String room) {
    var number = IncidentId.read(room).orElseThrow().number();
    late.add(Duration.between(due(number), Instant.now()));
  }

  private Instant due(int number) {
    return start.plus(gap.multipliedBy(number - 1));
  }

  /// Makes the incidents and opens their rooms; when all is quiet, sets the deadlines and starts
  /// the threads.
  private void begin(Stage stage) throws InterruptedException {
    var archive = new Archive(stage, ALICE);
    archive.declare(count, id -> List.of(new Effect.OpenRoom(PLACE, id, "inc-" + id, false)));
    int delivered;
    do {
      delivered = stage.wired().core().courier().deliverDue("bench", 500);
    } while (delivered > 0);
    start = Instant.now().truncatedTo(ChronoUnit.MILLIS).plus(A_MOMENT);
    var timers = numbers().mapToObj(number -> (TimerChange) timer(number)).toList();
    archive.store("deadlines", new Change.Nothing(), List.of(), timers);
    var _ = stage.run();
  }

  private IntStream numbers() {
    return IntStream.rangeClosed(1, count);
  }

  private TimerChange.Set timer(int number) {
    var subject = new IncidentId(number).toString();
    return new TimerChange.Set(new Timer(TimerKind.COMMANDER, subject, due(number), ""));
  }
}
