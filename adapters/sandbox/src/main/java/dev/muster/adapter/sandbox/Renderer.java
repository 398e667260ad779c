package dev.muster.adapter.sandbox;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.muster.reply.Block;
import dev.muster.reply.Button;
import dev.muster.reply.Message;
import dev.muster.reply.Span;
import dev.muster.reply.Text;
import java.util.List;
import java.util.Locale;

/// Renders a message as JSON: what it is, and never how it looks. The page builds its elements from
/// this by text alone, so that nothing anybody typed can become markup.
final class Renderer {
  private final PlainText plain;
  private final Names names;

  Renderer(Names names) {
    this.names = names;
    this.plain = new PlainText(names);
  }

  /// `text`, `blocks` and `buttons` of a message, put on an object.
  void put(ObjectNode on, Message message) {
    on.put("text", plain.of(message));
    Json.each(on.putArray("blocks"), message.blocks(), this::put);
    Json.each(on.putArray("buttons"), buttons(message), Renderer::put);
  }

  String text(Message message) {
    return plain.of(message);
  }

  static List<Button> buttons(Message message) {
    return message.blocks().stream()
        .filter(Block.Actions.class::isInstance)
        .map(Block.Actions.class::cast)
        .flatMap(actions -> actions.buttons().stream())
        .toList();
  }

  private void put(ObjectNode on, Block block) {
    switch (block) {
      case Block.Heading(var text) -> on.put("kind", "heading").put("text", Words.safe(text));
      case Block.Paragraph(var text) -> spans(on.put("kind", "paragraph"), text);
      case Block.Quote(var text) -> on.put("kind", "quote").put("text", Words.safe(text));
      case Block.Facts(var facts) ->
          Json.each(on.put("kind", "facts").putArray("facts"), facts, this::put);
      case Block.Bullets(var items) ->
          Json.each(on.put("kind", "bullets").putArray("items"), items, this::spans);
      case Block.Document(var name, var mediaType, var content) ->
          on.put("kind", "document")
              .put("name", name)
              .put("type", mediaType)
              .put("content", content);
      case Block.Aside(var text) -> spans(on.put("kind", "aside"), text);
      case Block.Actions(var buttons) ->
          Json.each(on.put("kind", "actions").putArray("buttons"), buttons, Renderer::put);
    }
  }

  private void put(ObjectNode on, Block.Fact fact) {
    spans(on.put("label", Words.safe(fact.label())), fact.value());
  }

  /// A button's id is its line: should the message be edited while somebody presses, they get what
  /// they saw or nothing, never its neighbour.
  private static void put(ObjectNode on, Button button) {
    on.put("id", button.line())
        .put("label", Words.safe(button.label()))
        .put("style", button.style().name().toLowerCase(Locale.ROOT));
  }

  private void spans(ObjectNode on, Text text) {
    Json.each(on.putArray("spans"), text.spans(), this::put);
  }

  private void put(ObjectNode on, Span span) {
    on.put("text", plain.of(span));
    switch (span) {
      case Span.Plain _ -> on.put("kind", "plain");
      case Span.Strong _ -> on.put("kind", "strong");
      case Span.Code _ -> on.put("kind", "code");
      case Span.Name(var person) -> on.put("kind", "name").put("handle", names.handle(person));
      case Span.Mention(var person) ->
          on.put("kind", "mention").put("handle", names.handle(person));
      case Span.Room(var room) -> on.put("kind", "room").put("name", names.room(room));
      case Span.Time(var at) -> on.put("kind", "time").put("at", at.toString());
      case Span.Link link -> put(on, link);
    }
  }

  private static void put(ObjectNode on, Span.Link link) {
    if (link.isOfTheWeb()) {
      on.put("kind", "link").put("url", link.url()).put("text", Words.safe(link.label()));
    } else {
      on.put("kind", "plain");
    }
  }
}
