package dev.muster.chat;

import dev.muster.workspace.MessageId;
import dev.muster.workspace.RoomId;
import java.time.Duration;

/// What became of a call. Nothing else is ever thrown at the caller.
public sealed interface Receipt {
  /// It is done, now or by an earlier try: there is nothing to remember.
  record Done() implements Receipt {}

  /// The room is open, now or by an earlier try.
  record Opened(RoomId room) implements Receipt {}

  /// The message stands, now or by an earlier try.
  record Posted(MessageId message) implements Receipt {}

  /// It certainly did not happen; it may after this pause. Without one, something went wrong and
  /// nobody knows for how long.
  record TryLater(Duration pause, String why) implements Receipt {}

  /// It may have happened. The next try must look before it acts.
  record Unclear(String why) implements Receipt {}

  /// What the call was about is not there any more: a deleted message, a deleted room.
  record Gone(String why) implements Receipt {}

  /// The room is archived: nothing in it changes until it is opened again.
  record Archived(String why) implements Receipt {}

  /// It will not happen until somebody who runs the workspace allows it.
  record NotAllowed(String why) implements Receipt {}

  /// It will never happen.
  record Refused(String why) implements Receipt {}
}
