package dev.muster.desk;

import dev.muster.commit.Decision;
import dev.muster.effect.CardKind;
import dev.muster.happening.Happening;
import dev.muster.incident.Assignment;
import dev.muster.incident.Event;
import dev.muster.incident.Incident;
import dev.muster.incident.Incidents;
import dev.muster.person.PersonId;
import dev.muster.reply.Message;
import dev.muster.reply.Reply;
import dev.muster.wording.RoomNews;
import java.time.Instant;
import java.util.stream.Stream;

/// Decides what follows when an incident's room is changed in its workspace.
///
/// What the record says already is not decided again, so that an event may come twice, or be found
/// out by looking. Of what is over only the record is kept: Muster archives such rooms itself.
final class RoomDesk {
  private final Incidents incidents;

  RoomDesk(Incidents incidents) {
    this.incidents = incidents;
  }

  Decision happened(Incident incident, Happening.OfRoom what, Instant now) {
    return switch (what) {
      case Happening.Renamed(_, var name) ->
          decide(Draft.due(incident, now).record(new Event.RoomRenamed(name)));
      case Happening.Archived _ -> archived(incident, now);
      case Happening.MadePrivate _ -> madePrivate(incident, now);
      case Happening.Lost _ -> lost(incident, now);
      case Happening.Opened _ -> opened(incident, now);
    };
  }

  RoomState state(Incident incident) {
    return RoomState.of(incidents.timeline(incident.id()));
  }

  /// Whether people may come in only if somebody lets them, though the incident is open to all.
  boolean isByInvitation(Incident incident) {
    return !incident.isPrivate()
        && incidents.timeline(incident.id()).stream()
            .anyMatch(entry -> entry.event() instanceof Event.RoomMadePrivate);
  }

  private Decision madePrivate(Incident incident, Instant now) {
    if (incident.isPrivate() || isByInvitation(incident)) {
      return nothing();
    }
    var draft = Draft.due(incident, now).record(new Event.RoomMadePrivate());
    if (!incident.status().isLaidToRest()) {
      draft.say(RoomNews.madePrivate(incident));
    }
    return decide(draft);
  }

  private Decision archived(Incident incident, Instant now) {
    if (state(incident) != RoomState.OPEN) {
      return nothing();
    }
    var draft = Draft.due(incident, now).record(new Event.RoomArchived());
    tell(draft, RoomNews.archived(incident), leader(incident));
    return decide(draft);
  }

  /// Where nobody could talk before, nothing is different.
  private Decision lost(Incident incident, Instant now) {
    var before = state(incident);
    if (before == RoomState.LOST) {
      return nothing();
    }
    var draft = Draft.due(incident, now).record(new Event.RoomLost());
    if (before == RoomState.OPEN) {
      tell(draft, RoomNews.lost(incident), inRoles(incident));
    }
    return decide(draft);
  }

  /// While people work on it, those who wait are told in the announcements and some alone: every
  /// member, if nobody else may hear of it.
  private static void tell(Draft draft, Message message, Stream<PersonId> alone) {
    var incident = draft.incident();
    if (incident.isOpen()) {
      draft.announce(message);
      var told = incident.isPrivate() ? incident.involved().members().stream() : alone;
      told.distinct().forEach(person -> draft.tell(person, message));
    }
  }

  static Stream<PersonId> leader(Incident incident) {
    return incident.roles().commander().or(() -> inRoles(incident).findFirst()).stream();
  }

  /// Whoever has a role, else whoever declared it.
  private static Stream<PersonId> inRoles(Incident incident) {
    var assignments = incident.roles().assignments();
    return assignments.isEmpty()
        ? Stream.of(incident.involved().declarer())
        : assignments.stream().map(Assignment::person);
  }

  /// What was not shown meanwhile is shown, and whoever came meanwhile is let in.
  private Decision opened(Incident incident, Instant now) {
    if (state(incident) == RoomState.OPEN) {
      return nothing();
    }
    var draft = Draft.due(incident, now).record(new Event.RoomOpened());
    if (!incident.status().isLaidToRest()) {
      draft.say(RoomNews.opened(incident)).show(CardKind.INCIDENT);
      incident.involved().members().forEach(draft::invite);
    }
    return decide(draft);
  }

  private static Decision decide(Draft draft) {
    return draft.decide("room", new Reply.Silence());
  }

  private static Decision nothing() {
    return Decision.answer(new Reply.Silence());
  }
}
