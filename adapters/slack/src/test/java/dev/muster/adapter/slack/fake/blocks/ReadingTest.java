package dev.muster.adapter.slack.fake.blocks;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReadingTest {
  private final Reading reading = new Reading(new London());

  private static final class London implements Names {
    @Override
    public String person(String id) {
      return id.equals("U1") ? "bob" : id;
    }

    @Override
    public String channel(String id) {
      return "general";
    }

    @Override
    public String group(String id) {
      return "on-call";
    }

    @Override
    public ZoneId zone() {
      return ZoneId.of("Europe/London");
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      quoteCharacter = '"',
      value = {
        "*bold* and _italic_ ~ bold and italic",
        "*_both_* ~ both",
        "`code` in words ~ code in words",
        "snake_case_name ~ snake_case_name",
        "2 * 3 * 4 ~ 2 * 3 * 4",
        "&lt;b&gt; &amp;amp; ~ <b> &amp;",
        "<@U1> in <#C1> for <!subteam^S1> ~ @bob in #general for @on-call",
        "<@U2|zoe> ~ @U2",
        "<!here> <!channel> ~ @here @channel",
        "<https://a.example|a page> ~ a page",
        "<https://a.example> ~ https://a.example",
        "<not special> ~ <not special>",
        "<!date^0^{date_num} {time_secs}|x> ~ 1970-01-01 01:00:00",
        "<!date^0^{unheard_of}|the fallback> ~ the fallback",
        "&gt; quoted ~ quoted",
      })
  void marksAreNotRead(String text, String read) {
    assertThat(reading.mrkdwn(text)).isEqualTo(read);
  }

  @Test
  void richTextIsReadToo() throws JsonProcessingException {
    var blocks =
        """
        [{"type": "rich_text", "elements": [
          {"type": "rich_text_section", "elements": [
            {"type": "text", "text": "ask "}, {"type": "user", "user_id": "U1"}]},
          {"type": "rich_text_list", "elements": [
            {"type": "rich_text_section", "elements": [{"type": "emoji", "name": "fire"}]},
            {"type": "rich_text_section", "elements": [
              {"type": "link", "url": "https://a.example"},
              {"type": "broadcast", "range": "here"}]}]},
          {"type": "rich_text_section", "elements": [
            {"type": "date", "timestamp": 0, "format": "{date_num} {time}", "fallback": "x"}]}]},
         {"type": "context", "elements": [
           {"type": "plain_text", "text": "a"}, {"type": "mrkdwn", "text": "*b*"}]}]
        """;
    var json = new ObjectMapper().readTree(blocks);
    assertThat(reading.blocks(json))
        .isEqualTo("ask @bob\n:fire:\nhttps://a.example@here\n1970-01-01 01:00\na b");
    assertThat(Attention.of("", json).pings()).containsExactlyInAnyOrder("U1", "here");
    assertThat(Attention.of("", json).links()).containsExactly("https://a.example");
  }

  @Test
  void whatIsVerbatimGetsNoLinksOfItsOwn() throws JsonProcessingException {
    var template =
        "[{\"type\":\"section\",\"text\":{\"type\":\"mrkdwn\",\"text\":\"see a.example\"%s}}]";
    var mapper = new ObjectMapper();
    assertThat(Attention.of("", mapper.readTree(template.formatted(""))).links())
        .containsExactly("a.example");
    assertThat(Attention.of("", mapper.readTree(template.formatted(",\"verbatim\":true"))).links())
        .isEmpty();
  }
}
