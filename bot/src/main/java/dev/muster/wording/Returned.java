package dev.muster.wording;

import dev.muster.reply.Block;
import dev.muster.reply.Message;
import dev.muster.reply.Reply;
import dev.muster.reply.Text;
import java.util.ArrayList;
import java.util.List;

/// What somebody wrote and nothing came of, said back to them: the words of a command stand nowhere
/// else.
public final class Returned {
  /// Whoever wrote less has lost nothing.
  private static final int A_FEW_WORDS = 40;

  private Returned() {}

  /// @param answer to a line that changed nothing
  public static Reply with(Reply answer, String written) {
    return answer instanceof Reply.Whisper(var message)
            && written.length() > A_FEW_WORDS
            && !isSaid(message)
        ? new Reply.Whisper(with(message, written))
        : answer;
  }

  private static boolean isSaid(Message message) {
    return message.blocks().stream().anyMatch(Block.Quote.class::isInstance);
  }

  /// Buttons stay last.
  private static Message with(Message message, String written) {
    var blocks = new ArrayList<>(message.blocks());
    int end = blocks.getLast() instanceof Block.Actions ? blocks.size() - 1 : blocks.size();
    blocks.addAll(end, List.of(new Block.Aside(Text.of("You wrote:")), new Block.Quote(written)));
    return new Message(blocks);
  }
}
