package dev.muster.kill;

import static org.assertj.core.api.Assertions.assertThat;

import dev.muster.effect.Ids;
import dev.muster.storage.Database;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;

/// The process is killed while people speak to it and while it speaks to the platform, and goes on
/// from its data. Then: what was confirmed is stored, and what is stored was said, all of it once.
///
/// More cycles: `-Dmuster.kill.cycles=1000`; shorter lives, in milliseconds:
/// `-Dmuster.kill.life=700`; the same again: `-Dmuster.kill.seed=…`, as far as two runs of real
/// processes can be the same.
class KillLoopTest {
  private static final int CYCLES = Integer.getInteger("muster.kill.cycles", 10);
  private static final long SEED = Long.getLong("muster.kill.seed", 20_261_120);

  /// By how much the clock goes ahead with each start, so that the claims of the dead run out.
  private static final Duration DOWN = Duration.ofSeconds(31);

  private static final int LONGEST_LIFE = Integer.getInteger("muster.kill.life", 1_500);
  private static final int LAST_ROUNDS = 5;

  @TempDir(cleanup = CleanupMode.ON_SUCCESS)
  private Path home;

  private final Random random = new Random(SEED);
  private int starts;
  private int midFlight;
  private Optional<Victim> living = Optional.empty();

  @Test
  void nothingIsLostAndNothingDoubledHoweverOftenMusterIsKilled() throws IOException {
    try (var recorder = Recorder.start(SEED)) {
      var load = kill(recorder);
      settle(recorder, load);
      var findings = judge(recorder, load);
      System.out.println(table(recorder, load, findings));
      assertThat(findings.examples()).isEmpty();
      assertThat(load.answersThatChanged()).isZero();
    }
  }

  private Load kill(Recorder recorder) {
    var load = Load.start(SEED);
    for (int cycle = 0; cycle < CYCLES; cycle++) {
      kill(start(recorder), recorder, load);
      if (cycle % 100 == 99) {
        System.out.println("killed " + (cycle + 1) + " times");
      }
    }
    return load;
  }

  /// One life in ten ends before it has properly begun.
  private void kill(Victim victim, Recorder recorder, Load load) {
    if (random.nextInt(10) == 0) {
      Waiting.pause(Duration.ofMillis(random.nextInt(LONGEST_LIFE)));
    } else {
      load.speakTo(address(victim));
      Waiting.pause(Duration.ofMillis(random.nextInt(LONGEST_LIFE)));
    }
    if (load.underWay() > 0 || recorder.underWay() > 0) {
      midFlight++;
    }
    victim.kill();
  }

  private Victim start(Recorder recorder) {
    var ahead = DOWN.multipliedBy(++starts);
    var victim =
        Victim.start(
            Child.class,
            Child.READY,
            List.of(home.toString(), recorder.address().toString(), ahead.toString()),
            Map.of());
    living = Optional.of(victim);
    return victim;
  }

  @AfterEach
  void leaveNobodyBehind() {
    living.ifPresent(Victim::kill);
  }

  private static URI address(Victim victim) {
    return URI.create("http://127.0.0.1:" + victim.awaitReady() + "/");
  }

  /// Lets Muster live until everybody has an answer and nothing waits any more.
  private void settle(Recorder recorder, Load load) {
    int rounds = 0;
    do {
      assertThat(rounds++).as("rounds until nothing waits").isLessThan(LAST_ROUNDS);
      var survivor = start(recorder);
      load.speakTo(address(survivor));
      load.finish();
      awaitSilence(recorder.platform());
      survivor.stop();
      assertThat(survivor.awaitEnd(20)).as(survivor.output()).isPresent();
    } while (waiting() > 0);
  }

  private static void awaitSilence(Platform platform) {
    int taken;
    do {
      taken = platform.taken();
      Waiting.pause(Duration.ofSeconds(1));
    } while (taken != platform.taken());
  }

  private int waiting() {
    try (var database = open()) {
      return database.outbox().backlog(now()).waiting();
    }
  }

  private Findings judge(Recorder recorder, Load load) {
    try (var database = open()) {
      return Verdict.of(database, recorder.platform(), load.confirmed(), now());
    }
  }

  private Database open() {
    return Database.open(home, Ids.uuids(Clock.systemUTC(), random));
  }

  private Instant now() {
    return Instant.now().plus(DOWN.multipliedBy(starts));
  }

  private String table(Recorder recorder, Load load, Findings findings) {
    var platform = recorder.platform();
    return """
    kill loop, seed %d: cycles %d | killed mid-flight %d | confirmed %d | answers lost %d | \
    calls taken %d | calls in doubt %d | %s\
    """
        .formatted(
            SEED,
            CYCLES,
            midFlight,
            load.confirmed().size(),
            load.unclearSoFar(),
            platform.taken(),
            platform.inDoubt(),
            findings);
  }
}
