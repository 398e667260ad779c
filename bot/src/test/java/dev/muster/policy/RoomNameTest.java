package dev.muster.policy;

import static org.assertj.core.api.Assertions.assertThat;

import dev.muster.incident.Headline;
import dev.muster.incident.IncidentId;
import dev.muster.incident.Kind;
import dev.muster.incident.Severity;
import dev.muster.incident.Visibility;
import java.time.Instant;
import java.util.Optional;
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

  @Test
  void aPrivateOneHasItsNumberAndNothingOfItsTitle() {
    assertThat(secret(STANDARD)).isEqualTo("inc-7-private");
    assertThat(secret("inc-{date}-{slug}")).isEqualTo("inc-2026-11-20-private-7");
    assertThat(secret("{slug}")).isEqualTo("private-7");
    assertThat(secret("{number}")).isEqualTo("7");
    assertThat(secret("war-room")).isEqualTo("war-room-7");
    assertThat(secret("x".repeat(200))).hasSize(80).endsWith("x-7");
  }

  private static String name(String pattern, String title) {
    return name(pattern, title, Visibility.OPEN);
  }

  private static String secret(String pattern) {
    return name(pattern, "keys leaked", Visibility.PRIVATE);
  }

  private static String name(String pattern, String title, Visibility visibility) {
    var headline = new Headline(title, Severity.SEV2, Kind.REAL, visibility, Optional.empty());
    return RoomName.of(pattern, new IncidentId(7), headline, Instant.parse("2026-11-20T09:00:00Z"))
        .value();
  }
}
