package dev.muster.kill;

import static org.assertj.core.api.Assertions.assertThat;

import dev.muster.effect.Ids;
import dev.muster.storage.Database;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Random;

/// Lets a process live and kills it, again and again; then lets one live until nothing waits, and
/// judges.
final class KillLoop implements AutoCloseable {
  private static final int LONGEST_LIFE = Integer.getInteger("muster.kill.life", 1_500);

  /// By how much the clock goes ahead with each start, so that the claims of the dead run out.
  private static final Duration DOWN = Duration.ofSeconds(31);

  /// How long it may take until nothing waits. A slow machine needs more rounds than a fast one.
  private static final Duration LAST_ROUNDS = Duration.ofMinutes(2);

  private final Scene scene;
  private final Path home;
  private final int cycles;
  private final Random random;
  private PassingTime time = new PassingTime(Instant.now(), 1);
  private int midFlight;
  private String lastWords = "";
  private Optional<Victim> living = Optional.empty();

  KillLoop(Scene scene, Path home, int cycles, long seed) {
    this.scene = scene;
    this.home = home;
    this.cycles = cycles;
    this.random = new Random(seed);
  }

  Findings run() {
    for (int cycle = 1; cycle <= cycles; cycle++) {
      kill(start(1));
      if (cycle % 100 == 0) {
        System.out.println("killed " + cycle + " times");
      }
    }
    scene.calmDown();
    var findings = judge(settle());
    System.out.println(table(findings));
    return findings;
  }

  /// One life in ten ends before it has properly begun.
  private void kill(Victim victim) {
    if (random.nextInt(10) > 0) {
      scene.speakTo(victim.awaitReady());
    }
    Waiting.pause(Duration.ofMillis(random.nextInt(LONGEST_LIFE)));
    if (scene.isMidFlight()) {
      midFlight++;
    }
    victim.kill();
  }

  private Victim start(int speed) {
    time = new PassingTime(time.instant().plus(DOWN), speed);
    var victim = scene.start(home, time);
    living = Optional.of(victim);
    return victim;
  }

  /// Lets Muster live until everybody has an answer and nothing waits any more.
  ///
  /// @return until when it lived
  private Instant settle() {
    Instant end;
    var latest = Instant.now().plus(LAST_ROUNDS);
    do {
      assertThat(Instant.now()).as("when nothing waits; %s", lastWords).isBefore(latest);
      var survivor = start(scene.speed());
      scene.speakTo(survivor.awaitReady());
      scene.load().finish();
      awaitSilence();
      end = time.instant();
      survivor.stop();
      assertThat(survivor.awaitEnd(60)).as(survivor.output()).isPresent();
      lastWords = survivor.output();
    } while (waiting(end) > 0);
    return end;
  }

  private void awaitSilence() {
    int calls;
    do {
      calls = scene.calls();
      Waiting.pause(scene.silence());
    } while (calls != scene.calls());
  }

  private int waiting(Instant now) {
    try (var database = open()) {
      return database.outbox().backlog(now).waiting();
    }
  }

  private Findings judge(Instant now) {
    try (var database = open()) {
      return Verdict.of(database, scene, now);
    }
  }

  private Database open() {
    return Database.open(home, Ids.uuids(Clock.systemUTC(), random));
  }

  private String table(Findings findings) {
    var load = scene.load();
    return "kill loop, %s: cycles %d | killed mid-flight %d | confirmed %d | answers lost %d | %s | %s"
        .formatted(
            scene.getClass().getSimpleName(),
            cycles,
            midFlight,
            load.confirmed().size(),
            load.unclearSoFar(),
            scene.figures(),
            findings);
  }

  /// Leaves nobody behind.
  @Override
  public void close() {
    living.ifPresent(Victim::kill);
    scene.close();
  }
}
