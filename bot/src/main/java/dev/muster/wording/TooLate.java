package dev.muster.wording;

import dev.muster.reply.Block;
import dev.muster.reply.Button;
import dev.muster.reply.Message;
import dev.muster.reply.Reply;
import dev.muster.reply.Text;

/// What somebody wrote, said back to them because it came too late.
public final class TooLate {
  private TooLate() {}

  /// @param note the line that keeps the words as a note
  public static Reply returned(Reply refusal, String words, String note) {
    return switch (refusal) {
      case Reply.Whisper(var message) -> new Reply.Whisper(returned(message, words, note));
      case Reply.Open _, Reply.Silence _ -> refusal;
    };
  }

  private static Message returned(Message message, String words, String note) {
    var given =
        message.plus(
            new Block.Aside(Text.of("This is what you wrote, so that it is not lost:")),
            new Block.Quote(words));
    var keep = Button.of("Keep as note", note);
    return keep.fits() ? given.offering(keep) : given;
  }
}
