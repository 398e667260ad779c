package dev.muster.wording;

import dev.muster.reply.Block;
import dev.muster.reply.Button;
import dev.muster.reply.Span;
import dev.muster.reply.Text;
import java.util.ArrayList;
import java.util.List;

/// What is said where a button cannot carry all that somebody wrote.
public final class TooLong {
  private TooLong() {}

  /// How to type what a button would have said: dots stand for the words.
  public record Way(String label, String line) {}

  /// @param opensForms whether buttons ask again for what they could not carry
  /// @param cutsMessages whether buttons carry only the beginning of a message
  public static List<Block> instead(
      List<Button> kept, List<Way> typed, boolean opensForms, boolean cutsMessages) {
    var blocks = new ArrayList<Block>();
    if (opensForms) {
      blocks.add(
          aside("Your text is too long for a button: it opens the form, and you paste it there."));
    }
    if (cutsMessages) {
      blocks.add(
          aside("The message is too long for a button: only its beginning goes along with it."));
    }
    if (!typed.isEmpty()) {
      blocks.add(aside("Your text is too long for a button. Type it, in place of the dots:"));
      blocks.add(
          new Block.Bullets(
              typed.stream()
                  .map(way -> Text.of("{}: {}", way.label(), new Span.Code(way.line())))
                  .toList()));
    }
    if (!kept.isEmpty()) {
      blocks.add(new Block.Actions(kept));
    }
    return blocks;
  }

  private static Block aside(String words) {
    return new Block.Aside(Text.of(words));
  }
}
