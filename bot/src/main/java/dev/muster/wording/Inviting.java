package dev.muster.wording;

import dev.muster.incident.Incident;
import dev.muster.person.PersonId;
import dev.muster.reply.Block;
import dev.muster.reply.Message;
import dev.muster.reply.Reply;
import dev.muster.reply.Span;
import dev.muster.reply.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// What whoever brings several people in at once is told of each.
public final class Inviting {
  private Inviting() {}

  /// @param there who was in already
  /// @param unfit why others could not be invited, each in a sentence
  public static Reply several(
      Incident incident, List<PersonId> invited, List<PersonId> there, List<Text> unfit) {
    var blocks = new ArrayList<Block>();
    if (!invited.isEmpty()) {
      blocks.add(
          line(Text.of("{} {} invited to {}.", all(invited), are(invited), Names.of(incident))));
    }
    if (!there.isEmpty()) {
      blocks.add(line(Text.of("{} {} in {} already.", all(there), are(there), incident.id())));
    }
    blocks.addAll(notInvited(unfit));
    return new Reply.Whisper(new Message(blocks));
  }

  /// Names those who cannot be invited before what is said of the others.
  public static Reply besides(Reply answer, List<Text> unfit) {
    return answer instanceof Reply.Whisper(var message)
        ? new Reply.Whisper(
            new Message(
                Stream.concat(notInvited(unfit).stream(), message.blocks().stream()).toList()))
        : answer;
  }

  private static List<Block> notInvited(List<Text> unfit) {
    return unfit.isEmpty()
        ? List.of()
        : List.of(line(Text.of("Not invited:")), new Block.Bullets(unfit));
  }

  private static Block line(Text text) {
    return new Block.Paragraph(text);
  }

  private static String are(List<PersonId> people) {
    return people.size() == 1 ? "is" : "are";
  }

  /// `Ann, Bob and Cem`
  static Text all(List<PersonId> people) {
    var text = Text.of("{}", new Span.Name(people.getFirst()));
    for (int at = 1; at < people.size(); at++) {
      var joined = at == people.size() - 1 ? " and {}" : ", {}";
      text = text.plus(Text.of(joined, people.get(at)));
    }
    return text;
  }
}
