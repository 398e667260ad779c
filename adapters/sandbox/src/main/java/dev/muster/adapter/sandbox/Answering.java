package dev.muster.adapter.sandbox;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.muster.adapter.sandbox.Whispers.Whisper;
import dev.muster.reception.FrontDoor;
import dev.muster.reception.Invocation;
import dev.muster.reception.Saying;
import dev.muster.reply.Message;
import dev.muster.reply.Reply;
import dev.muster.sandbox.SandboxRooms;
import dev.muster.sandbox.SandboxRooms.Draft;
import dev.muster.workspace.RoomId;
import java.time.InstantSource;
import java.util.Optional;
import java.util.function.Function;

/// Asks Muster, and gives its answer to the one who asked.
///
/// An answer is named after the request's key, so that the same request gets the same one.
record Answering(
    FrontDoor door, SandboxRooms rooms, Whispers whispers, Views views, InstantSource clock) {

  /// Answers so that only the asker sees it, for as long as they keep the page open.
  ObjectNode aside(Asking asking, Optional<RoomId> room, Saying saying) {
    return answer(asking, room, saying, message -> whisper(asking, room, message));
  }

  /// Answers in the direct conversation, where nobody else listens and an answer may stay. A
  /// document does not: it can be made anew, and copies of whole records would fill the room.
  ObjectNode inPrivate(Asking asking, RoomId room, Saying saying) {
    return answer(
        asking,
        Optional.of(room),
        saying,
        message ->
            message.documents().isEmpty()
                ? post(asking, room, message)
                : whisper(asking, Optional.of(room), message));
  }

  static ObjectNode nothing() {
    var json = Json.object();
    json.putArray("replies");
    return json;
  }

  private ObjectNode answer(
      Asking asking, Optional<RoomId> room, Saying saying, Function<Message, ObjectNode> say) {
    var json = Json.object();
    var replies = json.putArray("replies");
    switch (door.hear(new Invocation(asking.key(), asking.who().id(), room, saying))) {
      case Reply.Whisper(var message) -> replies.add(say.apply(message));
      case Reply.Open(var form) -> views.put(json.putObject("form"), form);
      case Reply.Silence _ -> {}
    }
    return json;
  }

  private ObjectNode whisper(Asking asking, Optional<RoomId> room, Message message) {
    var id = "reply/" + asking.key();
    whispers.keep(asking.who().id(), id, Whisper.of(room, message));
    return views.reply(id, message, false);
  }

  private ObjectNode post(Asking asking, RoomId room, Message message) {
    var draft = new Draft(Optional.empty(), message, clock.instant(), Optional.empty());
    var posted = rooms.post(asking.key() + "/answer", room, draft);
    return views.reply(Lookup.id(posted.id()), posted.content(), true);
  }
}
