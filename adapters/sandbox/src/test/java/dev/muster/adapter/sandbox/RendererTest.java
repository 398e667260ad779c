package dev.muster.adapter.sandbox;

import static dev.muster.adapter.sandbox.SandboxPeople.WORKSPACE;
import static org.assertj.core.api.Assertions.assertThat;

import dev.muster.person.PersonId;
import dev.muster.reply.Block;
import dev.muster.reply.Button;
import dev.muster.reply.Message;
import dev.muster.reply.NastyWords;
import dev.muster.reply.Span;
import dev.muster.reply.Text;
import dev.muster.sandbox.SandboxRoom;
import dev.muster.workspace.RoomId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class RendererTest {
  private static final PersonId ALICE = new PersonId(WORKSPACE, "alice");
  private static final PersonId STRANGER = new PersonId(WORKSPACE, "U123");
  private static final RoomId ROOM = new RoomId(WORKSPACE, "r1");

  private final Renderer renderer =
      new Renderer(new Names(new SandboxPeople()::find, RendererTest::room));

  @Test
  void everyKindOfBlockReadsWellAsPlainText() {
    var message =
        Message.of(
            new Block.Heading("INC-7 Checkout is down"),
            new Block.Paragraph(Text.of("Led by {}, {} please.", ALICE, new Span.Mention(ALICE))),
            new Block.Quote("falling\nfixed"),
            new Block.Facts(List.of(new Block.Fact("Status", Text.of("triage")))),
            new Block.Bullets(List.of(Text.of("one"), Text.of("two"))),
            new Block.Aside(Text.of("Due {}.", Instant.parse("2026-11-20T14:05:59Z"))),
            new Block.Actions(List.of(Button.of("Join", "/incident join"))));
    assertThat(renderer.text(message))
        .isEqualTo(
            """
            INC-7 Checkout is down
            Led by Alice Okafor, @alice please.
            > falling
            > fixed
            Status: triage
            • one
            • two
            Due 2026-11-20 14:05 UTC.\
            """);
  }

  @Test
  void everyKindOfSpanSaysWhatItIs() {
    var text =
        Text.of(
            "{}{}{}{}{}{}{}",
            new Span.Strong("s"),
            new Span.Code("/c"),
            new Span.Name(ALICE),
            new Span.Mention(ALICE),
            new Span.Room(ROOM),
            new Span.Time(Instant.EPOCH),
            new Span.Link("https://x.example", "x"));
    assertThat(json(Message.of(text)))
        .contains(
            "{\"text\":\"s\",\"kind\":\"strong\"}",
            "{\"text\":\"/c\",\"kind\":\"code\"}",
            "{\"text\":\"Alice Okafor\",\"kind\":\"name\",\"handle\":\"alice\"}",
            "{\"text\":\"@alice\",\"kind\":\"mention\",\"handle\":\"alice\"}",
            "{\"text\":\"#general\",\"kind\":\"room\",\"name\":\"general\"}",
            "{\"text\":\"1970-01-01 00:00 UTC\",\"kind\":\"time\",\"at\":\"1970-01-01T00:00:00Z\"}",
            "{\"text\":\"x\",\"kind\":\"link\",\"url\":\"https://x.example\"}");
  }

  @Test
  void aLinkNamesItsTargetInPlainText() {
    var link = new Span.Link("https://x.example", "runbook");
    assertThat(renderer.text(Message.of("{}", link))).isEqualTo("runbook (https://x.example)");
    var bare = new Span.Link("https://x.example", "https://x.example");
    assertThat(renderer.text(Message.of("{}", bare))).isEqualTo("https://x.example");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "javascript:alert(1)",
        "JavaScript:alert(1)",
        "data:text/html,x",
        "//x",
        "",
        "a b",
        " https://x.example"
      })
  void onlyTheWebIsLinkedTo(String url) {
    assertThat(json(Message.of("{}", new Span.Link(url, "click"))))
        .doesNotContain("\"url\"")
        .contains("\"kind\":\"plain\"");
  }

  static List<String> nastyWords() {
    return NastyWords.all();
  }

  @ParameterizedTest
  @MethodSource("nastyWords")
  void whatPeopleTypeStaysWhatTheyTyped(String words) {
    var named = new PersonId(WORKSPACE, "U" + words);
    var message =
        Message.of(
            new Block.Heading(words),
            new Block.Paragraph(
                Text.of(
                    "{} {} {} {}",
                    words,
                    new Span.Strong(words),
                    new Span.Code(words),
                    new Span.Link("javascript:" + words, words))),
            new Block.Paragraph(Text.of("{}", new Span.Name(named))),
            new Block.Quote(words),
            new Block.Facts(List.of(new Block.Fact(words, Text.of(words)))),
            new Block.Bullets(List.of(Text.of(words))),
            new Block.Aside(Text.of(words)),
            new Block.Actions(List.of(Button.of(words, "/incident list"))));
    assertThat(renderer.text(message)).contains(Words.safe(words));
    var json = Json.object();
    renderer.put(json, message);
    assertThat(json.findValuesAsText("kind")).doesNotContain("mention", "link", "room");
    assertThat(json.findValues("url")).isEmpty();
    assertThat(String.join("", json.findValuesAsText("text")))
        .doesNotContain("\u202E", "\u0000", "\u001b");
  }

  @ParameterizedTest
  @ValueSource(strings = {"\u0000", "\u0007", "\u202E", "\u2066", "\uD800", "\u009F"})
  void whatCannotBeSeenLeavesATrace(String hidden) {
    assertThat(renderer.text(Message.of(Text.of("a" + hidden + "b")))).isEqualTo("a\uFFFDb");
  }

  @Test
  void whoeverIsNotKnownIsCalledByTheirId() {
    var unknown = new Span.Room(new RoomId(WORKSPACE, "r9"));
    assertThat(renderer.text(Message.of("{} {}", STRANGER, unknown))).isEqualTo("U123 #r9");
  }

  @Test
  void anEmptyMessageIsEmpty() {
    assertThat(renderer.text(Message.of())).isEmpty();
    assertThat(json(Message.of())).isEqualTo("{\"text\":\"\",\"blocks\":[],\"buttons\":[]}");
  }

  @Test
  void aLongMessageIsShownWhole() {
    var words = "x".repeat(100_000);
    assertThat(renderer.text(Message.of(Text.of(words)))).hasSize(100_000);
  }

  @Test
  void buttonsAreListedInOrderWithTheirLineAsId() {
    var message =
        Message.of("pick")
            .offering(Button.primary("Yes", "/yes"))
            .offering(Button.danger("No", "/no"));
    assertThat(json(message))
        .endsWith(
            "\"buttons\":[{\"id\":\"/yes\",\"label\":\"Yes\",\"style\":\"primary\"},"
                + "{\"id\":\"/no\",\"label\":\"No\",\"style\":\"danger\"}]}");
  }

  private String json(Message message) {
    var json = Json.object();
    renderer.put(json, message);
    return json.toString();
  }

  private static Optional<SandboxRoom> room(RoomId id) {
    return Optional.of(new SandboxRoom(ROOM, "general", "", false, false, Set.of()))
        .filter(room -> room.id().equals(id));
  }
}
