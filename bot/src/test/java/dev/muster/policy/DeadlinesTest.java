package dev.muster.policy;

import static org.assertj.core.api.Assertions.assertThat;

import dev.muster.commit.Sample;
import dev.muster.incident.Severity;
import dev.muster.incident.Status;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class DeadlinesTest {
  private final Deadlines deadlines = new Deadlines(Policy.standard());

  @Test
  void theWorseTheOftener() {
    assertCadence(Severity.SEV1, Status.TRIAGE, 15);
    assertCadence(Severity.SEV1, Status.MITIGATING, 30);
    assertCadence(Severity.SEV1, Status.MONITORING, 30);
    assertCadence(Severity.SEV2, Status.TRIAGE, 60);
    assertCadence(Severity.SEV2, Status.MITIGATING, 60);
    assertCadence(Severity.SEV3, Status.TRIAGE, 24 * 60);
  }

  @Test
  void nothingIsDueAtSev4NorWhenItIsOver() {
    assertThat(deadlines.cadence(Sample.incident(1, Severity.SEV4))).isEmpty();
    for (var over :
        new Status[] {Status.RESOLVED, Status.CLOSED, Status.CANCELLED, Status.MERGED}) {
      var incident = Sample.incident(1, Severity.SEV1).move(over, Sample.NOW);
      assertThat(deadlines.nextUpdate(incident, Sample.NOW)).isEmpty();
    }
  }

  @Test
  void halfAPeriodIsHalfTheCadence() {
    assertThat(deadlines.halfPeriod(Sample.incident(1, Severity.SEV2)))
        .isEqualTo(Duration.ofMinutes(30));
    assertThat(deadlines.halfPeriod(Sample.incident(1, Severity.SEV4)))
        .isEqualTo(Duration.ofMinutes(30));
  }

  private void assertCadence(Severity severity, Status status, int minutes) {
    var incident = Sample.incident(1, severity).move(status, Sample.NOW);
    assertThat(deadlines.cadence(incident)).contains(Duration.ofMinutes(minutes));
  }
}
