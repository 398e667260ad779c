package dev.muster.commit;

import dev.muster.reply.Reply;
import java.time.Instant;
import java.util.Optional;

/// The only way anything changes. A commit stores the whole decision or nothing of it, and when it
/// returns `Stored`, a crash of any process loses nothing of it.
public interface Commits {
  Outcome commit(Cause cause, Decision decision, Instant now);

  /// What was answered to this key, if it was heard before. Answers are kept for 7 days.
  Optional<Reply> answered(String key);

  /// Forgets answers given before this moment; returns how many.
  int forgetAnswersBefore(Instant moment);

  /// What became of a commit.
  sealed interface Outcome {
    record Stored() implements Outcome {}

    /// The cause had its effect before: the key was answered, or the timer was handled or moved.
    record AlreadyDone(Optional<Reply> answer) implements Outcome {}

    /// Somebody changed an incident meanwhile, or took the number: load and decide again.
    record Conflict() implements Outcome {}
  }
}
