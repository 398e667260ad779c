package dev.muster.reception;

import static org.assertj.core.api.Assertions.assertThat;

import dev.muster.incident.Status;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// In the room of INC-1, words that may end INC-2.
class CrossingTest extends Story {
  private static final String QUESTION = "Do you mean INC-1, or INC-2? Nothing is done yet.";

  @BeforeEach
  void twoAreOpen() {
    var _ = declared("sev2");
    bob.says("/incident declare search is slow sev3");
  }

  @Test
  void whatAHintOffersIsAskedAboutToo() {
    alice.says("/incident resolved INC-2 caused it").presses("resolve INC-2 caused it");
    alice.reads(QUESTION);
    alice.namesMuster("guys,", "resolve INC-2 caused it").presses("resolve INC-2 caused it");
    alice.reads(QUESTION).isOffered("Resolve INC-1", "Resolve INC-2");
    assertOpen();
    alice.presses("Resolve INC-2");
    assertThat(rehearsal.incident(2).status()).isEqualTo(Status.RESOLVED);
    assertThat(incident().status()).isEqualTo(Status.TRIAGE);
  }

  @Test
  void theOwnOneEndsWithAllTheWords() {
    alice.says("/incident resolve INC-2 caused it").presses("Resolve INC-1");
    assertThat(incident().status()).isEqualTo(Status.RESOLVED);
    assertThat(rehearsal.incident(2).status()).isEqualTo(Status.TRIAGE);
    assertThat(events().toString()).contains("INC-2 caused it");
  }

  @Test
  void aStatusEndsToo() {
    for (var words :
        new String[] {
          "status INC-2 resolved",
          "status INC-2 resolved caused it",
          "status resolved INC-2",
          "status resolved INC-2 caused it",
          "resolve #2 replica was the cause"
        }) {
      alice.says("/incident " + words).reads(QUESTION).isOffered("Resolve INC-1", "Resolve INC-2");
    }
    alice.says("/incident status INC-2 cancelled").reads(QUESTION);
    alice.isOffered("Cancel INC-1", "Cancel INC-2");
    assertOpen();
    alice.says("/incident status INC-2 mitigating").reads("is mitigating now");
    alice.says("/incident status resolved INC-2").presses("Resolve INC-2");
    assertThat(rehearsal.incident(2).status()).isEqualTo(Status.RESOLVED);
  }

  @Test
  void whatIsNoIncidentIsText() {
    for (var words : new String[] {"#2nd-level confirmed it", "#2 pod is back"}) {
      alice.says("/incident update " + words);
      assertThat(events().toString()).contains(words);
    }
    alice.says("/incident resolve INC-7 fixed").reads("There is no INC-7");
    alice.says("/incident resolve Incident 4711 at AWS");
    assertThat(incident().status()).isEqualTo(Status.RESOLVED);
    assertThat(events().toString()).contains("Incident 4711 at AWS");
  }

  private void assertOpen() {
    assertThat(incident().status()).isEqualTo(Status.TRIAGE);
    assertThat(rehearsal.incident(2).status()).isEqualTo(Status.TRIAGE);
  }
}
