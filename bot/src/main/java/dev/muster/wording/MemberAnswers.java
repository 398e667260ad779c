package dev.muster.wording;

import dev.muster.incident.Incident;
import dev.muster.incident.Task;
import dev.muster.person.PersonId;
import dev.muster.reply.Block;
import dev.muster.reply.Button;
import dev.muster.reply.Message;
import dev.muster.reply.Reply;
import dev.muster.reply.Text;
import java.util.List;
import java.util.stream.Collectors;

/// What the asker alone is told of who follows an incident, is in it, or is not.
public final class MemberAnswers {
  private MemberAnswers() {}

  public static Reply followed(Incident incident) {
    return Answers.offering(
        Message.of("You get every update of {}.", Names.of(incident)),
        Button.of("Unfollow", Lines.on(incident.id(), "unfollow")));
  }

  public static Reply unfollowed(Incident incident) {
    return Reply.whisper("You get no more updates of {}.", Names.of(incident));
  }

  public static Reply notFollowing(Incident incident) {
    return Reply.whisper("You do not follow {}.", Names.of(incident));
  }

  public static Reply joined(Incident incident, Way way) {
    var joined = Text.of("You are in: {}.", Names.of(incident));
    return Answers.offering(
        Message.of(
            way.to(incident).map(words -> joined.plus(Text.of(" {}", words))).orElse(joined)),
        Button.of("Catch up", Lines.on(incident.id(), "info")));
  }

  /// Says beside an answer, if there is one, that people wait for whoever leads.
  public static Reply askedToLetIn(
      Reply answer, Incident incident, PersonId leader, List<PersonId> waiting, PersonId asker) {
    var people = waiting.equals(List.of(asker)) ? Text.of("you") : Inviting.all(waiting);
    var asked =
        Text.of("The room of {} was made private. I asked {} to let ", Names.of(incident), leader)
            .plus(people)
            .plus(Text.of(" in."));
    return answer instanceof Reply.Whisper(var message)
        ? new Reply.Whisper(message.plus(new Block.Paragraph(asked)))
        : Answers.offering(
            Message.of(
                asked.plus(
                    Text.of(
                        " Meanwhile everybody can follow it, and its timeline is theirs to"
                            + " read."))),
            Button.of("Follow", Lines.on(incident.id(), "follow")),
            Button.of("Catch up", Lines.on(incident.id(), "info")));
  }

  public static Reply isIn(PersonId person, Incident incident) {
    return Reply.whisper("{} is in {} already.", person, incident.id());
  }

  public static Reply invited(PersonId person, Incident incident) {
    return Reply.whisper("{} is invited to {}.", person, Names.of(incident));
  }

  public static Reply left(Incident incident, List<Task> released) {
    return Reply.whisper("You are out of {}.{}", Names.of(incident), released(released));
  }

  public static Reply uninvited(
      PersonId person, Incident incident, List<Task> released, boolean stillSees) {
    return Reply.whisper(
        "{} is out of {}.{}{}",
        person,
        Names.of(incident),
        stillSees ? " As an administrator they still see it." : "",
        released(released));
  }

  private static String released(List<Task> tasks) {
    var numbers =
        tasks.stream().map(task -> String.valueOf(task.number())).collect(Collectors.joining(", "));
    return tasks.isEmpty() ? "" : " Nobody's in particular now: task " + numbers + ".";
  }

  public static Reply isNotIn(PersonId person, Incident incident) {
    return Reply.whisper("{} is not in {}.", person, incident.id());
  }

  /// Everybody may sit in a public room, member or not.
  public static Reply isOutOfTheRoom(PersonId person, Incident incident) {
    return Reply.whisper(
        "{} is not in {}. If they sit in its room, I take them out of it; the room is public, so"
            + " they can come back.",
        person,
        incident.id());
  }

  public static Reply declarerStays(PersonId person, Incident incident, boolean isAsker) {
    return isAsker
        ? Reply.whisper("You declared {}, so you stay in it.", incident.id())
        : Reply.whisper("{} declared {} and stays in it.", person, incident.id());
  }
}
