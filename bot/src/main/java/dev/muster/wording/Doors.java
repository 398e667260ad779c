package dev.muster.wording;

import dev.muster.command.Command.Handle;
import dev.muster.incident.Incident;
import dev.muster.person.PersonId;
import dev.muster.reply.Block;
import dev.muster.reply.Button;
import dev.muster.reply.Message;
import dev.muster.reply.Reply;
import java.util.List;

/// What is said before somebody is let in where not everybody may be.
public final class Doors {
  private Doors() {}

  public static Reply closed(Incident incident, PersonId person, List<Button> ways) {
    return new Reply.Whisper(
        Message.of(
                "{} is private, and {} does not know of it. Nothing is done yet: let them in first,"
                    + " then say it again.",
                News.strong(Names.of(incident)),
                person)
            .plus(new Block.Actions(ways)));
  }

  public static Button letIn(Handle called, String line) {
    return Button.primary(Labels.brief("Let @" + called.value() + " in"), line);
  }

  public static Button again(String line) {
    return Button.of("Say it again", line);
  }

  public static Button isText(String line) {
    return Button.of("It is text", line);
  }
}
