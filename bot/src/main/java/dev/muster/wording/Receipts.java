package dev.muster.wording;

import dev.muster.incident.Handover;
import dev.muster.incident.Incident;
import dev.muster.incident.Role;
import dev.muster.incident.Task;
import dev.muster.person.PersonId;
import dev.muster.reply.Message;
import dev.muster.reply.Reply;
import dev.muster.reply.Text;
import java.time.Instant;

/// What was done, said back to somebody who is not in the room to hear it there, with what is due
/// because of it: a deadline nobody meant is seen at once.
public final class Receipts {
  private Receipts() {}

  public static Reply posted(Incident incident) {
    return whisper(
        Text.of("Update posted in {}; ", incident.id())
            .plus(
                incident
                    .updates()
                    .nextDue()
                    .map(due -> Text.of("the next one is due {}.", due))
                    .orElseGet(() -> Text.of("no other is due before it is resolved."))));
  }

  public static Reply putOff(Incident incident, Instant until) {
    return Reply.whisper("The next update of {} is put off until {}.", incident.id(), until);
  }

  public static Reply taskAdded(Incident incident, Task task) {
    return whisper(
        Text.of("Task {} is added to {}", task.number(), incident.id())
            .plus(task.assignee().map(who -> Text.of(" for {}", who)).orElseGet(Text::empty))
            .plus(News.due(task))
            .plus(Text.of(": {}", task.text())));
  }

  public static Reply taskDone(Incident incident, Task task) {
    return Reply.whisper(
        "Task {} of {} is finished: {}", task.number(), incident.id(), task.text());
  }

  public static Reply moved(Incident incident) {
    return isNow(incident, Names.of(incident.status()));
  }

  /// The same of what was part of another.
  public static Reply apart(Incident incident, Incident from, boolean isAllMoved) {
    return new Reply.Whisper(standing(incident).plus(Merging.apart(from, isAllMoved)));
  }

  public static Reply rated(Incident incident) {
    return isNow(incident, incident.severity().name());
  }

  private static Message standing(Incident incident) {
    return Message.of(
        Text.of("{} is {} now. ", Names.of(incident), Names.of(incident.status()))
            .plus(News.nextUpdate(incident)));
  }

  private static Reply isNow(Incident incident, String state) {
    var now = Text.of("{} is {} now.", Names.of(incident), state);
    return whisper(
        incident.isOpen() ? now.plus(Text.of(" ")).plus(News.nextUpdate(incident)) : now);
  }

  public static Reply merged(Incident incident, Incident into) {
    var merged =
        Text.of(
            "{} is part of {} now, which is {}.",
            Names.of(incident),
            Names.of(into),
            into.severity());
    return whisper(
        News.stays(incident, into)
            .map(severity -> merged.plus(Text.of(" {}", severity)))
            .orElse(merged));
  }

  public static Reply given(Incident incident, Role role, PersonId person) {
    return Reply.whisper("{} is {} of {} now.", person, Names.of(role), Names.of(incident));
  }

  public static Reply vacated(Incident incident, Role role) {
    return Reply.whisper("Nobody is {} of {} now.", Names.of(role), Names.of(incident));
  }

  public static Reply asked(Incident incident, Handover handover) {
    return whisper(
        Text.of("{} is asked and can accept or decline. ", handover.to())
            .plus(News.untilAccepted(incident.roles().commander())));
  }

  public static Reply declined(Incident incident) {
    return whisper(
        Text.of("You declined to take command of {}. ", Names.of(incident))
            .plus(News.remains(incident.roles().commander())));
  }

  private static Reply whisper(Text text) {
    return new Reply.Whisper(Message.of(text));
  }
}
