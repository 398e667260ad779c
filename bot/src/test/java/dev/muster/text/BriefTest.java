package dev.muster.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class BriefTest {
  @Test
  void whatFitsStaysAsItIs() {
    assertThat(Brief.of("checkout", 8)).isEqualTo("checkout");
    assertThat(Brief.of("", 8)).isEmpty();
  }

  @Test
  void whatDoesNotFitIsMarked() {
    assertThat(Brief.of("checkout is down", 10)).isEqualTo("checkout…").hasSize(9);
    assertThat(Brief.of("checkout is down", 12)).isEqualTo("checkout is…").hasSize(12);
  }

  @Test
  void noCharacterIsCutInHalf() {
    assertThat(Brief.of("🔥🔥🔥🔥", 5)).isEqualTo("🔥🔥…");
    assertThat(Brief.of("🔥🔥🔥🔥", 4)).isEqualTo("🔥…");
  }
}
