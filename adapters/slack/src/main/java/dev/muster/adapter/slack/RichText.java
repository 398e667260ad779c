package dev.muster.adapter.slack;

import com.slack.api.model.block.element.RichTextElement;
import com.slack.api.model.block.element.RichTextSectionElement;
import com.slack.api.model.block.element.RichTextSectionElement.TextStyle;
import dev.muster.command.Cleaning;
import dev.muster.reply.Span;
import dev.muster.reply.Text;
import java.util.ArrayList;
import java.util.List;

/// Renders text as rich text elements. Slack reads no markup in these: what a person typed is shown
/// as it was typed and can be neither mention nor link.
final class RichText {
  private static final TextStyle PLAIN = TextStyle.builder().unlink(true).build();
  private static final TextStyle STRONG = TextStyle.builder().bold(true).unlink(true).build();
  private static final TextStyle CODE = TextStyle.builder().code(true).build();

  private final Names names;

  RichText(Names names) {
    this.names = names;
  }

  RichTextSectionElement section(Text text) {
    return section(elements(text));
  }

  static RichTextSectionElement section(List<RichTextElement> elements) {
    return RichTextSectionElement.builder().elements(elements).build();
  }

  List<RichTextElement> elements(Text text) {
    var elements = new ArrayList<RichTextElement>();
    text.spans().forEach(span -> elements.add(element(span)));
    elements.removeIf(RichText::isEmpty);
    return elements;
  }

  private RichTextElement element(Span span) {
    return switch (span) {
      case Span.Plain(var words) -> plain(words);
      case Span.Strong(var words) -> strong(words);
      case Span.Code(var words) -> text(words, CODE);
      case Span.Name(var person) -> strong(names.of(person));
      case Span.Mention(var person) ->
          RichTextSectionElement.User.builder().userId(person.value()).build();
      case Span.Room(var room) ->
          RichTextSectionElement.Channel.builder().channelId(room.value()).build();
      case Span.Time time ->
          RichTextSectionElement.Date.builder()
              .timestamp(Math.toIntExact(time.at().getEpochSecond()))
              .format(PlainText.DATE)
              .fallback(time.utc())
              .build();
      case Span.Link link -> link(link);
    };
  }

  private static RichTextElement link(Span.Link link) {
    var url = link.url();
    var label = link.label();
    return link.isOfTheWeb()
        ? RichTextSectionElement.Link.builder().url(url).text(Cleaning.clean(label)).build()
        : plain(label.equals(url) ? url : label + " (" + url + ")");
  }

  static RichTextElement plain(String words) {
    return text(words, PLAIN);
  }

  static RichTextElement strong(String words) {
    return text(words, STRONG);
  }

  private static RichTextElement text(String words, TextStyle style) {
    return RichTextSectionElement.Text.builder().text(Cleaning.clean(words)).style(style).build();
  }

  /// Slack refuses an element without a character.
  private static boolean isEmpty(RichTextElement element) {
    return element instanceof RichTextSectionElement.Text text && text.getText().isEmpty();
  }
}
