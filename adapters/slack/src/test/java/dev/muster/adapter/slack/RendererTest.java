package dev.muster.adapter.slack;

import static org.assertj.core.api.Assertions.assertThat;

import dev.muster.person.PersonId;
import dev.muster.reply.Block;
import dev.muster.reply.Button;
import dev.muster.reply.Message;
import dev.muster.reply.Span;
import dev.muster.reply.Text;
import dev.muster.workspace.RoomId;
import dev.muster.workspace.WorkspaceId;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/// Messages as Slack takes them, whatever people wrote into them.
class RendererTest {
  private static final WorkspaceId SLACK = new WorkspaceId("slack");
  private static final PersonId BOB = new PersonId(SLACK, "U0BOB");
  private static final RoomId ROOM = new RoomId(SLACK, "C0ROOM");

  /// What people have tried, and some who only wanted to say what they saw.
  static final List<String> HOSTILE =
      List.of(
          "<!channel>",
          "<!here|here>",
          "<!everyone>",
          "@channel @here @everyone",
          "<@U0BOB>",
          "<@U0BOB|bob>",
          "@bob",
          "<!subteam^S123|@oncall>",
          "<#C0ROOM|room>",
          "<https://evil.example|click me>",
          "<https://evil.example>",
          "https://evil.example",
          "<mailto:a@b.example|mail>",
          "[click](https://evil.example)",
          "evil.example/x",
          "&lt;!channel&gt;",
          "&amp;lt;!channel&amp;gt;",
          "<<!channel>>",
          "<!cha\nnnel>",
          "<!date^1^{date}^https://evil.example|x>",
          "*bold* _it_ ~no~ `code` ```block```",
          "> quote\n> more",
          ":smile: :fire:",
          "\u202Egnp.exe",
          "a\u0000b\u0007c",
          "\u200B",
          "\uD83D\uDC69\u200D\uD83D\uDE92",
          "\"quotes\" and \\ backslashes \\n",
          "{{}} %s ${x}",
          "<script>alert(1)</script>",
          "'; drop table incident; --",
          "\u00E9\u00DF\u4E2D\u0627",
          "a".repeat(5_000),
          "\"".repeat(5_000),
          "<".repeat(5_000),
          "\n".repeat(5_000),
          "\uD83D\uDE00".repeat(3_000),
          "word ".repeat(4_000),
          "<!channel> ".repeat(1_000));

  private final Renderer renderer = new Renderer(_ -> "Bob <!channel> the \"builder\"");

  @ParameterizedTest
  @FieldSource("HOSTILE")
  void nothingPeopleWriteCallsAnybodyOrLeadsAnywhereOrIsTooMuch(String words) {
    for (var block : everywhere(words)) {
      for (var page : pages(Message.of(new Block.Aside(Text.of("Look:")), block))) {
        assertThat(page.complaints()).as("%s", block).isEmpty();
        assertThat(page.pings()).as("%s", block).isEmpty();
        assertThat(page.links()).as("%s", block).isEmpty();
      }
    }
  }

  private static List<Block> everywhere(String words) {
    return List.of(
        new Block.Heading(words),
        new Block.Paragraph(Text.of(words)),
        new Block.Paragraph(Text.of("{} {}", new Span.Strong(words), new Span.Code(words))),
        new Block.Paragraph(Text.of("{}", BOB)),
        new Block.Quote(words),
        new Block.Facts(List.of(new Block.Fact(words, Text.of(words)))),
        new Block.Bullets(List.of(Text.of(words), Text.of(words))),
        new Block.Aside(Text.of(words)),
        new Block.Paragraph(Text.of("{}", new Span.Link("javascript:" + words, words))),
        new Block.Actions(List.of(Button.of(words, "/incident info INC-1"))));
  }

  @Test
  void onlyAMentionCallsSomebody() {
    var page = page(Message.of("{} and {} in {}", new Span.Mention(BOB), BOB, new Span.Room(ROOM)));
    assertThat(page.pings()).containsExactly("U0BOB");
    assertThat(page.complaints()).isEmpty();
  }

  @Test
  void onlyALinkOfOurOwnLeadsSomewhere() {
    var page = page(Message.of("{}", new Span.Link("https://graphs.example/7", "the graph")));
    assertThat(page.links()).containsExactly("https://graphs.example/7");
    assertThat(page.text()).isEqualTo("the graph: https://graphs.example/7");
  }

  @Test
  void aMomentIsShownInTheReadersZoneAndReadInUtc() {
    var at = Instant.parse("2026-11-20T09:00:00Z");
    var page = page(Message.of("due {}", at));
    assertThat(page.text())
        .isEqualTo("due <!date^1795165200^{date_short_pretty} {time}|2026-11-20 09:00 UTC>");
    assertThat(page.blocks().findValue("timestamp").asLong()).isEqualTo(at.getEpochSecond());
  }

  @Test
  void theTextSaysAllThatTheBlocksSay() {
    var page =
        page(
            Message.of(
                new Block.Heading("INC-1 checkout is down"),
                new Block.Facts(List.of(new Block.Fact("Severity", Text.of("SEV1")))),
                new Block.Quote("we lost a rack\nand its twin"),
                new Block.Bullets(List.of(Text.of("one"), Text.of("two"))),
                new Block.Aside(Text.of("quietly"))));
    assertThat(page.text())
        .isEqualTo(
            "INC-1 checkout is down\nSeverity: SEV1\n> we lost a rack\n> and its twin\n"
                + "• one\n• two\nquietly");
  }

  @Test
  void whatIsTooLongGoesOnAndNothingIsLost() {
    var lines = IntStream.range(0, 2_000).mapToObj(line -> Text.of("entry %05d.".formatted(line)));
    var pages = pages(Message.of(new Block.Heading("Timeline"), new Block.Bullets(lines.toList())));
    assertThat(pages).hasSizeBetween(5, 60).allMatch(page -> page.complaints().isEmpty());
    var all = pages.stream().map(Shown::text).collect(Collectors.joining("\n"));
    assertThat(all.lines().filter(line -> line.startsWith("• entry"))).hasSize(2_000).isSorted();
  }

  @Test
  void aLongQuoteIsCutAtSpaces() {
    var pages = pages(Message.of(new Block.Quote("lorem ipsum ".repeat(1_000))));
    assertThat(pages).allMatch(page -> page.complaints().isEmpty());
    assertThat(pages).allMatch(page -> page.text().lines().allMatch(line -> line.startsWith("> ")));
    assertThat(pages.stream().map(Shown::text).collect(Collectors.joining()))
        .doesNotContain("lor>", "ips>");
  }

  @Test
  void manySpansInOneLineAreStillOneMessage() {
    var text = Text.empty();
    for (int one = 0; one < 500; one++) {
      text = text.plus(Text.of("{}, ", BOB));
    }
    assertThat(pages(Message.of(text))).allMatch(page -> page.complaints().isEmpty());
  }

  @Test
  void buttonsStandOnTheFirstPageInRowsThatSlackTakes() {
    var buttons =
        IntStream.range(0, 60).mapToObj(n -> Button.of("INC-" + n, "/incident info INC-" + n));
    var message =
        Message.of(new Block.Quote("long ".repeat(3_000)))
            .plus(new Block.Actions(buttons.toList()));
    var pages = pages(message);
    assertThat(pages).allMatch(page -> page.complaints().isEmpty());
    assertThat(pages.getFirst().blocks().findValuesAsText("value"))
        .hasSize(60)
        .contains("/incident info INC-59");
  }

  @Test
  void aButtonThatSaysTooMuchIsLeftOut() {
    var page =
        page(
            Message.of("Which?")
                .offering(
                    Button.of("All of it", "/incident note " + "long ".repeat(500)),
                    Button.of("Help", "/incident help")));
    assertThat(page.complaints()).isEmpty();
    assertThat(page.blocks().findValuesAsText("value")).containsExactly("/incident help");
  }

  @Test
  void fileContentsAreNotPrinted() {
    var pages =
        pages(
            Message.of(
                new Block.Paragraph(Text.of("The record.")),
                new Block.Document("a.md", "text/markdown", "# secret")));
    assertThat(pages).noneMatch(page -> page.text().contains("secret"));
  }

  private Shown page(Message message) {
    return pages(message).getFirst();
  }

  private List<Shown> pages(Message message) {
    return renderer.pages(message).stream().map(Shown::of).toList();
  }
}
