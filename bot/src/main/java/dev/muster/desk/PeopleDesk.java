package dev.muster.desk;

import dev.muster.access.Access;
import dev.muster.chat.Priority;
import dev.muster.command.Command.Handle;
import dev.muster.command.Command.Invite;
import dev.muster.command.Command.Uninvite;
import dev.muster.commit.Decision;
import dev.muster.effect.Effect;
import dev.muster.incident.Incident;
import dev.muster.incident.Role;
import dev.muster.person.PersonId;
import dev.muster.reply.Reply;
import dev.muster.wording.Inviting;
import dev.muster.wording.MemberAnswers;
import dev.muster.wording.Private;
import dev.muster.wording.RoleAnswers;
import java.util.List;
import java.util.Optional;

/// Brings people into an incident and out of it, and keeps those told who want to be.
final class PeopleDesk {
  private final Directory directory;
  private final Access access;
  private final Signposts signposts;
  private final RoomDoor door;

  PeopleDesk(Directory directory, Access access, Signposts signposts, RoomDoor door) {
    this.directory = directory;
    this.access = access;
    this.signposts = signposts;
    this.door = door;
  }

  Decision invite(Incident incident, Invite command, Asking asking) {
    return command
        .called()
        .map(one ->
            directory.meant(
                one, asking, person -> invite(incident, person, asking), Decision::answer))
        .orElseGet(() -> inviteAll(incident, command.people(), asking));
  }

  /// Whoever cannot be invited keeps nobody else out.
  private Decision inviteAll(Incident incident, List<Handle> people, Asking asking) {
    var found =
        people.stream()
            .flatMap(handle -> directory.find(handle, asking).stream())
            .distinct()
            .toList();
    var unfit =
        people.stream()
            .filter(handle -> directory.find(handle, asking).isEmpty())
            .map(handle -> directory.why(handle, asking))
            .distinct()
            .toList();
    if (!found.isEmpty() && !door.opensTo(asking, incident)) {
      return door.ask(incident, found, unfit, asking);
    }
    var there =
        found.stream()
            .filter(incident.involved().members()::contains)
            .filter(_ -> !door.isByInvitation(incident))
            .toList();
    var invited = found.stream().filter(person -> !there.contains(person)).toList();
    var draft = Draft.of(incident, asking);
    invited.forEach(person -> {
      var _ = invite(draft, person, asking);
    });
    var reply = Inviting.several(incident, invited, there, unfit);
    return invited.isEmpty() ? Decision.answer(reply) : draft.decide("invite", reply);
  }

  private Decision invite(Incident incident, PersonId person, Asking asking) {
    if (!door.opensTo(asking, incident)) {
      return door.ask(incident, List.of(person), List.of(), asking);
    }
    if (person.equals(asking.person())) {
      return join(incident, asking);
    }
    boolean isIn = incident.involved().members().contains(person);
    return isIn && !door.isByInvitation(incident)
        ? Decision.answer(MemberAnswers.isIn(person, incident))
        : invite(Draft.of(incident, asking), person, asking)
            .decide("invite", MemberAnswers.invited(person, incident));
  }

  /// A member who left the room is let in again.
  private static Draft invite(Draft draft, PersonId person, Asking asking) {
    var incident = draft.incident();
    return incident.involved().members().contains(person)
        ? draft.invite(person)
        : draft
            .join(person)
            .tellUnlessTheyDidIt(person, Private.broughtIn(incident, asking.person()));
  }

  private Decision join(Incident incident, Asking asking) {
    var joined = invite(Draft.of(incident, asking), asking.person(), asking);
    var way = signposts.to(joined.incident(), asking);
    return joined.decide("join", MemberAnswers.joined(incident, way));
  }

  Decision uninvite(Incident incident, Uninvite command, Asking asking) {
    return directory.meant(
        command.person(), asking, person -> uninvite(incident, person, asking), Decision::answer);
  }

  private Decision uninvite(Incident incident, PersonId person, Asking asking) {
    boolean isMember = incident.involved().members().contains(person);
    if (!isMember && !incident.isPrivate()) {
      return Draft.of(incident, asking)
          .ask(new Effect.Uninvite(incident.home(), incident.id(), person), Priority.STATE)
          .decide("uninvite", MemberAnswers.isOutOfTheRoom(person, incident));
    }
    return stays(incident, person, asking)
        .map(Decision::answer)
        .orElseGet(() -> takeOut(incident, person, asking));
  }

  /// Command is never dropped, and an incident always has somebody who may see it.
  private static Optional<Reply> stays(Incident incident, PersonId person, Asking asking) {
    if (!incident.involved().members().contains(person)) {
      return Optional.of(MemberAnswers.isNotIn(person, incident));
    }
    if (person.equals(incident.involved().declarer())) {
      return Optional.of(
          MemberAnswers.declarerStays(person, incident, person.equals(asking.person())));
    }
    return incident.roles().holds(person, Role.COMMANDER)
        ? Optional.of(RoleAnswers.commandIsHandedOver(incident))
        : Optional.empty();
  }

  /// Whoever goes leaves their roles and tasks behind, is asked for nothing, and hears no more of
  /// it.
  private Decision takeOut(Incident incident, PersonId person, Asking asking) {
    var draft = Draft.of(incident, asking);
    var left = AbsenceDesk.left(incident, person);
    AbsenceDesk.free(draft, left);
    var tasks = left.tasks();
    draft.leave(person);
    if (person.equals(asking.person())) {
      return draft.decide("leave", MemberAnswers.left(incident, tasks));
    }
    draft.tell(person, Private.takenOut(incident, asking.person()));
    var stillSees = incident.isPrivate() && access.maySee(person, draft.incident());
    return draft.decide("uninvite", MemberAnswers.uninvited(person, incident, tasks, stillSees));
  }

  Decision follow(Incident incident, Asking asking) {
    return Draft.of(incident, asking)
        .change(it -> it.with(it.involved().follow(asking.person())))
        .decide("follow", MemberAnswers.followed(incident));
  }

  Decision unfollow(Incident incident, Asking asking) {
    return incident.involved().followers().contains(asking.person())
        ? Draft.of(incident, asking)
            .change(it -> it.with(it.involved().unfollow(asking.person())))
            .decide("unfollow", MemberAnswers.unfollowed(incident))
        : Decision.answer(MemberAnswers.notFollowing(incident));
  }
}
