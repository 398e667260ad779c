package dev.muster.adapter.slack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;

/// One name for each thing that Slack tells, however often it tells it.
class KeysTest {
  @Test
  void theSameIsCalledTheSame() {
    assertThat(Keys.event("Ev1")).isEqualTo(Keys.event("Ev1")).isNotEqualTo(Keys.event("Ev2"));
    assertThat(Keys.press("T1")).isNotEqualTo(Keys.shortcut("T1"));
  }

  @Test
  void aCorrectedFormIsAnotherThanTheOneHandedInTwice() {
    var once = Keys.form("V1", "h", Map.of("text", "down"));
    assertThat(Keys.form("V1", "h", Map.of("text", "down"))).isEqualTo(once);
    assertThat(Keys.form("V1", "h", Map.of("text", "up"))).isNotEqualTo(once);
  }

  @Test
  void whatHasNoNameIsNotTakenForAllOthersWithoutOne() {
    assertThatThrownBy(() -> Keys.command(null)).hasMessageContaining("no name");
    assertThatThrownBy(() -> Keys.press("")).hasMessageContaining("no name");
  }
}
