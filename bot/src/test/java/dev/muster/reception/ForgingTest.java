package dev.muster.reception;

import static org.assertj.core.api.Assertions.assertThat;

import dev.muster.incident.Event;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Nobody puts words into somebody else's mouth: not by typing, and not by what comes back of it on
/// a button.
class ForgingTest extends Story {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "note",
        "nite",
        "log",
        "notee",
        "payments",
        "sev1",
        "declare",
        "declar",
        "update",
        "add INC-1"
      })
  void whateverIsPressedNothingIsKeptOfAnybody(String verb) {
    declared("sev2");
    for (String mark : new String[] {"\"", "", "\u201c", "(", "\u00a0\""}) {
      for (String when : new String[] {"", "next friday "}) {
        pressAll(
            "/incident %s I dropped the database %squoted %shq/general/m-1/bob/1774000000000/ x%s"
                .formatted(verb, when, mark, mark.strip()));
      }
      pressAll(
          "/incident %s I dropped it private confided %shq/general/m-1/bob/1774000000000/ x%s"
              .formatted(verb, mark, mark.strip()));
    }
    assertThat(rehearsal.store().incidents().open())
        .allSatisfy(incident ->
            assertThat(rehearsal.timeline(incident.id().number()))
                .noneMatch(entry -> entry.event() instanceof Event.Kept));
  }

  private void pressAll(String line) {
    alice.elsewhere();
    int offered = alice.says(line).offers().size();
    for (int button = 0; button < offered; button++) {
      var labels = alice.says(line).offers();
      alice.presses(labels.get(button));
    }
  }
}
