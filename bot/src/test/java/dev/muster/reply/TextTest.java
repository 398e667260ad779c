package dev.muster.reply;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.muster.commit.Sample;
import org.junit.jupiter.api.Test;

class TextTest {
  @Test
  void whatPeopleWroteIsNeverATemplate() {
    assertThat(Text.of("{} {}")).isEqualTo(new Text(java.util.List.of(new Span.Plain("{} {}"))));
    assertThat(Text.of("{}: {}", "{}", "{} {}").spans())
        .containsExactly(new Span.Plain("{}: {} {}"));
    assertThat(Text.of("{}", "{}").plus(Text.of("{}", "{}")).spans())
        .containsExactly(new Span.Plain("{}{}"));
  }

  @Test
  void everySortOfPartKeepsItsMeaning() {
    var text = Text.of("{} {} {}!", Sample.ALICE, Sample.NOW, new Span.Strong("now"));
    assertThat(text.spans())
        .containsExactly(
            new Span.Name(Sample.ALICE),
            new Span.Plain(" "),
            new Span.Time(Sample.NOW),
            new Span.Plain(" "),
            new Span.Strong("now"),
            new Span.Plain("!"));
  }

  @Test
  void aTemplateAndItsPartsMustMatch() {
    assertThatThrownBy(() -> Text.of("{}", "one", "two")).hasMessageContaining("takes 1 parts");
    assertThatThrownBy(() -> Text.of("{} {}", "one")).hasMessageContaining("takes 2 parts");
  }

  @Test
  void quietTextCallsNobody() {
    assertThat(Text.of("{}", new Span.Mention(Sample.BOB)).quiet())
        .isEqualTo(Text.of("{}", Sample.BOB));
  }
}
