package dev.muster.adapter.slack;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.slack.api.model.view.View;
import dev.muster.adapter.slack.fake.blocks.Attention;
import dev.muster.adapter.slack.fake.blocks.BlockKit;
import dev.muster.person.PersonId;
import dev.muster.reply.Block;
import dev.muster.reply.Button;
import dev.muster.reply.Field;
import dev.muster.reply.Form;
import dev.muster.reply.Message;
import dev.muster.reply.NastyWords;
import dev.muster.reply.Reply;
import dev.muster.reply.Span;
import dev.muster.reply.Text;
import dev.muster.workspace.WorkspaceId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Every place of a message, a form or a page that can hold words of people, with all words that
/// anybody ever broke something with: nobody is called, nothing leads anywhere, and Slack takes it.
class HostileWordsTest {
  private static final WorkspaceId SLACK = new WorkspaceId("slack");
  private static final PersonId BOB = new PersonId(SLACK, "U0BOB");
  private static final Map<String, Function<String, Stream<Sight>>> PLACES = places();

  /// What Slack makes of it.
  private record Sight(List<String> complaints, Attention attention, List<String> links) {
    static Sight of(Page page) {
      var shown = Shown.of(page);
      return new Sight(
          shown.complaints(), Attention.of(shown.text(), shown.blocks()), shown.links());
    }

    static Sight of(View view) {
      var json = Shown.json(view);
      var complaints = BlockKit.inView(json).stream().map(Object::toString).toList();
      var attention = Attention.of("", json.path("blocks"));
      return new Sight(
          BlockKit.isTooLargeForView(json) ? List.of("too large") : unseemly(json, complaints),
          attention,
          attention.links());
    }

    /// A view shows plain text too, where what is turned round deceives.
    private static List<String> unseemly(JsonNode json, List<String> complaints) {
      var shown = String.join("", json.findValuesAsText("text"));
      return shown.codePoints().anyMatch(c -> c >= 0x202A && c <= 0x202E)
          ? List.of("the direction is turned")
          : complaints;
    }
  }

  private static Map<String, Function<String, Stream<Sight>>> places() {
    var all = new TreeMap<String, Function<String, Stream<Sight>>>();
    blocks().forEach((place, block) -> all.put(place, words -> page(block.apply(words))));
    all.put(
        "name of a person",
        words -> pages(words, Message.of("{} leads, {} and {} follow", BOB, BOB, BOB)));
    fields().forEach((place, field) -> all.put(place, words -> form(field.apply(words))));
    all.put("title and button of a form", words -> form("/incident x", words, List.of()));
    all.put(
        "answer in a modal",
        words ->
            Stream.of(
                Sight.of(
                    modals().of(renderer("Bob").pages(everything(words)), Origin.in(here())))));
    all.put(
        "form that was refused",
        words -> pages("Bob", Phrases.refused(formOf("/incident x", words, lines(words)))));
    all.put(
        "form that takes a press",
        words ->
            pages("Bob", said(Phrases.pressFor(formOf("/incident " + words, words, List.of())))));
    all.put(
        "name of a file that follows",
        words ->
            pages(
                "Bob",
                Message.of(Phrases.filesFollow(List.of(new Block.Document(words, "a/b", ""))))));
    all.put("file that is missing", words -> pages("Bob", Phrases.fileMissing(words, words)));
    return all;
  }

  private static Map<String, Function<String, Block>> blocks() {
    return Map.ofEntries(
        Map.entry("heading", Block.Heading::new),
        Map.entry("paragraph", words -> new Block.Paragraph(Text.of(words))),
        Map.entry(
            "strong words", words -> new Block.Paragraph(Text.of("{}", new Span.Strong(words)))),
        Map.entry("code", words -> new Block.Paragraph(Text.of("{}", new Span.Code(words)))),
        Map.entry("quote", Block.Quote::new),
        Map.entry(
            "facts", words -> new Block.Facts(List.of(new Block.Fact(words, Text.of(words))))),
        Map.entry("bullets", words -> new Block.Bullets(List.of(Text.of(words), Text.of(words)))),
        Map.entry("aside", words -> new Block.Aside(Text.of(words))),
        Map.entry(
            "address that is none",
            words ->
                new Block.Paragraph(Text.of("{}", new Span.Link("javascript:" + words, words)))),
        Map.entry(
            "button", words -> new Block.Actions(List.of(Button.of(words, "/incident " + words)))));
  }

  private static Map<String, Function<String, Field>> fields() {
    return Map.of(
        "line", words -> Field.line("a", words, words).filled(words).refused(words),
        "lines", words -> Field.paragraph("b", words, words).filled(words).refused(words),
        "choice",
            words ->
                Field.choice("c", words, words, List.of(new Field.Option("one", words, words)))
                    .filled(words),
        "person", words -> Field.person("d", words, words).filled(words).refused(words),
        "toggle", words -> Field.toggle("e", words, words).filled(words));
  }

  private static Message everything(String words) {
    return new Message(blocks().values().stream().map(block -> block.apply(words)).toList());
  }

  private static List<Field> lines(String words) {
    return List.of(Field.line("a", words, words).refused(words));
  }

  /// With something beside it: a message of nothing but invisible words is none.
  private static Stream<Sight> page(Block block) {
    return pages("Bob", Message.of(new Block.Aside(Text.of("Look:")), block));
  }

  private static Stream<Sight> pages(String bob, Message message) {
    return renderer(bob).pages(message).stream().map(Sight::of);
  }

  private static Renderer renderer(String bob) {
    return new Renderer(_ -> bob);
  }

  private static Message said(Reply reply) {
    return reply instanceof Reply.Whisper(var message) ? message : Message.of();
  }

  private static Stream<Sight> form(Field field) {
    return form("/incident x", "Form", List.of(field));
  }

  private static Stream<Sight> form(String line, String title, List<Field> fields) {
    return Stream.of(Sight.of(modals().of(formOf(line, title, fields), Origin.in(here()))));
  }

  private static Form formOf(String line, String title, List<Field> fields) {
    return new Form(line, title, title, fields);
  }

  private static Modals modals() {
    return new Modals(_ -> Optional.empty());
  }

  private static Optional<String> here() {
    return Optional.of("C0ROOM");
  }

  static List<String> words() {
    return NastyWords.all();
  }

  @ParameterizedTest
  @MethodSource("words")
  void areShownAndNothingElse(String words) {
    PLACES.forEach((place, shown) ->
        assertThat(shown.apply(words))
            .as(place)
            .isNotEmpty()
            .allSatisfy(sight -> {
              assertThat(sight.complaints()).isEmpty();
              assertThat(sight.attention().pings()).isEmpty();
              assertThat(sight.links()).isEmpty();
            }));
  }

  @Test
  void areManyInManyPlaces() {
    assertThat(words()).hasSizeGreaterThan(120).doesNotHaveDuplicates();
    assertThat(PLACES).hasSizeGreaterThan(20);
  }
}
