package dev.muster.desk;

import dev.muster.incident.Incident;
import dev.muster.reply.Reply;

/// Keeps an event to one message: whoever stands in the room hears it there.
final class Replies {
  private Replies() {}

  /// The answer to somebody whose command is told to the room: what was done, if they are
  /// elsewhere.
  static Reply told(Asking asking, Incident incident, Reply receipt) {
    return asking.isIn(incident.id()) ? new Reply.Silence() : receipt;
  }
}
