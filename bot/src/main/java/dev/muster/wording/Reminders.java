package dev.muster.wording;

import dev.muster.incident.Incident;
import dev.muster.reply.Block;
import dev.muster.reply.Button;
import dev.muster.reply.Message;
import dev.muster.reply.Text;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// The words of reminders. `late` is when it should have been said, if Muster was not running then.
public final class Reminders {
  private Reminders() {}

  public static Message commanderMissing(Incident incident, Optional<Instant> late) {
    return new Message(List.of(new Block.Paragraph(nobody()), buttons(incident)))
        .plus(lateness(late));
  }

  public static Message soon(Incident incident, Instant due, Optional<Instant> late) {
    var message = Message.of("The next update of {} is due {}.", Names.of(incident), due);
    return commandless(message, incident)
        .plus(lateness(late))
        .offering(post(incident), snooze(incident));
  }

  public static Message due(Incident incident, Instant due, Optional<Instant> late) {
    var message = Message.of("{} ({}).", News.strong("An update is due"), due);
    return commandless(message, incident)
        .plus(lateness(late))
        .offering(post(incident), snooze(incident));
  }

  /// Told to one person after another while the update stays away.
  public static Message overdue(Incident incident, Instant due, Optional<Instant> late) {
    var message =
        Message.of(
            "The update of {} ({}) was due {} and has not come.",
            News.strong(Names.of(incident)),
            incident.severity(),
            due);
    return commandless(message, incident)
        .plus(lateness(late))
        .offering(post(incident), snooze(incident));
  }

  public static Message nobodyLeft(Incident incident, Instant due) {
    var message =
        Message.of(
            "The update was due {}, and there is nobody left to remind: no second level and no"
                + " administrator is known.",
            due);
    return commandless(message, incident).offering(post(incident));
  }

  /// Every reminder says so while nobody is in command.
  private static Message commandless(Message message, Incident incident) {
    return incident.roles().commander().isEmpty() ? message.plus(aside(nobody())) : message;
  }

  private static Text nobody() {
    return Text.of("{} Somebody should decide.", News.strong("Nobody is in command."));
  }

  private static Block aside(Text text) {
    return new Block.Aside(text);
  }

  private static Block[] lateness(Optional<Instant> late) {
    return late.map(planned ->
            new Block[] {
              aside(Text.of("Late: this was planned for {}, and Muster was not running.", planned))
            })
        .orElseGet(() -> new Block[0]);
  }

  private static Block buttons(Incident incident) {
    return new Block.Actions(
        List.of(
            Button.primary("Take command", Lines.takingCommand(incident.id())),
            Button.of("Give it to …", Lines.on(incident.id(), "role", "commander"))));
  }

  private static Button post(Incident incident) {
    return Button.primary("Post update", Lines.on(incident.id(), "update"));
  }

  private static Button snooze(Incident incident) {
    return Button.of("Snooze 10 min", Lines.on(incident.id(), "snooze", "10m"));
  }
}
