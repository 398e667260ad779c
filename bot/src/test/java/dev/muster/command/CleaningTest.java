package dev.muster.command;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

/// What people write stays as they wrote it; what only hides is taken out.
class CleaningTest {
  @Test
  void aForeignEndOfALineIsOneOfOurs() {
    assertThat(Cleaning.clean("one\u2028two\u2029three")).isEqualTo("one\ntwo\nthree");
  }

  @Test
  void picturesMadeOfSeveralStayWhole() {
    for (String picture :
        new String[] {
          "👨‍👩‍👧‍👦",
          "👩🏽‍💻",
          "❤️‍🔥",
          "🏳️‍🌈",
          "🏴‍☠️",
          "🇮🇷",
          "🏴\uDB40\uDC67\uDB40\uDC62\uDB40\uDC65\uDB40\uDC6E\uDB40\uDC67\uDB40\uDC7F",
          "1️⃣",
          "🧑‍🚒"
        }) {
      assertKept("team " + picture + " on it");
      assertKept(picture + picture);
    }
  }

  @Test
  void lettersKeepTheShapeTheirScriptGivesThem() {
    assertKept("سرویس از کار افتاده و نمی\u200Cخواهد بالا بیاید");
    assertKept("خانه\u0654\u200Cها");
    assertKept("क्\u200Dष और क्\u200Cष");
    assertKept("ശ്രീ ന്\u200Dറെ");
    assertKept("葛\uDB40\uDD00城");
  }

  @Test
  void whatHidesIsTakenOut() {
    assertThat(Cleaning.clean("pri\u200Cva\u200Dte")).isEqualTo("private");
    assertThat(Cleaning.clean("a\u200Db")).isEqualTo("ab");
    assertThat(Cleaning.clean("\u200Cنمی\u200C \u200C")).isEqualTo("نمی ");
    assertThat(Cleaning.clean("نمی\u200C\u200Cخواهد")).isEqualTo("نمی\u200Cخواهد");
    assertThat(Cleaning.clean("🔥\u200D a \u200D🔥")).isEqualTo("🔥 a 🔥");
    assertThat(Cleaning.clean("o\u00ADk\u2060\u3164\u180E\uFEFF\u200B")).isEqualTo("ok");
    assertThat(Cleaning.clean("x\uFE0F\uFE0F \uFE0Fy")).isEqualTo("x\uFE0F y");
    assertThat(Cleaning.clean("🔥\uDB40\uDD00\uDB40\uDC61\uDB40\uDC7F")).isEqualTo("🔥");
    assertThat(Cleaning.clean("🏴\uDB40\uDC61b")).isEqualTo("🏴b");
  }

  @Test
  void nothingTurnsTheDirectionOfWriting() {
    assertThat(Cleaning.clean("a\u202Eb\u202A\u2066c\u2069\u200E\u200F\u061Cd")).isEqualTo("abcd");
  }

  @Property
  void cleaningTwiceIsCleaningOnce(@ForAll String text) {
    String clean = Cleaning.clean(text);
    assertThat(Cleaning.clean(clean)).isEqualTo(clean);
  }

  private static void assertKept(String text) {
    assertThat(Cleaning.clean(text)).isEqualTo(text);
  }
}
