package dev.muster.simulation;

import static dev.muster.simulation.Invariant.I1_CONFIRMED_IS_STORED;
import static dev.muster.simulation.Invariant.I2_NOTHING_UNSAID;
import static dev.muster.simulation.Invariant.I3_NOTHING_SILENT;
import static dev.muster.simulation.Invariant.I4_NO_COPIES;
import static dev.muster.simulation.Invariant.I5_NOTHING_STALE;
import static dev.muster.simulation.Invariant.I6_IN_ORDER;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.LongStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// A net that never caught anything may have holes: each broken design is caught, and by the
/// promise it breaks.
class SimulationCanFailTest {
  private static final int SEEDS = 100;

  @BeforeAll
  static void quietly() {
    Seeds.quietly();
  }

  @Test
  void markingBeforeSendingLosesMessages() {
    assertCaught(Broken.marksBeforeSending(), I2_NOTHING_UNSAID);
  }

  @Test
  void forgettingTheDoubtSaysThingsTwice() {
    assertCaught(Broken.forgetsDoubt(), I4_NO_COPIES);
  }

  @Test
  void withoutALeaseThingsAreSaidTwice() {
    assertCaught(Broken.hasNoLease(), I4_NO_COPIES);
  }

  @Test
  void queueingAgainSpeaksOutOfOrder() {
    assertCaught(Broken.queuesAgain(), I6_IN_ORDER);
  }

  @Test
  void withoutExpiryRemindersComeTooLate() {
    assertCaught(Broken.neverExpires(), I5_NOTHING_STALE);
  }

  @Test
  void withoutKeysCommandsHappenTwice() {
    assertCaught(Broken.forgetsKeys(), I1_CONFIRMED_IS_STORED);
  }

  @Test
  void confirmingBeforeStoringBreaksItsWord() {
    assertCaught(Broken.confirmsBeforeStoring(), I1_CONFIRMED_IS_STORED);
  }

  @Test
  void timersInMemoryForgetIncidents() {
    assertCaught(Broken.keepsTimersInMemory(), I3_NOTHING_SILENT);
  }

  private static void assertCaught(Variant broken, Invariant expected) {
    var caught =
        LongStream.rangeClosed(1, SEEDS)
            .mapToObj(seed -> Simulation.run(seed, broken))
            .flatMap(outcome -> outcome.violations().stream())
            .filter(violation -> violation.invariant() == expected)
            .findFirst();
    assertThat(caught).as("%s in %d seeds", expected, SEEDS).isPresent();
  }
}
