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

/// Messages as Slack takes them. With hostile words in them they are looked at in
/// [HostileWordsTest].
class RendererTest {
  private static final WorkspaceId SLACK = new WorkspaceId("slack");
  private static final PersonId BOB = new PersonId(SLACK, "U0BOB");
  private static final RoomId ROOM = new RoomId(SLACK, "C0ROOM");

  private final Renderer renderer = new Renderer(_ -> "Bob the \"builder\"");

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
  void longNamesTakeTheRoomTheyNeed() {
    var text = Text.empty();
    for (int one = 0; one < 100; one++) {
      text = text.plus(Text.of("{}, ", BOB));
    }
    var shouting = new Renderer(_ -> "&".repeat(80));
    assertThat(shouting.pages(Message.of(text)).stream().map(Shown::of))
        .allMatch(page -> page.complaints().isEmpty());
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
