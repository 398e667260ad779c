package dev.muster.adapter.slack;

import static org.assertj.core.api.Assertions.assertThat;

import dev.muster.reception.Saying;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What people typed, out of what Slack makes of it.
class TypedTest {
  private final Typed typed =
      new Typed(id -> id.equals("U1") ? Optional.of("ann") : Optional.empty());

  @ParameterizedTest
  @CsvSource(
      delimiter = '→',
      value = {
        "role commander <@U1> → role commander @ann",
        "role commander <@U1|old.name> → role commander @ann",
        "role commander <@U2|zoe> → role commander @zoe",
        "role commander <@U2> → role commander @U2",
        "see <#C1|general> → see #general",
        "see <#C1|> → see #C1",
        "see <#C1> → see #C1",
        "<!here> and <!channel|channel> → @here and @channel",
        "<!subteam^S1|@oncall> → @oncall",
        "<!subteam^S1> → @S1",
        "<!date^1795165200^{time}|09:00> → 09:00",
        "<https://x.example/?a=1&amp;b=2> → https://x.example/?a=1&b=2",
        "<http://x.example|x.example> → x.example",
        "<https://x.example|a graph> → a graph (https://x.example)",
        "<mailto:a@x.example|a@x.example> → a@x.example",
        "a &lt; b &amp;&amp; c &gt; d → a < b && c > d",
        "&lt;@U1&gt; → <@U1>",
        "&amp;lt;!here&amp;gt; → &lt;!here&gt;",
        "costs $1 and \\2 → costs $1 and \\2",
        "<@U1|$0\\1> → @ann",
        "a < b → a < b"
      })
  void itReadsAsItWasTyped(String text, String read) {
    assertThat(typed.read(text)).isEqualTo(read);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '→',
      value = {
        "<@ME> list → '' → list",
        "<@ME|muster>, list → '' → list",
        "<@ME>: role commander <@U1> → '' → role commander @ann",
        "hey <@ME> list → hey → list",
        "<@U1> says <@ME> list → @ann says → list",
        "list <@ME> → list → ''",
        "<@ME> → '' → ''",
        "list → '' → list"
      })
  void whatStandsAroundTheNameIsHeard(String text, String before, String words) {
    assertThat(typed.spoken("ME", text)).isEqualTo(new Saying.Spoken(before, words));
  }

  @Test
  void inTheDirectConversationOnlyTheNameThatOpensTheLineIsTakenOff() {
    assertThat(typed.direct("ME", " <@ME>, list all")).isEqualTo(new Saying.Spoken("list all"));
    assertThat(typed.direct("ME", "note ask <@ME|muster> for help"))
        .isEqualTo(new Saying.Spoken("note ask @muster for help"));
  }
}
