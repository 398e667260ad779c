package dev.muster.wording;

import static java.util.stream.Collectors.joining;

import dev.muster.incident.Handover;
import dev.muster.incident.Incident;
import dev.muster.incident.Role;
import dev.muster.incident.Task;
import dev.muster.incident.Update;
import dev.muster.person.Person;
import dev.muster.person.PersonId;
import dev.muster.reply.Block;
import dev.muster.reply.Button;
import dev.muster.reply.Message;
import dev.muster.reply.Text;
import java.util.List;

/// What Muster says to one person alone.
public final class Private {
  private Private() {}

  /// Sent with a role: what it asks for, and where.
  public static Message brief(Incident incident, Role role, PersonId by) {
    return Message.of(
            new Block.Paragraph(
                Text.of(
                    "{} made you {} of {} ({}).",
                    by,
                    News.strong(Names.of(role)),
                    Names.of(incident),
                    Names.rank(incident))),
            new Block.Aside(Text.of(Names.duty(role))))
        .offering(Button.of("Catch up", Lines.on(incident.id(), "info")));
  }

  public static Message handoverAsked(Incident incident, Handover handover) {
    var asked =
        Text.of(
            "{} asks you to take command of {} ({}, {}).",
            handover.askedBy(),
            Names.of(incident),
            Names.rank(incident),
            Names.of(incident.status()));
    var message = Message.of(asked);
    return (handover.note().isEmpty() ? message : message.plus(new Block.Quote(handover.note())))
        .plus(new Block.Aside(Text.of("Until you accept, nothing changes.")))
        .offering(
            Button.primary("Accept", Lines.on(incident.id(), "accept")),
            Button.of("Decline", Lines.on(incident.id(), "decline")),
            Button.of("Catch up", Lines.on(incident.id(), "info")));
  }

  public static Message handoverWithdrawn(Incident incident, Text why) {
    return Message.of(
        Text.of("You are not asked to take command of {} any more: ", Names.of(incident))
            .plus(why));
  }

  public static Message takenOver(Incident incident, PersonId by) {
    return Message.of(
        "{} took command of {}. You are no longer commander.", by, Names.of(incident));
  }

  public static Message update(Incident incident, Update update) {
    return Message.of(
            new Block.Paragraph(
                Text.of(
                    "{} ({}, {}): update from {}",
                    News.strong(Names.of(incident)),
                    Names.rank(incident),
                    Names.of(incident.status()),
                    update.by())),
            new Block.Quote(update.text()),
            new Block.Aside(News.nextUpdate(incident)))
        .offering(Button.of("Unfollow", Lines.on(incident.id(), "unfollow")));
  }

  public static Message takenBack(Incident incident, Message said) {
    return Message.of(
            new Block.Paragraph(
                Text.of("{} ({})", News.strong(Names.of(incident)), Names.rank(incident))))
        .plus(said.blocks().toArray(Block[]::new));
  }

  /// Told to those who follow it, when it ends without having been resolved.
  public static Message ended(Incident incident, PersonId by) {
    return Message.of("{} is {}, says {}.", Names.of(incident), Names.standing(incident), by);
  }

  /// Told to those who follow it, and follow the one it went into from now on.
  public static Message merged(Incident incident, Incident into, PersonId by) {
    return Message.of(
            "{} merged {} into {}. You follow that one now.",
            by,
            Names.of(incident),
            News.strong(Names.of(into)))
        .offering(Answers.goTo(into.id()), Button.of("Unfollow", Lines.on(into.id(), "unfollow")));
  }

  public static Message called(Incident incident, PersonId by) {
    var service =
        incident
            .headline()
            .service()
            .map(name -> Text.of(" It is about {}.", name))
            .orElseGet(Text::empty);
    return Message.of(
            Text.of(
                    "{} declared {} ({}).",
                    by,
                    News.strong(Names.of(incident)),
                    Names.rank(incident))
                .plus(service))
        .offering(
            Button.primary("Join", Lines.on(incident.id(), "join")),
            Button.of("Take command", Lines.takingCommand(incident.id())));
  }

  public static Message broughtIn(Incident incident, PersonId by) {
    return Message.of("{} brought you into {} ({}).", by, Names.of(incident), Names.rank(incident))
        .offering(Button.of("Catch up", Lines.on(incident.id(), "info")));
  }

  /// Told to whoever leads.
  public static Message asksToLetIn(Incident incident, PersonId by, List<Person> coming) {
    var people = coming.stream().map(Person::id).toList();
    var asks =
        people.equals(List.of(by))
            ? Text.of("{} asks to come", by)
            : Text.of("{} asks you to let ", by).plus(Inviting.all(people));
    var handles = coming.stream().map(person -> "@" + person.handle()).collect(joining(" "));
    return Message.of(
            asks.plus(
                Text.of(
                    " into the room of {}, which is private now.",
                    News.strong(Names.of(incident)))))
        .offering(Button.primary("Let in", Lines.on(incident.id(), "invite", handles)));
  }

  public static Message shutOut(Incident incident, String why) {
    return Message.of(
            "I could not let you into the room of {} ({}), because {}. {}",
            News.strong(Names.of(incident)),
            Names.rank(incident),
            why,
            incident.isPrivate()
                ? "What is said there I tell you here, and every command works from here with its"
                    + " number. Whoever may open channels in this workspace can let you in."
                : "The room is public: you can join it by yourself. Every command works from here"
                    + " with its number.")
        .offering(
            Button.primary("Post update", Lines.on(incident.id(), "update")),
            Button.of("Catch up", Lines.on(incident.id(), "info")));
  }

  /// Told to whoever invited them.
  public static Message notInvited(Incident incident, PersonId person, String why) {
    return Message.of(
        "{} belongs to {} now, but I could not let them into its room, because {}. {}",
        person,
        News.strong(Names.of(incident)),
        why,
        incident.isPrivate()
            ? "What I say there I tell them alone; what people say there they do not see. Please"
                + " bring them in by hand."
            : "They were told that they can join it by themselves.");
  }

  public static Message takenOut(Incident incident, PersonId by) {
    return Message.of("{} took you out of {}.", by, incident.id());
  }

  public static Message taskAssigned(Incident incident, Task task, PersonId by) {
    var given = Text.of("{} gave you {} in {}", by, "task " + task.number(), Names.of(incident));
    return Message.of(given.plus(News.due(task)).plus(Text.of(": {}", task.text())))
        .offering(
            Button.of("Done", Lines.on(incident.id(), "done", task.number())),
            Button.of("Catch up", Lines.on(incident.id(), "info")));
  }
}
