package dev.muster.app;

import static org.assertj.core.api.Assertions.assertThat;

import dev.muster.checkup.Finding;
import java.util.List;
import org.junit.jupiter.api.Test;

class DiagnosisTest {
  private static final Finding JAVA = Finding.well("Java", "25.0.3");
  private static final Finding PINS =
      Finding.limited("Slack scopes", "pins:write is not granted", "install the app again");
  private static final Finding FILES =
      Finding.limited("Slack scopes", "files:write is not granted", "install the app again");

  @Test
  void whereAllIsWellThatIsSaid() {
    assertThat(new Diagnosis(List.of(JAVA)).report())
        .isEqualToNormalizingNewlines(
            """
            ok       Java               25.0.3

            All is well.
            """);
  }

  @Test
  void whatMendsSeveralThingsIsSaidOnce() {
    var diagnosis = new Diagnosis(List.of(JAVA, PINS, FILES));
    assertThat(diagnosis.isBroken()).isFalse();
    assertThat(diagnosis.report())
        .isEqualToNormalizingNewlines(
            """
            ok       Java               25.0.3
            limited  Slack scopes       pins:write is not granted
            limited  Slack scopes       files:write is not granted
                                        -> install the app again

            Muster works, without what is limited.
            """);
  }

  @Test
  void whatIsBrokenCannotBeOverlooked() {
    var diagnosis =
        new Diagnosis(List.of(PINS, Finding.broken("port", "8080 is taken", "choose another")));
    assertThat(diagnosis.isBroken()).isTrue();
    assertThat(diagnosis.report())
        .contains("BROKEN   port               8080 is taken")
        .contains("-> choose another")
        .contains("Muster cannot work like this");
  }
}
