package dev.muster.chat;

import dev.muster.person.PersonId;
import dev.muster.reply.Message;
import dev.muster.workspace.MessageId;
import dev.muster.workspace.RoomId;
import dev.muster.workspace.WorkspaceId;
import java.time.Instant;
import java.util.List;

/// One thing to do at a platform, every name in it resolved. One call here is one call there, so
/// that each can be tried again alone.
public sealed interface Call {
  /// Where it is to be done.
  WorkspaceId workspace();

  /// Is done in one room.
  sealed interface InRoom extends Call {
    RoomId room();

    @Override
    default WorkspaceId workspace() {
      return room().workspace();
    }
  }

  /// Is done to one message.
  sealed interface OnMessage extends Call {
    MessageId message();

    @Override
    default WorkspaceId workspace() {
      return message().room().workspace();
    }
  }

  /// Opens a room. `mark` stands in its topic or description from the first moment on and tells a
  /// room of ours, made by a call whose answer was lost, from a stranger's of the same name. When
  /// the name is a stranger's, `-` and the number in `mark` are appended.
  record OpenRoom(WorkspaceId workspace, String name, String mark, boolean isPrivate)
      implements Call {}

  record SetTopic(RoomId room, String topic) implements InRoom {}

  /// Says what the room is for, where a newcomer reads it. At most 250 characters are shown.
  record SetPurpose(RoomId room, String purpose) implements InRoom {}

  /// Links something on the web at the head of the room. What is linked there already stays as it
  /// is.
  record Bookmark(RoomId room, String title, String link) implements InRoom {}

  record Post(RoomId room, Message message) implements InRoom {}

  record Edit(MessageId message, Message changed) implements OnMessage {}

  record Pin(MessageId message) implements OnMessage {}

  record Invite(RoomId room, PersonId person) implements InRoom {}

  /// Takes a person out of the room. Whoever is not in it is out already.
  record Uninvite(RoomId room, PersonId person) implements InRoom {}

  /// Makes a group of people, who are called together by its handle, consist of these and nobody
  /// else. Whoever cannot be in it is left out; a group of nobody is switched off until it has
  /// somebody again. A workspace without such groups, or without this one, refuses.
  record FillGroup(WorkspaceId workspace, String handle, List<PersonId> members) implements Call {
    public FillGroup {
      members = List.copyOf(members);
    }
  }

  /// Speaks to one person alone.
  record Tell(PersonId person, Message message) implements Call {
    @Override
    public WorkspaceId workspace() {
      return person.workspace();
    }
  }

  record React(MessageId message, String emoji) implements OnMessage {}

  record Unreact(MessageId message, String emoji) implements OnMessage {}

  /// Archives the room if nobody spoke in it since; otherwise answers `TryLater`.
  record Archive(RoomId room, Instant quietSince) implements InRoom {}

  record Unarchive(RoomId room) implements InRoom {}
}
