package dev.muster.desk;

import dev.muster.access.Access;
import dev.muster.commit.Decision;
import dev.muster.incident.Assignment;
import dev.muster.incident.Event;
import dev.muster.incident.Incident;
import dev.muster.incident.Incidents;
import dev.muster.person.People;
import dev.muster.person.PersonId;
import dev.muster.reply.Reply;
import dev.muster.reply.Text;
import dev.muster.wording.Inviting;
import dev.muster.wording.MemberAnswers;
import dev.muster.wording.Private;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/// Keeps the door of a room that people made private though its incident is open to all: whoever is
/// in it lets others in, and whoever is not only asks.
final class RoomDoor {
  /// Whoever leads is not asked for the same person again meanwhile.
  private static final Duration PATIENCE = Duration.ofMinutes(30);

  private final Incidents incidents;
  private final People people;
  private final Access access;
  private final RoomDesk rooms;

  RoomDoor(Incidents incidents, People people, Access access, RoomDesk rooms) {
    this.incidents = incidents;
    this.people = people;
    this.access = access;
    this.rooms = rooms;
  }

  /// Whether nobody may come into its room by themselves, though everybody may know of it.
  boolean isByInvitation(Incident incident) {
    return rooms.isByInvitation(incident);
  }

  /// Whether they may bring people in, themselves too.
  boolean opensTo(Asking asking, Incident incident) {
    return !isByInvitation(incident)
        || asking.isIn(incident.id())
        || leader(incident).equals(asking.person())
        || access.seesAll(asking.person());
  }

  /// Of those who could be in its room: a role taken from outside opens nothing.
  private static PersonId leader(Incident incident) {
    var involved = incident.involved();
    return Stream.concat(
            incident.roles().commander().stream(),
            incident.roles().assignments().stream().map(Assignment::person))
        .filter(involved.members()::contains)
        .findFirst()
        .orElseGet(involved::declarer);
  }

  /// Makes people members, or asks whoever leads to let them in.
  ///
  /// @return those who wait outside
  List<PersonId> bringIn(Draft draft, Collection<PersonId> coming, Asking asking) {
    var incident = draft.incident();
    var members = incident.involved().members();
    var strangers = coming.stream().filter(person -> !members.contains(person)).toList();
    if (opensTo(asking, incident)) {
      strangers.forEach(draft::join);
      return List.of();
    }
    var _ = ask(draft, strangers, asking);
    return strangers;
  }

  /// What somebody outside is answered who would bring people in.
  ///
  /// @param unfit why others cannot be invited by anybody, each in a sentence
  Decision ask(Incident incident, List<PersonId> coming, List<Text> unfit, Asking asking) {
    var reply = Inviting.besides(told(new Reply.Silence(), incident, coming, asking), unfit);
    var draft = Draft.of(incident, asking);
    return ask(draft, coming, asking) ? draft.decide("ask to join", reply) : Decision.answer(reply);
  }

  /// Adds to an answer who waits outside, if anybody does.
  Reply told(Reply reply, Incident incident, List<PersonId> waiting, Asking asking) {
    return waiting.isEmpty()
        ? reply
        : MemberAnswers.askedToLetIn(reply, incident, leader(incident), waiting, asking.person());
  }

  private boolean ask(Draft draft, List<PersonId> coming, Asking asking) {
    var incident = draft.incident();
    var unasked =
        coming.stream().filter(person -> !isAsked(incident, person, asking.at())).toList();
    if (unasked.isEmpty()) {
      return false;
    }
    unasked.forEach(person -> draft.record(new Event.AskedToComeIn(person)));
    var handles = unasked.stream().flatMap(person -> people.find(person).stream()).toList();
    draft.tell(leader(incident), Private.asksToLetIn(incident, asking.person(), handles));
    return true;
  }

  private boolean isAsked(Incident incident, PersonId person, Instant now) {
    var since = now.minus(PATIENCE);
    return incidents.timeline(incident.id()).reversed().stream()
        .takeWhile(entry -> !entry.event().equals(new Event.Joined(person)))
        .filter(entry -> entry.recorded().isAfter(since))
        .anyMatch(entry -> entry.event().equals(new Event.AskedToComeIn(person)));
  }
}
