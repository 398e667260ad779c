package dev.muster.reception;

import dev.muster.command.Suggestion;
import dev.muster.person.PersonId;
import dev.muster.reply.Message;
import dev.muster.reply.Reply;
import dev.muster.workspace.RoomId;
import java.util.List;
import java.util.Optional;

/// Hears what people say on any platform, and answers. Whatever is said gets an answer; what a
/// person can do wrong is never an exception.
public interface FrontDoor {
  /// When this returns, what was asked for is kept. Hearing the same key again changes nothing and
  /// answers as before.
  Reply hear(Invocation invocation);

  /// The same for what is said to nobody, and is delivered again until it is kept: empty if it was
  /// not.
  Optional<Reply> overhear(Invocation invocation);

  /// What concerns somebody now, for a page that shows it as long as they look. It is asked for
  /// often: nothing is kept of it.
  Message home(PersonId who);

  /// What could be meant by a line that is still being typed, best first. Shows nobody anything
  /// they may not see.
  List<Suggestion> complete(PersonId who, Optional<RoomId> room, String text);
}
