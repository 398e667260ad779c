package dev.muster.desk;

import dev.muster.reply.Message;
import dev.muster.reply.Reply;

/// How somebody hears that a value they gave cannot be used: in words, or at its field of the form
/// they handed in, so that nothing has to be typed again.
@FunctionalInterface
public interface Refusal {
  Reply of(String argument, Message why);

  static Refusal inWords() {
    return (_, why) -> new Reply.Whisper(why);
  }
}
