package dev.muster.desk;

import dev.muster.command.Command.GiveRole;
import dev.muster.command.Command.HandOver;
import dev.muster.command.Command.VacateRole;
import dev.muster.commit.Decision;
import dev.muster.incident.Event;
import dev.muster.incident.Handover;
import dev.muster.incident.Incident;
import dev.muster.incident.Incidents;
import dev.muster.incident.Role;
import dev.muster.person.PersonId;
import dev.muster.reply.Reply;
import dev.muster.wording.News;
import dev.muster.wording.Private;
import dev.muster.wording.Receipts;
import dev.muster.wording.RoleAnswers;
import dev.muster.wording.Withdrawals;
import java.util.List;
import java.util.Optional;

/// Gives roles, and hands command over. Command is never dropped: it is taken, or accepted.
final class RoleDesk {
  private final Incidents incidents;
  private final Directory directory;
  private final Clocks clocks;
  private final Doorkeeper door;
  private final RoomDoor roomDoor;

  RoleDesk(
      Incidents incidents, Directory directory, Clocks clocks, Doorkeeper door, RoomDoor roomDoor) {
    this.incidents = incidents;
    this.directory = directory;
    this.clocks = clocks;
    this.door = door;
    this.roomDoor = roomDoor;
  }

  Decision give(Incident incident, GiveRole command, Asking asking) {
    return directory.meant(
        command.person(),
        asking,
        person ->
            door.asksFirst(incident, person, command.person(), command)
                .or(() -> deposes(incident, command, person, asking))
                .orElseGet(() -> give(incident, command.role(), person, asking)),
        Decision::answer);
  }

  /// A button that stood there before somebody took command does not take it from them.
  private Optional<Decision> deposes(
      Incident incident, GiveRole command, PersonId person, Asking asking) {
    boolean isTaken =
        command.asks() && command.role() == Role.COMMANDER && person.equals(asking.person());
    return incident
        .roles()
        .commander()
        .filter(commander -> isTaken && !commander.equals(person))
        .map(commander ->
            Decision.answer(
                RoleAnswers.inCommand(
                    incident, commander, Tenure.of(incidents.timeline(incident.id())))));
  }

  private Decision give(Incident incident, Role role, PersonId person, Asking asking) {
    if (incident.roles().holds(person, role)) {
      return Decision.answer(RoleAnswers.holdsAlready(person, role));
    }
    boolean commandIsHeld = role == Role.COMMANDER && incident.roles().commander().isPresent();
    return commandIsHeld && !person.equals(asking.person())
        ? handOver(incident, new Handover(person, asking.person(), ""), asking)
        : assign(incident, role, person, asking);
  }

  private Decision assign(Incident incident, Role role, PersonId person, Asking asking) {
    var before = role.holdsMany() ? Optional.<PersonId>empty() : incident.roles().holder(role);
    var draft = Draft.of(incident, asking);
    var waiting = roomDoor.bringIn(draft, List.of(person), asking);
    if (role == Role.COMMANDER && !incident.roles().isAsked(person)) {
      Withdrawal.from(draft, Withdrawals.taken(person));
    }
    draft
        .change(it -> it.with(it.roles().assign(role, person)).respond(asking.at()))
        .record(new Event.RoleTaken(role, person, before));
    if (role == Role.COMMANDER) {
      clocks.commanderFound(draft);
      before.ifPresent(was -> draft.tell(was, Private.takenOver(incident, asking.person())));
    }
    var said = News.roleTaken(asking.person(), role, person, before);
    draft.say(News.warned(said, draft.incident(), person));
    var reply = brief(draft, role, person, asking);
    return draft.decide("role", roomDoor.told(reply, incident, waiting, asking));
  }

  /// Whoever takes a role learns what it asks for; whoever is given one learns it privately.
  private static Reply brief(Draft draft, Role role, PersonId person, Asking asking) {
    if (person.equals(asking.person())) {
      return RoleAnswers.brief(role);
    }
    draft.tell(person, Private.brief(draft.incident(), role, asking.person()));
    return Replies.told(asking, draft.incident(), Receipts.given(draft.incident(), role, person));
  }

  Decision vacate(Incident incident, VacateRole command, Asking asking) {
    var role = command.role();
    if (incident.roles().holder(role).isEmpty()) {
      return Decision.answer(RoleAnswers.nobodyHolds(role));
    }
    if (role == Role.COMMANDER) {
      return Decision.answer(RoleAnswers.commandIsHandedOver(incident));
    }
    var draft = Draft.of(incident, asking).change(it -> it.with(it.roles().vacate(role)));
    incident
        .roles()
        .holders(role)
        .forEach(person ->
            draft
                .record(new Event.RoleLeft(role, person))
                .say(News.roleLeft(asking.person(), role, person)));
    return draft.decide(
        "role none", Replies.told(asking, incident, Receipts.vacated(incident, role)));
  }

  Decision handOver(Incident incident, HandOver command, Asking asking) {
    return directory.meant(
        command.person(),
        asking,
        person ->
            door.asksFirst(incident, person, command.person(), command)
                .orElseGet(() ->
                    handOver(
                        incident,
                        new Handover(person, asking.person(), command.note().orElse("")),
                        asking)),
        Decision::answer);
  }

  private Decision handOver(Incident incident, Handover handover, Asking asking) {
    if (incident.roles().holds(handover.to(), Role.COMMANDER)) {
      return Decision.answer(RoleAnswers.holdsAlready(handover.to(), Role.COMMANDER));
    }
    if (handover.to().equals(asking.person())) {
      return assign(incident, Role.COMMANDER, asking.person(), asking);
    }
    var draft = Draft.of(incident, asking);
    if (!incident.roles().isAsked(handover.to())) {
      Withdrawal.from(draft, Withdrawals.asked(handover.to()));
    }
    var waiting = roomDoor.bringIn(draft, List.of(handover.to()), asking);
    draft
        .change(it -> it.with(it.roles().ask(handover)))
        .record(new Event.HandoverAsked(handover.to(), handover.note()))
        .say(News.handoverAsked(asking.person(), handover, incident.roles().commander()))
        .tell(handover.to(), Private.handoverAsked(incident, handover));
    var receipt = Replies.told(asking, incident, Receipts.asked(incident, handover));
    return draft.decide("handover", roomDoor.told(receipt, incident, waiting, asking));
  }

  Decision accept(Incident incident, Asking asking) {
    return incident.roles().isAsked(asking.person())
        ? accepted(incident, asking)
        : Decision.answer(RoleAnswers.nobodyAskedYou(incident));
  }

  private Decision accepted(Incident incident, Asking asking) {
    var from = incident.roles().commander();
    var draft =
        Draft.of(incident, asking)
            .change(it ->
                it.with(it.roles().assign(Role.COMMANDER, asking.person())).respond(asking.at()))
            .record(new Event.HandoverAccepted(from));
    var said = News.handoverAccepted(asking.person(), from);
    draft.say(News.warned(said, draft.incident(), asking.person()));
    clocks.commanderFound(draft);
    return draft.decide("accept", RoleAnswers.brief(Role.COMMANDER));
  }

  Decision decline(Incident incident, Asking asking) {
    return incident.roles().isAsked(asking.person())
        ? Draft.of(incident, asking)
            .change(it -> it.with(it.roles().endHandover()))
            .record(new Event.HandoverDeclined())
            .say(News.handoverDeclined(asking.person(), incident.roles().commander()))
            .decide("decline", Replies.told(asking, incident, Receipts.declined(incident)))
        : Decision.answer(RoleAnswers.nobodyAskedYou(incident));
  }
}
