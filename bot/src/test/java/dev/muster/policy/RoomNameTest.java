package dev.muster.policy;

import static org.assertj.core.api.Assertions.assertThat;

import dev.muster.incident.IncidentId;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class RoomNameTest {
  private static final String STANDARD = "inc-{number}-{slug}";

  @Test
  void itIsMadeOfTheNumberAndTheTitle() {
    assertThat(name(STANDARD, "Checkout is down!")).isEqualTo("inc-7-checkout-is-down");
  }

  @Test
  void everyAlphabetHasAName() {
    assertThat(name(STANDARD, "Zahlung für Kü­che fällt aus")).startsWith("inc-7-zahlung-fur-ku");
    assertThat(name(STANDARD, "paiement échoué à l'été"))
        .isEqualTo("inc-7-paiement-echoue-a-l-ete");
    assertThat(name(STANDARD, "Оплата не работает")).isEqualTo("inc-7");
    assertThat(name(STANDARD, "決済が落ちた")).isEqualTo("inc-7");
    assertThat(name(STANDARD, "الدفع معطل")).isEqualTo("inc-7");
    assertThat(name(STANDARD, "🔥🔥")).isEqualTo("inc-7");
    assertThat(name(STANDARD, "ＡＢＣ １２３")).isEqualTo("inc-7-abc-123");
    assertThat(name("{slug}", "決済")).isEqualTo("inc-7");
  }

  @Test
  void aLongTitleIsCutAtTheEndOfAWord() {
    var long1 = name(STANDARD, "checkout ".repeat(20));
    assertThat(long1).hasSizeLessThanOrEqualTo(80).endsWith("-checkout");
    assertThat(name(STANDARD, "x".repeat(200))).hasSize(80);
  }

  @Test
  void aNameWithoutTheNumberLeavesRoomForIt() {
    assertThat(name("{slug}", "x".repeat(200))).hasSize(78);
  }

  @Test
  void thePatternIsTheOperatorsChoice() {
    assertThat(name("Inc {date} {slug}", "Down")).isEqualTo("inc-2026-11-20-down");
    assertThat(name("inc-{date}-{slug}", "{number} of {date}"))
        .isEqualTo("inc-2026-11-20-number-of-date");
    assertThat(name("---", "Down")).isEqualTo("inc-7");
  }

  private static String name(String pattern, String title) {
    return RoomName.of(pattern, new IncidentId(7), title, Instant.parse("2026-11-20T09:00:00Z"))
        .value();
  }
}
