package dev.muster.kill;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;

/// The process is killed while people speak to it and while it speaks to the platform, and goes on
/// from its data. Then: what was confirmed is stored, and what is stored was said, all of it once.
///
/// More cycles: `-Dmuster.kill.cycles=1000`, of which Slack has half; shorter lives, in
/// milliseconds: `-Dmuster.kill.life=700`; the same again: `-Dmuster.kill.seed=…`, as far as two
/// runs of real processes can be the same.
class KillLoopTest {
  private static final int CYCLES = Integer.getInteger("muster.kill.cycles", 25);
  private static final long SEED = Long.getLong("muster.kill.seed", 20_261_120);

  @TempDir(cleanup = CleanupMode.ON_SUCCESS)
  private Path home;

  @Test
  void nothingIsLostAndNothingDoubledHoweverOftenMusterIsKilled() throws IOException {
    judge(RecordedScene.open(SEED), CYCLES - CYCLES / 2);
  }

  @Test
  void norInSlackHoweverBadTheLine() {
    judge(SlackScene.open(SEED, CYCLES / 2), CYCLES / 2);
  }

  private void judge(Scene scene, int cycles) {
    try (var loop = new KillLoop(scene, home, cycles, SEED)) {
      assertThat(loop.run().examples()).isEmpty();
      assertThat(scene.load().answersThatChanged()).isZero();
    }
  }
}
