package dev.muster.adapter.slack;

import static java.util.stream.Collectors.joining;

import com.slack.api.model.block.ActionsBlock;
import com.slack.api.model.block.HeaderBlock;
import com.slack.api.model.block.RichTextBlock;
import com.slack.api.model.block.composition.PlainTextObject;
import com.slack.api.model.block.element.BlockElement;
import com.slack.api.model.block.element.ButtonElement;
import com.slack.api.model.block.element.RichTextElement;
import com.slack.api.model.block.element.RichTextListElement;
import com.slack.api.model.block.element.RichTextQuoteElement;
import dev.muster.reply.Block;
import dev.muster.reply.Button;
import dev.muster.reply.Message;
import dev.muster.reply.Span;
import dev.muster.reply.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// Renders a message as Slack's blocks. Words are rich text, in which Slack reads no markup.
///
/// A message that is too long for Slack goes on: the first page is the message, the others belong
/// into its thread. Lengths are those of Slack's Block Kit reference.
final class Renderer {
  private static final int HEADER = 150;
  private static final int LABEL = 75;
  private static final int BUTTONS = 25;

  /// No limit of rich text is known; a section takes 3,000 characters. A page holds one such piece
  /// at the least.
  private static final Size PIECE = new Size(2_900, 9_000);

  private final Names names;
  private final RichText rich;
  private final PlainText plain;

  Renderer(Names names) {
    this.names = names;
    this.rich = new RichText(names);
    this.plain = new PlainText(names);
  }

  /// At least one page. Documents are not on them: Slack takes files another way.
  List<Page> pages(Message message) {
    var pages = new Pages();
    for (var block : message.blocks()) {
      if (block instanceof Block.Actions(var buttons)) {
        Cut.into(BUTTONS, pressable(buttons)).forEach(row -> pages.keepInSight(actions(row)));
      } else {
        pieces(block).stream().filter(piece -> !piece.words().isBlank()).forEach(pages::add);
      }
    }
    return pages.all();
  }

  private List<Piece> pieces(Block block) {
    return switch (block) {
      case Block.Heading(var words) -> heading(words);
      case Block.Paragraph(var text) -> paragraphs(text);
      case Block.Aside(var text) -> paragraphs(text);
      case Block.Quote(var words) -> Cut.words(PIECE, words).stream().map(this::quote).toList();
      case Block.Facts(var facts) ->
          grouped(facts.stream().map(Renderer::line).toList()).stream().map(this::lines).toList();
      case Block.Bullets(var items) -> grouped(items).stream().map(this::bullets).toList();
      case Block.Document _, Block.Actions _ -> List.of();
    };
  }

  private List<List<Text>> grouped(List<Text> texts) {
    return Cut.groups(PIECE, texts.stream().flatMap(text -> cut(text).stream()).toList());
  }

  private List<Text> cut(Text text) {
    return Cut.text(PIECE, new Text(text.spans().stream().map(this::spelled).toList()));
  }

  /// Before anything is measured: people choose how long their names are.
  private Span spelled(Span span) {
    return span instanceof Span.Name(var person) ? new Span.Strong(names.of(person)) : span;
  }

  /// One that is too long begins as a heading, and is said in full below.
  private List<Piece> heading(String words) {
    var cut = Cut.beginning(HEADER, words);
    var heading =
        new Piece(HeaderBlock.builder().text(label(HEADER, words)).build(), PlainText.escape(cut));
    return cut.equals(words)
        ? List.of(heading)
        : Stream.concat(Stream.of(heading), paragraphs(Text.of(words)).stream()).toList();
  }

  private List<Piece> paragraphs(Text text) {
    return cut(text).stream().map(List::of).map(this::lines).toList();
  }

  private Piece lines(List<Text> lines) {
    var elements = new ArrayList<RichTextElement>();
    for (var line : lines) {
      if (!elements.isEmpty()) {
        elements.add(RichText.plain("\n"));
      }
      elements.addAll(rich.elements(line));
    }
    return piece(RichText.section(elements), words(lines));
  }

  private Piece bullets(List<Text> items) {
    var sections = items.stream().<RichTextElement>map(rich::section).toList();
    var list = RichTextListElement.builder().style("bullet").elements(sections).build();
    return piece(list, items.stream().map(item -> "• " + plain.of(item)).collect(joining("\n")));
  }

  private Piece quote(String words) {
    var quote = RichTextQuoteElement.builder().elements(List.of(RichText.plain(words))).build();
    return piece(quote, plain.of(new Block.Quote(words)));
  }

  private String words(List<Text> lines) {
    return lines.stream().map(plain::of).collect(joining("\n"));
  }

  private static Piece piece(BlockElement element, String words) {
    return new Piece(RichTextBlock.builder().elements(List.of(element)).build(), words);
  }

  private static Text line(Block.Fact fact) {
    return Text.of("{}: {}", new Span.Strong(fact.label()), fact.value());
  }

  /// The words say nothing of buttons: what is pressed can be typed, and the menu says what.
  private static Piece actions(List<Button> buttons) {
    var elements = new ArrayList<BlockElement>();
    for (var button : buttons) {
      elements.add(button(elements.size(), button));
    }
    return new Piece(ActionsBlock.builder().elements(elements).build(), "");
  }

  /// Slack takes no longer value. What such a button says can still be typed.
  private static List<Button> pressable(List<Button> buttons) {
    return buttons.stream().filter(Button::fits).toList();
  }

  /// What a button says when it is pressed stands in its value. Its id only has to be its own.
  private static ButtonElement button(int place, Button button) {
    var element =
        ButtonElement.builder()
            .actionId("say-" + place)
            .text(label(LABEL, button.label()))
            .value(button.line());
    return switch (button.style()) {
      case PLAIN -> element.build();
      case PRIMARY -> element.style("primary").build();
      case DANGER -> element.style("danger").build();
    };
  }

  private static PlainTextObject label(int most, String words) {
    return PlainTextObject.builder().text(Label.of(most, words)).emoji(false).build();
  }
}
