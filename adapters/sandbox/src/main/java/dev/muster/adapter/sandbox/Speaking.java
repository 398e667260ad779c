package dev.muster.adapter.sandbox;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.muster.adapter.sandbox.Whispers.Whisper;
import dev.muster.person.Person;
import dev.muster.reception.Saying;
import dev.muster.reply.Message;
import dev.muster.reply.Text;
import dev.muster.sandbox.SandboxMessage;
import dev.muster.sandbox.SandboxMessage.Reaction;
import dev.muster.sandbox.SandboxRoom;
import dev.muster.sandbox.SandboxRooms.Draft;
import dev.muster.workspace.MessageId;
import java.util.Optional;
import java.util.regex.Pattern;

/// Carries what people say and do into the rooms, and to Muster where it is meant for it.
record Speaking(Lookup lookup, Answering answering) {
  private static final Pattern TO_MUSTER =
      Pattern.compile("(?<![\\w@])@muster\\b[,:]?", Pattern.CASE_INSENSITIVE);
  private static final Pattern EMOJI = Pattern.compile("[a-z0-9_+-]{1,64}");
  private static final String PUSHPIN = "pushpin";

  ObjectNode say(Asking asking) {
    var room = lookup.room(Optional.of(asking.who()), asking.body().words("room"));
    var text = asking.body().words("text").strip();
    return text.startsWith("/")
        ? answering.aside(
            asking, Optional.of(room.id()), new Saying.Typed(text, lookup.named(text)))
        : talk(asking, room, text);
  }

  ObjectNode press(Asking asking) {
    var pressed = pressed(asking.who(), asking.body().words("message"));
    var line = line(pressed, asking.body().words("button"));
    return answering.aside(asking, pressed.room(), new Saying.Pressed(line));
  }

  ObjectNode submit(Asking asking) {
    var room =
        asking.body().maybe("room").map(name -> lookup.room(Optional.of(asking.who()), name).id());
    var form = asking.body().words("form");
    return answering.aside(asking, room, new Saying.Submitted(form, asking.body().values()));
  }

  ObjectNode react(Asking asking) {
    var message = message(asking);
    var reaction = reaction(asking);
    requireThere(lookup.rooms().react(message.id(), reaction));
    return reaction.emoji().equals(PUSHPIN)
        ? mark(asking, message.id(), marked(message))
        : Answering.nothing();
  }

  ObjectNode unreact(Asking asking) {
    var message = message(asking);
    var reaction = reaction(asking);
    requireThere(lookup.rooms().unreact(message.id(), reaction));
    return reaction.emoji().equals(PUSHPIN) && !isPinnedByAnybody(message.id())
        ? mark(asking, message.id(), new Saying.Unmarked(message.id()))
        : Answering.nothing();
  }

  private boolean isPinnedByAnybody(MessageId message) {
    return lookup.rooms().message(message).stream()
        .flatMap(found -> found.reactions().stream())
        .anyMatch(each -> each.emoji().equals(PUSHPIN) && each.by().isPresent());
  }

  private ObjectNode talk(Asking asking, SandboxRoom room, String text) {
    requireOpen(room);
    var thread = asking.body().maybe("thread").map(id -> inRoom(room, asking.who(), id));
    var content = Message.of(Text.of(text));
    var draft =
        new Draft(Optional.of(asking.who().id()), content, answering.clock().instant(), thread);
    var posted = lookup.rooms().post(asking.key(), room.id(), draft);
    return answer(asking, room, text).put("message", Lookup.id(posted.id()));
  }

  private ObjectNode answer(Asking asking, SandboxRoom room, String text) {
    if (Lookup.isDirect(room)) {
      return answering.inPrivate(asking, room.id(), direct(text));
    }
    var parts = TO_MUSTER.split(text, 2);
    return parts.length > 1
        ? answering.aside(asking, Optional.of(room.id()), spoken(parts))
        : Answering.nothing();
  }

  /// Everything is said to Muster there: its name is taken off only where it opens the line.
  private Saying direct(String text) {
    var name = TO_MUSTER.matcher(text);
    return spoken(name.lookingAt() ? text.substring(name.end()) : text);
  }

  private Saying spoken(String... parts) {
    var words = parts[parts.length - 1].strip();
    var before = parts.length > 1 ? parts[0].strip() : "";
    return new Saying.Spoken(before, words, lookup.named(before + " " + words));
  }

  private Whisper pressed(Person who, String id) {
    return answering.whispers().find(who.id(), id).orElseGet(() -> standing(who, id));
  }

  private Whisper standing(Person who, String id) {
    var message = lookup.message(who, id);
    return Whisper.of(Optional.of(message.id().room()), message.content());
  }

  private static String line(Whisper pressed, String button) {
    return pressed.lines().stream()
        .filter(button::equals)
        .findFirst()
        .orElseThrow(() -> Refusal.unknown("That button is gone: the message has changed."));
  }

  private ObjectNode mark(Asking asking, MessageId message, Saying saying) {
    return answering.aside(asking, Optional.of(message.room()), saying);
  }

  private Saying marked(SandboxMessage message) {
    var author = message.author().orElse(SandboxPeople.MUSTER);
    var text = answering.views().renderer().text(message.content());
    return new Saying.Marked(message.id(), author, text, message.at());
  }

  private SandboxMessage message(Asking asking) {
    var message = lookup.message(asking.who(), asking.body().words("message"));
    lookup.rooms().room(message.id().room()).ifPresent(Speaking::requireOpen);
    return message;
  }

  private MessageId inRoom(SandboxRoom room, Person who, String id) {
    return Optional.of(lookup.message(who, id).id())
        .filter(message -> message.room().equals(room.id()))
        .orElseThrow(() -> Refusal.unknown("That message is in another room."));
  }

  private static Reaction reaction(Asking asking) {
    var emoji = asking.body().words("emoji").replace(":", "");
    if (!EMOJI.matcher(emoji).matches()) {
      throw Refusal.malformed("\"emoji\" must be an emoji's short name, like pushpin or +1.");
    }
    return new Reaction(emoji, Optional.of(asking.who().id()));
  }

  private static void requireThere(boolean there) {
    if (!there) {
      throw Refusal.unknown("There is no such message.");
    }
  }

  private static void requireOpen(SandboxRoom room) {
    if (room.isArchived()) {
      throw new Refusal(409, "This room is archived: it can be read, and nothing more said in it.");
    }
  }
}
