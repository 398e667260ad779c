package dev.muster.desk;

import dev.muster.incident.Incident;
import dev.muster.reply.Reply;
import dev.muster.wording.Answers;

/// Keeps an event to one message: whoever stands in the room hears it there.
final class Replies {
  private Replies() {}

  /// The answer to somebody whose command is told to the room.
  static Reply told(Asking asking, Incident incident) {
    return asking.isIn(incident.id()) ? new Reply.Silence() : Answers.done(incident);
  }
}
