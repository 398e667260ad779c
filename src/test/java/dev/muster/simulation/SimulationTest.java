package dev.muster.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// `-Dmuster.simulation.seeds=N` runs more seeds, `-Dmuster.simulation.seed=S` that one alone, with
/// all of its trace if it fails.
class SimulationTest {
  private static final Logger log = LoggerFactory.getLogger("simulation");
  private static final int SHOWN = 3;

  @BeforeAll
  static void quietly() {
    Seeds.quietly();
  }

  @Test
  void whateverGoesWrongThePromisesAreKept() {
    var outcomes = Seeds.asked().parallel().mapToObj(SimulationTest::run).toList();
    log.info("{} seeds, trace {}: {}", outcomes.size(), trace(outcomes), total(outcomes));
    var failed = outcomes.stream().filter(outcome -> !outcome.isWell()).toList();
    assertThat(failed.stream().limit(SHOWN).map(Outcome::report).toList())
        .as("%d seeds failed: %s", failed.size(), failed.stream().map(Outcome::seed).toList())
        .isEmpty();
  }

  @Test
  void theSameSeedIsTheSameStory() {
    assertThat(run(7).trace().hash()).isEqualTo(run(7).trace().hash());
    assertThat(run(7).trace().hash()).isNotEqualTo(run(8).trace().hash());
  }

  /// What went well needs no lines any more, and there may be many seeds.
  private static Outcome run(long seed) {
    var outcome = Simulation.run(seed, Variant.HONEST);
    if (outcome.isWell()) {
      outcome.trace().forget();
    }
    return outcome;
  }

  private static String trace(List<Outcome> outcomes) {
    return Long.toHexString(
        outcomes.stream()
            .mapToLong(outcome -> outcome.trace().hash())
            .reduce(0, (a, b) -> 31 * a + b));
  }

  private static Figures total(List<Outcome> outcomes) {
    var total = new Figures();
    outcomes.forEach(outcome -> total.add(outcome.figures()));
    return total;
  }
}
