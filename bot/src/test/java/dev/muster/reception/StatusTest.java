package dev.muster.reception;

import static dev.muster.incident.Milestone.DECLARED;
import static dev.muster.incident.Milestone.DETECTED;
import static dev.muster.incident.Milestone.FIRST_RESPONSE;
import static dev.muster.incident.Milestone.IMPACT_STARTED;
import static dev.muster.incident.Milestone.MITIGATED;
import static dev.muster.incident.Milestone.RESOLVED;
import static dev.muster.incident.Milestone.UNDERSTOOD;
import static dev.muster.reception.Time.minutes;
import static org.assertj.core.api.Assertions.assertThat;

import dev.muster.incident.Event;
import dev.muster.incident.Severity;
import dev.muster.incident.Status;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// Statuses, severities, and the timestamps they set.
class StatusTest extends Story {
  private static final Instant NINE = Instant.parse("2026-11-20T09:00:00Z");

  @Test
  void wordsSaidWithAStatusItHasAlreadyAreNoted() {
    declared("sev2");
    alice.says("/incident mitigated").says("/incident mitigated looks good");
    alice.reads("INC-1 is monitoring already. Your words are noted as entry 4.");
    alice.says("/incident timeline").reads("4. Fri 09:00 alice noted: looks good");
  }

  @Test
  void itSaysWhatIsDueOnlyWhenThatMoved() {
    var room = declared("sev1");
    alice.says("/incident status mitigating");
    room.hears("alice moved it to mitigating. The next update is due Fri 09:30.");
    alice.says("/incident status monitoring vendor is back");
    room.hears("alice moved it to monitoring.\n");
  }

  @Test
  void declaringSetsThreeTimestamps() {
    declared("sev2");
    assertThat(incident().milestones().reached())
        .containsOnlyKeys(IMPACT_STARTED, DETECTED, DECLARED)
        .containsValue(NINE);
  }

  @Test
  void theFirstRoleIsTheFirstResponse() {
    declared("sev2");
    alice.says("/incident note looking").says("/incident update looking").says("/incident join me");
    assertThat(milestone(FIRST_RESPONSE)).isEmpty();
    time.passes(minutes(3));
    alice.says("/incident role ops @bob");
    time.passes(minutes(3));
    alice.says("/incident role commander me").says("/incident status mitigating");
    assertThat(milestone(FIRST_RESPONSE)).contains(at(3));
  }

  @Test
  void aStatusChangeIsAResponseToo() {
    declared("sev2");
    time.passes(minutes(4));
    alice.says("/incident cancel false alarm");
    assertThat(milestone(FIRST_RESPONSE)).contains(at(4));
  }

  @Test
  void theFirstMoveToMitigatingMeansUnderstood() {
    var room = declared("sev2");
    time.passes(minutes(5));
    alice.says("/incident status mitigating rolling back").readsNothing();
    room.hears("alice moved it to mitigating.", "> rolling back").shows("Status: mitigating");
    time.passes(minutes(5));
    alice.says("/incident status triage").says("/incident status mitigating");
    assertThat(milestone(UNDERSTOOD)).contains(at(5));
    assertThat(milestone(FIRST_RESPONSE)).contains(at(5));
    assertThat(milestone(MITIGATED)).isEmpty();
  }

  @Test
  void theFirstMoveToMonitoringMeansMitigated() {
    declared("sev2");
    time.passes(minutes(7));
    alice.says("/incident mitigated");
    time.passes(minutes(7));
    alice.says("/incident resolve");
    alice.fills(java.util.Map.of());
    assertThat(milestone(MITIGATED)).contains(at(7));
    assertThat(milestone(RESOLVED)).contains(at(14));
    assertThat(milestone(UNDERSTOOD)).isEmpty();
  }

  @Test
  void resolvingFillsInMitigated() {
    declared("sev2");
    time.passes(minutes(9));
    alice.says("/incident resolve rolled back");
    assertThat(milestone(MITIGATED)).contains(at(9));
    assertThat(milestone(FIRST_RESPONSE)).contains(at(9));
  }

  @Test
  void reopeningClearsTheEndAndTheTimelineKeepsIt() {
    var room = declared("sev2");
    time.passes(minutes(9));
    alice.says("/incident mitigated").says("/incident resolve rolled back");
    time.passes(minutes(1));
    alice.says("/incident reopen errors are back");
    room.hears("alice reopened it: back to triage.", "due Fri 10:10", "> errors are back");
    assertThat(milestone(MITIGATED)).isEmpty();
    assertThat(milestone(RESOLVED)).isEmpty();
    assertThat(incident().status()).isEqualTo(Status.TRIAGE);
    assertThat(events())
        .contains(new Event.Reopened("errors are back", Optional.of(at(9)), Optional.of(at(9))));
    alice
        .says("/incident timeline")
        .reads("had been mitigated at Fri 09:09", "resolved at Fri 09:09");
  }

  @Test
  void aSeverityChangeRecomputesWhatIsDueAndTellsTheRoom() {
    var room = declared("sev2");
    time.passes(minutes(10));
    alice.says("/incident sev 1 because all of EU");
    room.hears("alice changed the severity from SEV2 to SEV1. The next update is due Fri 09:25.");
    room.shows("Severity: SEV1", "due Fri 09:25");
    alice.says("/incident sev 4");
    room.hears("from SEV1 to SEV4. No update is due before it is resolved.");
    time.passes(Time.days(3));
    room.hearsNothingMore();
  }

  @Test
  void aSeverityCorrectedAfterTheEndMakesNothingDue() {
    var room = declared("sev2");
    alice.says("/incident resolve done");
    room.forgets();
    alice.says("/incident sev 3 because it was small");
    room.hears("from SEV2 to SEV3.").hearsNothingMore();
    assertThat(incident().severity()).isEqualTo(Severity.SEV3);
    assertThat(incident().updates().nextDue()).isEmpty();
  }

  @Test
  void whatIsSoAlreadyIsSaidSo() {
    declared("sev2");
    alice.says("/incident sev 2").reads("INC-1 is SEV2 already");
    alice.says("/incident status triage").reads("INC-1 is triage already");
  }

  private static Instant at(int minute) {
    return NINE.plus(minutes(minute));
  }
}
