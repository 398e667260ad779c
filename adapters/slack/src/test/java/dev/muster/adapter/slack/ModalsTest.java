package dev.muster.adapter.slack;

import static org.assertj.core.api.Assertions.assertThat;

import com.slack.api.model.view.View;
import dev.muster.adapter.slack.fake.blocks.BlockKit;
import dev.muster.reply.Block;
import dev.muster.reply.Field;
import dev.muster.reply.Form;
import dev.muster.reply.Message;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// Forms as Slack takes them, at their limits and beyond.
class ModalsTest {
  private final Modals modals =
      new Modals(handle -> handle.equals("bob") ? Optional.of("U0BOB") : Optional.empty());

  @Test
  void aLongListIsCutWhereSlackCutsIt() {
    var options =
        IntStream.range(0, 300).mapToObj(n -> new Field.Option("v" + n, "Value " + n, "")).toList();
    assertTaken(modals.of(form(Field.choice("c", "Choice", "", options)), elsewhere()));
  }

  @Test
  void whatWasGivenIsFilledIn() {
    var view =
        modals.of(
            form(
                Field.line("title", "Title", "").filled("checkout is down"),
                Field.person("person", "Person", "").filled("bob"),
                Field.toggle("drill", "Drill", "").filled("yes")),
            Origin.in(Optional.of("C1")));
    var json = Shown.json(view).toString();
    assertThat(json)
        .contains("\"initial_value\":\"checkout is down\"", "\"initial_user\":\"U0BOB\"")
        .contains("\"initial_options\":[{");
    assertTaken(view);
  }

  @Test
  void anEmptyLineShowsWhatWouldDo() {
    var due = Field.asking("due", "Due", "Until when", new Field.Input.Line("20m"));
    var view = modals.of(form(due, Field.paragraph("text", "Text", "").needed()), elsewhere());
    var blocks = Shown.json(view).path("blocks");
    assertThat(blocks.path(0).path("element").path("placeholder").path("text").asText())
        .isEqualTo("20m");
    assertThat(blocks.path(0).path("optional").asBoolean()).isTrue();
    assertThat(blocks.path(1).path("optional").asBoolean()).isFalse();
    assertTaken(view);
  }

  @Test
  void whoeverIsNotHereIsNotFilledIn() {
    var view = modals.of(form(Field.person("person", "Person", "").filled("zoe")), elsewhere());
    assertThat(Shown.json(view).toString()).doesNotContain("initial_user");
  }

  @Test
  void theWayBackTravelsAlong() {
    var view = modals.of(form(), Origin.in(Optional.of("C1")));
    assertThat(Origin.read(view.getPrivateMetadata()))
        .contains(new Origin("C1", "/incident declare"));
    assertThat(Origin.read("garbage")).isEmpty();
    assertThat(Origin.read("")).isEmpty();
  }

  @Test
  void anAnswerThatIsTooMuchForAViewSaysSo() {
    var much = Message.of(new Block.Quote("中".repeat(200_000)));
    var view = modals.of(new Renderer(_ -> "").pages(much), elsewhere());
    assertTaken(view);
    assertThat(Shown.json(view).toString()).contains("There is more");
  }

  @Test
  void anAnswerOfManyPagesIsOneView() {
    var pages = List.of(new Page("words", List.of()));
    assertThat(modals.of(pages, elsewhere()).getTitle().getText()).isEqualTo("Muster");
  }

  private static Origin elsewhere() {
    return Origin.in(Optional.empty());
  }

  private static Form form(Field... fields) {
    return new Form("/incident declare", "Declare", "Declare", List.of(fields));
  }

  private static void assertTaken(View view) {
    var json = Shown.json(view);
    assertThat(BlockKit.inView(json)).isEmpty();
    assertThat(BlockKit.isTooLargeForView(json)).isFalse();
  }
}
