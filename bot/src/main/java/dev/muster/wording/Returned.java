package dev.muster.wording;

import dev.muster.reply.Block;
import dev.muster.reply.Button;
import dev.muster.reply.Message;
import dev.muster.reply.Reply;
import dev.muster.reply.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// What somebody wrote and nothing came of, said back to them: the words of a command stand nowhere
/// else.
public final class Returned {
  /// Whoever wrote less has lost nothing.
  private static final int A_FEW_WORDS = 40;

  /// The root and the verb.
  private static final int COMMAND = 2;

  private static final Pattern WORDS = Pattern.compile("[\\s\"“”„\\\\]+");

  private Returned() {}

  /// @param answer to a line that changed nothing
  public static Reply with(Reply answer, String written) {
    return answer instanceof Reply.Whisper(var message)
            && written.strip().replaceAll("\\s+", " ").length() > A_FEW_WORDS
            && !isSaid(message, written)
        ? new Reply.Whisper(with(message, written))
        : answer;
  }

  private static boolean isSaid(Message message, String written) {
    return message.blocks().stream().anyMatch(block -> isSaid(block, written));
  }

  private static boolean isSaid(Block block, String written) {
    return block instanceof Block.Quote
        || (block instanceof Block.Actions(var buttons)
            && buttons.stream().map(Button::line).anyMatch(line -> holds(line, written)));
  }

  /// Whether pressing says the same words: how they are called to be done may differ.
  private static boolean holds(String line, String written) {
    return WORDS.splitAsStream(written).skip(COMMAND).allMatch(line::contains);
  }

  /// Buttons stay last.
  private static Message with(Message message, String written) {
    var blocks = new ArrayList<>(message.blocks());
    int end = blocks.getLast() instanceof Block.Actions ? blocks.size() - 1 : blocks.size();
    blocks.addAll(end, List.of(new Block.Aside(Text.of("You wrote:")), new Block.Quote(written)));
    return new Message(blocks);
  }
}
