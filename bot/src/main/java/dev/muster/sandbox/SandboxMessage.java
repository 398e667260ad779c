package dev.muster.sandbox;

import dev.muster.person.PersonId;
import dev.muster.reply.Message;
import dev.muster.workspace.MessageId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// A message of the sandbox. Nobody as the author means Muster. `thread` is the message it answers.
public record SandboxMessage(
    MessageId id,
    Optional<PersonId> author,
    Message content,
    Instant at,
    boolean isPinned,
    Optional<MessageId> thread,
    List<Reaction> reactions) {
  public SandboxMessage {
    reactions = List.copyOf(reactions);
  }

  /// Somebody's emoji on a message, by its name without colons. Nobody means Muster.
  public record Reaction(String emoji, Optional<PersonId> by) {}
}
