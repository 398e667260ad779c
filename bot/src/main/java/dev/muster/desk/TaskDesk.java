package dev.muster.desk;

import dev.muster.command.Command.AddTask;
import dev.muster.command.Command.FinishTask;
import dev.muster.command.Command.Handle;
import dev.muster.commit.Decision;
import dev.muster.incident.Event;
import dev.muster.incident.Incident;
import dev.muster.incident.Task;
import dev.muster.person.PersonId;
import dev.muster.reply.Reply;
import dev.muster.wording.Answers;
import dev.muster.wording.Doors;
import dev.muster.wording.News;
import dev.muster.wording.Private;
import dev.muster.wording.Receipts;
import java.time.Instant;
import java.util.Optional;

/// Adds tasks and finishes them.
final class TaskDesk {
  private final Directory directory;
  private final Doorkeeper door;
  private final Trail trail;
  private final RoomDoor roomDoor;

  TaskDesk(Directory directory, Doorkeeper door, Trail trail, RoomDoor roomDoor) {
    this.directory = directory;
    this.door = door;
    this.trail = trail;
    this.roomDoor = roomDoor;
  }

  Decision add(Incident incident, AddTask command, Asking asking) {
    return command
        .assignee()
        .map(handle ->
            directory.meant(
                handle,
                asking,
                person ->
                    asksFirst(incident, person, handle, command)
                        .orElseGet(() -> due(incident, command, Optional.of(person), asking)),
                Decision::answer))
        .orElseGet(() -> due(incident, command, Optional.empty(), asking));
  }

  /// A name at the end of a task may be a part of its words.
  private Optional<Decision> asksFirst(
      Incident incident, PersonId person, Handle called, AddTask command) {
    var words = command.text() + " @" + called.value();
    var asText = new AddTask(words, Optional.empty(), command.due());
    return door.asksFirst(
        incident, person, called, command, Doors.isText(door.line(incident, asText)));
  }

  private Decision due(
      Incident incident, AddTask command, Optional<PersonId> assignee, Asking asking) {
    return command
        .due()
        .map(when ->
            UpdateDesk.moment(
                "due",
                when,
                asking,
                due -> add(incident, command, assignee, Optional.of(due), asking)))
        .orElseGet(() -> add(incident, command, assignee, Optional.empty(), asking));
  }

  private Decision add(
      Incident incident,
      AddTask command,
      Optional<PersonId> assignee,
      Optional<Instant> due,
      Asking asking) {
    var task = new Task(incident.nextTask(), command.text(), assignee, due, Optional.empty());
    var draft =
        Draft.of(incident, asking)
            .change(it -> it.add(task))
            .record(new Event.TaskAdded(task.number(), task.text(), assignee, due))
            .say(News.taskAdded(incident, asking.person(), task));
    var waiting = roomDoor.bringIn(draft, assignee.stream().toList(), asking);
    assignee
        .filter(person -> isToldAlone(person, incident, asking))
        .ifPresent(
            person -> draft.tell(person, Private.taskAssigned(incident, task, asking.person())));
    var receipt = Replies.told(asking, incident, Receipts.taskAdded(incident, task));
    return draft.decide("task", roomDoor.told(receipt, incident, waiting, asking));
  }

  /// Whoever is in the room hears of it there, while people listen there.
  private static boolean isToldAlone(PersonId person, Incident incident, Asking asking) {
    return !incident.involved().members().contains(person)
        || (incident.status().isLaidToRest() && !person.equals(asking.person()));
  }

  Decision finish(Incident incident, FinishTask command, Asking asking) {
    return incident
        .task(command.task())
        .map(task -> finish(incident, task, asking))
        .orElseGet(() -> Decision.answer(missing(incident, command.task())));
  }

  private Reply missing(Incident incident, int task) {
    return incident.mergedInto().isPresent()
        ? trail.over(incident)
        : Answers.noSuchTask(incident, task);
  }

  private static Decision finish(Incident incident, Task task, Asking asking) {
    if (!task.isOpen()) {
      return Decision.answer(Answers.alreadyDone(task));
    }
    return Draft.of(incident, asking)
        .change(it -> it.finish(task, asking.at()))
        .record(new Event.TaskDone(task.number(), task.text()))
        .say(News.taskDone(asking.person(), task))
        .decide("done", Replies.told(asking, incident, Receipts.taskDone(incident, task)));
  }
}
