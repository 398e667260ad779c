package dev.muster.adapter.slack;

import dev.muster.reception.Saying;
import dev.muster.reply.Reply;
import java.time.Duration;

/// Somebody said something: what it was, who waits, and how the answer gets back to them.
///
/// Slack wants to be acknowledged within three seconds, whatever the answer takes. `ack` is what
/// the acknowledgement itself carries of an answer that came in time, and `follow` sends the rest
/// of it; if it comes later, `meanwhile` has been acknowledged and `late` sends all of it.
interface Turn {
  Replying replying();

  /// Unlike that of any other turn, and the same if Slack delivers this one again.
  String key();

  Asker asker();

  /// What was said. It may have to be asked for at Slack.
  Saying saying();

  /// Whether it means nothing, as things stand. That may have to be asked for at Slack, too.
  default boolean isIdle() {
    return false;
  }

  /// How long Slack is kept waiting.
  ///
  /// @param inTime for how long somebody who looks on is
  default Duration patience(Duration inTime) {
    return inTime;
  }

  /// Whether silence would leave somebody wondering.
  default boolean isAddressed() {
    return true;
  }

  /// Does what cannot wait for the acknowledgement, and says what is left to answer.
  default Reply settle(Reply reply) {
    return replying().settle(asker(), reply);
  }

  default Ack ack(Reply reply) {
    return new Ack.Heard();
  }

  default void follow(Reply reply) {
    replying().say(asker(), reply);
  }

  default Ack meanwhile() {
    return new Ack.Heard();
  }

  default void late(Reply reply) {
    replying().say(asker(), reply);
  }
}
