package dev.muster.desk;

import dev.muster.commit.Decision;
import dev.muster.incident.Event;
import dev.muster.incident.Incident;
import dev.muster.incident.Role;
import dev.muster.incident.Task;
import dev.muster.person.PersonId;
import dev.muster.reply.Reply;
import dev.muster.wording.Absences;
import dev.muster.wording.Absences.Left;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/// Decides what follows when the account of somebody is deactivated who has something to do: what
/// they had is free for others, and those who go on are told.
///
/// They stay a member, for they may come back; what they had does not come back with them.
final class AbsenceDesk {
  private final Clocks clocks;
  private final Directory directory;

  AbsenceDesk(Clocks clocks, Directory directory) {
    this.clocks = clocks;
    this.directory = directory;
  }

  /// The people who have something to do in it, or are told of it alone.
  static Stream<PersonId> concerned(Incident incident) {
    return Stream.of(
            incident.roles().assignments().stream().map(each -> each.person()),
            incident.roles().handover().stream().map(each -> each.to()),
            incident.openTasks().stream().flatMap(task -> task.assignee().stream()),
            incident.involved().followers().stream())
        .flatMap(people -> people);
  }

  Decision left(Incident incident, PersonId person, Instant now) {
    if (!incident.isOpen() || concerned(incident).noneMatch(person::equals)) {
      return Decision.answer(new Reply.Silence());
    }
    var left = left(incident, person);
    var draft = Draft.due(incident, now).record(new Event.AccountGone(person));
    release(draft, left);
    if (!left.isNothing()) {
      draft.say(Absences.inRoom(draft.incident(), left));
      tellNext(draft, left);
    }
    return draft.decide("account gone", new Reply.Silence());
  }

  /// What somebody has who goes.
  static Left left(Incident incident, PersonId person) {
    return new Left(
        person,
        incident.roles().of(person).toList(),
        incident.openTasks().stream().filter(task -> task.isFor(person)).toList(),
        incident.roles().isAsked(person));
  }

  private void release(Draft draft, Left left) {
    var person = left.person();
    free(draft, left);
    draft.change(it -> it.with(it.roles().leave(person)).with(it.involved().unfollow(person)));
    if (left.roles().contains(Role.COMMANDER)) {
      clocks.awaitCommander(draft);
    }
  }

  /// Writes down that nobody has it now.
  static void free(Draft draft, Left left) {
    var person = left.person();
    left.roles().forEach(role -> draft.record(new Event.RoleLeft(role, person)));
    left.tasks().forEach(task -> release(draft, task, person));
    if (left.wasAsked()) {
      draft.record(new Event.HandoverWithdrawn(person));
    }
  }

  private static void release(Draft draft, Task task, PersonId person) {
    draft
        .change(it -> it.release(task))
        .record(new Event.TaskReleased(task.number(), task.text(), person));
  }

  /// The deputy, if there is nobody in command any more; if nobody has any role any more, whoever
  /// declared it, or everybody who waits.
  private void tellNext(Draft draft, Left left) {
    var incident = draft.incident();
    var next = next(incident, left);
    next.forEach(person -> draft.tell(person, Absences.alone(incident, left)));
    if (next.isEmpty() && isLeaderless(incident, left)) {
      draft.announce(Absences.alone(incident, left));
    }
  }

  private List<PersonId> next(Incident incident, Left left) {
    if (isLeaderless(incident, left)) {
      return Stream.of(incident.involved().declarer()).filter(directory::isHere).toList();
    }
    return left.roles().contains(Role.COMMANDER)
        ? incident.roles().holders(Role.DEPUTY).toList()
        : List.of();
  }

  private static boolean isLeaderless(Incident incident, Left left) {
    return !left.roles().isEmpty() && incident.roles().assignments().isEmpty();
  }
}
