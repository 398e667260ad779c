package dev.muster.wording;

import dev.muster.incident.Incident;
import dev.muster.incident.Role;
import dev.muster.person.PersonId;
import dev.muster.reply.Button;
import dev.muster.reply.Message;
import dev.muster.reply.Reply;
import dev.muster.reply.Span;
import dev.muster.reply.Text;
import java.time.Instant;
import java.util.Optional;

/// What the asker alone is told of roles and of who is in command.
public final class RoleAnswers {
  private RoleAnswers() {}

  public static Reply holdsAlready(PersonId person, Role role) {
    return Reply.whisper("{} is {} already.", person, Names.of(role));
  }

  public static Reply nobodyHolds(Role role) {
    return Reply.whisper("Nobody is {}.", Names.of(role));
  }

  public static Reply commandIsHandedOver(Incident incident) {
    return Answers.offering(
        Message.of(
            "Command is handed over, never dropped: {}",
            new Span.Code("/incident handover @somebody")),
        Button.of("Hand over", Lines.on(incident.id(), "handover")));
  }

  public static Reply brief(Role role) {
    return Reply.whisper("You are {} now. {}", News.strong(Names.of(role)), Names.duty(role));
  }

  /// Somebody else was faster, or was there all along.
  public static Reply inCommand(Incident incident, PersonId commander, Optional<Instant> since) {
    return Answers.offering(
        Message.of(
            Text.of("{} is in command of {}", commander, Names.of(incident))
                .plus(since.map(at -> Text.of(" since {}", at)).orElseGet(Text::empty))
                .plus(Text.of(". Nothing is done yet."))),
        Button.of("Take over anyway", Lines.on(incident.id(), "role", "commander", "me")),
        Button.of("Catch up", Lines.on(incident.id(), "info")));
  }

  public static Reply nobodyAskedYou(Incident incident) {
    return Answers.offering(
        Message.of("Nobody is asking you to take command of {} now.", Names.of(incident)),
        Button.of("Take command", Lines.takingCommand(incident.id())));
  }
}
