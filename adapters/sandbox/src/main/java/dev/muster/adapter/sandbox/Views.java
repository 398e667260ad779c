package dev.muster.adapter.sandbox;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.muster.reply.Field;
import dev.muster.reply.Form;
import dev.muster.reply.Message;
import dev.muster.sandbox.SandboxMessage;
import dev.muster.sandbox.SandboxMessage.Reaction;
import dev.muster.sandbox.SandboxRoom;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// Rooms, messages, replies and forms as the API shows them.
record Views(Names names, Renderer renderer) {
  Views(Names names) {
    this(names, new Renderer(names));
  }

  static void put(ObjectNode on, CastMember member) {
    on.put("handle", member.person().handle())
        .put("name", member.person().name())
        .put("zone", member.person().zone().getId())
        .put("about", member.about());
  }

  void put(ObjectNode on, SandboxRoom room, Optional<Instant> lastSaid) {
    on.put("name", room.name())
        .put("topic", Words.safe(room.topic()))
        .put("purpose", Words.safe(room.purpose()))
        .put("private", room.isPrivate())
        .put("archived", room.isArchived())
        .put("direct", Lookup.isDirect(room))
        .put("last", lastSaid.map(Instant::toString).orElse(""));
    Json.each(
        on.putArray("bookmarks"),
        room.bookmarks(),
        (each, bookmark) ->
            each.put("title", Words.safe(bookmark.title())).put("link", bookmark.link()));
    var members = on.putArray("members");
    room.members().stream().map(names::handle).sorted().forEach(members::add);
  }

  void put(ObjectNode on, SandboxMessage message) {
    renderer.put(on, message.content());
    on.put("id", Lookup.id(message.id()))
        .put("author", names.author(message.author()))
        .put("at", message.at().toString())
        .put("pinned", message.isPinned());
    message
        .thread()
        .map(Lookup::id)
        .ifPresentOrElse(id -> on.put("thread", id), () -> on.putNull("thread"));
    Json.each(
        on.putArray("reactions"),
        emojis(message),
        (each, emoji) -> put(each, emoji, message.reactions()));
  }

  void put(ObjectNode on, Form form) {
    on.put("line", form.line())
        .put("title", form.title())
        .put("about", Words.safe(form.about()))
        .put("submit", form.submit());
    Json.each(on.putArray("fields"), form.fields(), Views::put);
  }

  /// A reply; `posted` when it stands in the room and will still be there tomorrow.
  ObjectNode reply(String id, Message message, boolean posted) {
    var json = Json.object().put("id", id).put("posted", posted);
    renderer.put(json, message);
    return json;
  }

  private void put(ObjectNode on, String emoji, List<Reaction> reactions) {
    var by = on.put("emoji", emoji).putArray("by");
    reactions.stream()
        .filter(reaction -> reaction.emoji().equals(emoji))
        .map(reaction -> names.author(reaction.by()))
        .forEach(by::add);
  }

  private static List<String> emojis(SandboxMessage message) {
    return message.reactions().stream().map(Reaction::emoji).distinct().toList();
  }

  private static void put(ObjectNode on, Field field) {
    on.put("name", field.name())
        .put("label", field.label())
        .put("help", field.help())
        .put("value", field.value())
        .put("needed", field.isNeeded())
        .put("problem", field.problem().orElse(""));
    switch (field.input()) {
      case Field.Input.Line(var example) -> on.put("input", "line").put("example", example);
      case Field.Input.Paragraph _ -> on.put("input", "paragraph");
      case Field.Input.PersonPick _ -> on.put("input", "person");
      case Field.Input.Toggle _ -> on.put("input", "toggle");
      case Field.Input.Choice(var options) ->
          Json.each(on.put("input", "choice").putArray("options"), options, Views::put);
    }
  }

  private static void put(ObjectNode on, Field.Option option) {
    on.put("value", option.value()).put("label", option.label()).put("help", option.help());
  }
}
