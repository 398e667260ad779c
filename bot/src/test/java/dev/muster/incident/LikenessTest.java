package dev.muster.incident;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class LikenessTest {
  @Test
  void halfOfTheTellingWordsMakeItAlike() {
    assertThat(alike("checkout is down", "Checkout DOWN!")).isTrue();
    assertThat(alike("checkout is down", "the checkout is slow")).isFalse();
    assertThat(alike("checkout down", "checkout down in EU")).isTrue();
    assertThat(alike("Оплата не работает", "оплата не работает")).isTrue();
  }

  @Test
  void oneWordAloneIsNoLikenessUnlessItIsAllThatIsSaid() {
    assertThat(alike("down", "checkout is down")).isFalse();
    assertThat(alike("checkout", "checkout is down")).isFalse();
    assertThat(alike("checkout", "the checkout")).isTrue();
  }

  @Test
  void wordsThatTellNothingDoNotCount() {
    assertThat(alike("is the", "is the")).isFalse();
    assertThat(alike("the site is on", "the mail is on")).isFalse();
    assertThat(alike("!!!", "!!!")).isFalse();
  }

  private static boolean alike(String one, String other) {
    return Likeness.alike(headline(one), headline(other));
  }

  private static Headline headline(String title) {
    return new Headline(title, Severity.SEV3, Kind.REAL, Visibility.OPEN, Optional.empty());
  }
}
