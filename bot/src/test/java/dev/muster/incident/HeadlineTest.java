package dev.muster.incident;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class HeadlineTest {
  @Test
  void aTitleIsLeftAsItIs() {
    assertThat(Headline.cut("checkout is down")).isEqualTo("checkout is down");
  }

  @Test
  void halfAPageBecomesItsBeginning() {
    assertThat(Headline.cut("a".repeat(500))).hasSize(120).endsWith("…");
  }

  @Test
  void noCharacterIsCutInTwo() {
    assertThat(Headline.cut("a".repeat(118) + "🔥🔥🔥")).isEqualTo("a".repeat(118) + "…");
  }
}
