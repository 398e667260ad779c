package dev.muster.desk;

import dev.muster.access.Access;
import dev.muster.command.Command.Merge;
import dev.muster.commit.Decision;
import dev.muster.incident.Event;
import dev.muster.incident.Incident;
import dev.muster.incident.Task;
import dev.muster.person.PersonId;
import dev.muster.reply.Reply;
import dev.muster.wording.Answers;
import dev.muster.wording.Merging;
import dev.muster.wording.News;
import dev.muster.wording.Private;
import dev.muster.wording.Receipts;
import dev.muster.wording.Withdrawals;
import java.util.Optional;

/// Makes one incident part of another, and takes along who works on it and what is still to do.
///
/// Nothing is told where somebody reads who may not know of it. So what is private leaves no trace
/// on what is open to all: its work and its people stay where they are.
final class MergeDesk {
  private final Access access;
  private final Clocks clocks;
  private final Signposts signposts;
  private final Trail trail;
  private final RoomDoor door;

  MergeDesk(Access access, Clocks clocks, Signposts signposts, Trail trail, RoomDoor door) {
    this.access = access;
    this.clocks = clocks;
    this.signposts = signposts;
    this.trail = trail;
    this.door = door;
  }

  Decision merge(Incident incident, Incident into, Merge command, Asking asking) {
    return unfit(incident, into)
        .or(() -> question(incident, into, command))
        .map(Decision::answer)
        .orElseGet(() ->
            access.mayBeTold(incident, into)
                ? move(incident, into, asking)
                : end(incident, into, asking));
  }

  private Optional<Reply> question(Incident incident, Incident into, Merge command) {
    return Optional.of(Merging.question(incident, into, access.mayBeTold(incident, into)))
        .filter(_ -> command.asks());
  }

  /// Nobody can go on where it is over, or where they may not see it.
  private Optional<Reply> unfit(Incident incident, Incident into) {
    if (incident.id().equals(into.id())) {
      return Optional.of(Answers.itself(incident));
    }
    if (!into.isOpen()) {
      return Optional.of(trail.over(into));
    }
    if (incident.headline().kind() != into.headline().kind()) {
      return Optional.of(Answers.notTheSameKind(incident, into));
    }
    return access.mayBeTold(into, incident)
        ? Optional.empty()
        : Optional.of(Answers.wouldTell(incident, into));
  }

  private Decision end(Incident incident, Incident into, Asking asking) {
    var ended = ended(incident, into, asking);
    ended.say(News.mergedAlone(asking.person(), ended.incident(), into, signposts.known(into)));
    return ended
        .tellFollowers(Private.ended(ended.incident(), asking.person()))
        .decide("merge", Replies.told(asking, incident, Receipts.merged(incident, into)));
  }

  private Decision move(Incident incident, Incident into, Asking asking) {
    var ended = ended(incident, into, asking);
    var going = Draft.of(into, asking).record(new Event.Absorbed(incident.id()));
    var taken = incident.openTasks().stream().map(task -> move(task, ended, going)).toList();
    var waiting = door.bringIn(going, incident.involved().members(), asking);
    incident.involved().followers().stream()
        .filter(person -> access.maySee(person, into))
        .forEach(person -> follow(person, going));
    rate(incident, into, going);
    ended.say(News.merged(asking.person(), into, signposts.known(into)));
    var said = News.absorbed(asking.person(), incident, taken, into, going.incident());
    going.say(News.warned(said, going.incident()));
    return ended
        .tellFollowers(Private.merged(incident, into, asking.person()))
        .decideWith(
            going,
            "merge",
            door.told(
                Replies.told(asking, incident, Receipts.merged(incident, going.incident())),
                into,
                waiting,
                asking));
  }

  /// What goes on is as bad as the worse of the two.
  private void rate(Incident incident, Incident into, Draft going) {
    var worse = incident.severity();
    if (worse.isWorseThan(into.severity())) {
      going
          .change(it -> it.with(it.headline().withSeverity(worse)))
          .record(
              new Event.SeverityChanged(
                  into.severity(), worse, incident.id() + " was merged into it"));
      clocks.follow(going, into);
    }
  }

  private Draft ended(Incident incident, Incident into, Asking asking) {
    var draft =
        Draft.of(incident, asking)
            .change(it -> it.merge(into.id(), asking.at()).respond(asking.at()))
            .record(new Event.Merged(into.id()));
    clocks.stop(draft);
    Withdrawal.from(draft, Withdrawals.stands(draft.incident()));
    return draft;
  }

  private static Task move(Task task, Draft from, Draft to) {
    var moved = task.numbered(to.incident().nextTask());
    var left = from.incident().id();
    var entered = to.incident().id();
    from.change(it -> it.drop(task))
        .record(new Event.TaskMoved(task.number(), task.text(), entered, moved.number()));
    to.change(it -> it.add(moved))
        .record(new Event.TaskTakenOver(moved.number(), task.text(), left, task.number()));
    return moved;
  }

  private static void follow(PersonId person, Draft draft) {
    draft.change(it -> it.with(it.involved().follow(person)));
  }
}
