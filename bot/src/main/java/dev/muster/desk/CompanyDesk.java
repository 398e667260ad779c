package dev.muster.desk;

import dev.muster.command.Command;
import dev.muster.commit.Decision;
import dev.muster.happening.Company;
import dev.muster.happening.Happening;
import dev.muster.incident.Event;
import dev.muster.incident.Incident;
import dev.muster.incident.Incidents;
import dev.muster.incident.Outsiders;
import dev.muster.incident.Role;
import dev.muster.incident.TimelineEntry;
import dev.muster.person.People;
import dev.muster.person.Person;
import dev.muster.person.PersonId;
import dev.muster.reply.Message;
import dev.muster.reply.Reply;
import dev.muster.wording.Alarms;
import dev.muster.wording.Private;
import dev.muster.wording.RoomCompany;
import dev.muster.workspace.RoomId;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Decides what follows when people come into an incident's room or leave it by the workspace's own
/// means: whoever is in the room of a private incident is its member, and nobody else.
///
/// What the record says already is not decided again: so Muster's own invitations and removals,
/// which the workspace tells it of too, change nothing. Of a public incident a room has no say.
final class CompanyDesk {
  /// So long an invitation may be under way.
  private static final Duration ARRIVAL = Duration.ofMinutes(10);

  private final Incidents incidents;
  private final People people;
  private final Clocks clocks;
  private final Doorkeeper door;

  CompanyDesk(Incidents incidents, People people, Clocks clocks, Doorkeeper door) {
    this.incidents = incidents;
    this.people = people;
    this.clocks = clocks;
    this.door = door;
  }

  Decision entered(Incident incident, Happening.Entered what, Instant now) {
    var person = what.person();
    if (isOutside(incident, person)) {
      return Draft.due(incident, now)
          .record(new Event.LetIn(person))
          .decide("let in", new Reply.Silence());
    }
    if (!incident.isPrivate() || isMember(incident, person)) {
      return nothing();
    }
    var draft = Draft.heard(incident, what.by().orElse(person), now).enter(person);
    var out = line(incident, person, Command.Uninvite::new);
    return said(draft, RoomCompany.entered(draft.incident(), person, out), "entered");
  }

  /// An incident always has somebody who may see it: the last one stays a member.
  Decision departed(Incident incident, PersonId person, Instant now) {
    if (!incident.isPrivate()
        || !isMember(incident, person)
        || incident.involved().members().size() == 1) {
      return nothing();
    }
    var left = AbsenceDesk.left(incident, person);
    var draft = Draft.heard(incident, person, now);
    AbsenceDesk.free(draft, left);
    draft.depart(person);
    if (incident.isOpen() && left.roles().contains(Role.COMMANDER)) {
      clocks.awaitCommander(draft);
    }
    var back = line(incident, person, Command.Invite::new);
    return said(draft, RoomCompany.departed(draft.incident(), left, back), "departed");
  }

  /// They hear it themselves, and so do whoever asked for it and those in the room: but nobody is
  /// in a private one into which no member could be let.
  Decision shutOut(Incident incident, Happening.ShutOut what, Instant now) {
    var person = what.person();
    if (!isMember(incident, person) || isOutside(incident, person)) {
      return nothing();
    }
    var draft = Draft.due(incident, now).record(new Event.ShutOut(person));
    draft.tell(person, Private.shutOut(incident, what.why()));
    invitedBy(incident, person)
        .ifPresent(asker -> draft.tell(asker, Private.notInvited(incident, person, what.why())));
    var outside = Outsiders.of(incident, timeline(incident)).size() + 1;
    if (!incident.isPrivate() || outside < incident.involved().members().size()) {
      draft.say(Alarms.notInvited(person, what.why()));
    }
    return draft.decide("shut out", new Reply.Silence());
  }

  private boolean isOutside(Incident incident, PersonId person) {
    return Outsiders.of(incident, timeline(incident)).contains(person);
  }

  /// Somebody else.
  private Optional<PersonId> invitedBy(Incident incident, PersonId person) {
    return timeline(incident).reversed().stream()
        .filter(entry -> entry.event().equals(new Event.Joined(person)))
        .findFirst()
        .flatMap(TimelineEntry::by)
        .filter(by -> !by.equals(person));
  }

  Decision overlooked(Incident incident, PersonId person, Instant now) {
    var event = new Event.Overlooked(person);
    boolean isSaid = timeline(incident).stream().map(TimelineEntry::event).anyMatch(event::equals);
    if (!incident.isPrivate() || isMember(incident, person) || isSaid) {
      return nothing();
    }
    var draft = Draft.due(incident, now).record(event);
    return said(draft, RoomCompany.overlooked(incident, person), "overlooked");
  }

  private static boolean isMember(Incident incident, PersonId person) {
    return incident.involved().members().contains(person);
  }

  /// Who should be in the room of a private incident now.
  Company company(Incident incident, RoomId room, Instant now) {
    var since = now.minus(ARRIVAL);
    var recent =
        timeline(incident).stream().filter(entry -> entry.recorded().isAfter(since)).toList();
    return new Company(room, incident.involved().members(), expected(incident, recent));
  }

  /// Everybody is invited anew when a room is made, or opened again.
  private static Set<PersonId> expected(Incident incident, List<TimelineEntry> recent) {
    var expected = new LinkedHashSet<PersonId>();
    for (var entry : recent) {
      switch (entry.event()) {
        case Event.Joined(var person) -> expected.add(person);
        case Event.Declared _, Event.RoomOpened _, Event.Reopened _ ->
            expected.addAll(incident.involved().members());
        default -> {}
      }
    }
    return expected;
  }

  private List<TimelineEntry> timeline(Incident incident) {
    return incidents.timeline(incident.id());
  }

  private interface Asked {
    Command.OnIncident about(Command.Handle person);
  }

  private Optional<String> line(Incident incident, PersonId person, Asked command) {
    return people
        .find(person)
        .map(Person::handle)
        .map(handle -> door.line(incident, command.about(new Command.Handle(handle))));
  }

  private static Decision said(Draft draft, Message message, String action) {
    if (!draft.incident().status().isLaidToRest()) {
      draft.say(message);
    }
    return draft.decide(action, new Reply.Silence());
  }

  private static Decision nothing() {
    return Decision.answer(new Reply.Silence());
  }
}
