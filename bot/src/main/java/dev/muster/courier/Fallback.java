package dev.muster.courier;

import dev.muster.chat.Priority;
import dev.muster.effect.Asked;
import dev.muster.effect.CardKind;
import dev.muster.effect.Claimed;
import dev.muster.effect.Effect;
import dev.muster.effect.Posting;
import dev.muster.incident.Incident;
import dev.muster.incident.IncidentId;
import dev.muster.incident.Incidents;
import dev.muster.reply.Message;
import dev.muster.wording.Alarms;
import dev.muster.wording.RoomNews;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// What takes the place of an effect that will never be delivered. Nothing said is lost, nothing
/// private becomes public, and somebody is told.
final class Fallback {
  /// Whoever runs a workspace answers within a week, or does not mean to.
  private static final Duration MADE_UP_FOR = Duration.ofDays(7);

  private final Incidents incidents;
  private final AnnouncementRooms announcements;

  Fallback(Incidents incidents, AnnouncementRooms announcements) {
    this.incidents = incidents;
    this.announcements = announcements;
  }

  /// The effects that take its place.
  List<Asked> instead(Effect effect, Priority priority, String why) {
    return switch (effect) {
      case Effect.Alarm _, Effect.React _, Effect.Unreact _, Effect.Announce _ -> List.of();
      case Effect.SetPurpose _, Effect.AddBookmark _, Effect.OnceAllowed _ -> List.of();
      case Effect.Tell tell -> told(tell, priority, why);
      case Effect.Say(_, var incident, var message) -> toMembers(incident, message);
      case Effect.OpenRoom open -> roomFailed(open, why);
      case Effect.ShowCard card ->
          card.card() == CardKind.INCIDENT ? alarm(card, card.incident(), why) : List.of();
      case Effect.SetTopic topic -> alarm(topic, topic.incident(), why);
      case Effect.PinCard pin -> alarm(pin, pin.incident(), why);
      case Effect.Invite invite -> alarm(invite, invite.incident(), why);
      case Effect.Uninvite uninvite -> stayed(uninvite, why);
      case Effect.ArchiveRoom archive -> alarm(archive, archive.incident(), why);
      case Effect.UnarchiveRoom unarchive -> stillArchived(unarchive, why);
    };
  }

  /// The same for what the workspace does not allow yet. What can be made up for later, without
  /// anything being said twice, is asked for anew and tried from time to time.
  List<Asked> untilAllowed(Claimed claimed, String why, Instant now) {
    return switch (claimed.effect()) {
      case Effect.PinCard pin -> madeUpFor(pin, alarmUntil(pin, pin.incident(), why), now);
      case Effect.Invite invite ->
          madeUpFor(invite, alarmUntil(invite, invite.incident(), why), now);
      case Effect.ArchiveRoom archive ->
          madeUpFor(archive, alarmUntil(archive, archive.incident(), why), now);
      case Effect.SetPurpose purpose -> madeUpFor(purpose, List.of(), now);
      case Effect.AddBookmark bookmark -> madeUpFor(bookmark, List.of(), now);
      default -> instead(claimed.effect(), claimed.priority(), why);
    };
  }

  private static List<Asked> madeUpFor(Effect effect, List<Asked> said, Instant now) {
    var again =
        new Asked(
            new Effect.OnceAllowed(effect), Priority.WHENEVER, Optional.of(now.plus(MADE_UP_FOR)));
    return Stream.concat(said.stream(), Stream.of(again)).toList();
  }

  /// What is said instead of something that cannot be said in its room now: to everybody who waits,
  /// or to the members, if nobody else may hear of it or there is no such place.
  List<Asked> elsewhere(Effect.Say said, Claimed claimed) {
    var id = said.incident();
    var message = RoomNews.instead(id, said.message());
    return isPrivate(id) || announcements.of(said.workspace()).isEmpty()
        ? toMembers(id, message)
        : List.of(
            new Asked(
                new Effect.Announce(said.workspace(), id, message),
                claimed.priority(),
                claimed.expires()));
  }

  /// The room that serves when an incident's own could not be opened. A private incident has none.
  Optional<Posting> roomInstead(Effect effect) {
    return effect instanceof Effect.OpenRoom(var workspace, var incident, _, var isPrivate)
            && !isPrivate
        ? announcements.of(workspace).map(room -> new Posting.RoomOf(incident, room))
        : Optional.empty();
  }

  private List<Asked> roomFailed(Effect.OpenRoom open, String why) {
    return open.isPrivate()
        ? toMembers(open.incident(), Alarms.privateRoomFailed(open.incident(), why))
        : alarm(open, open.incident(), why);
  }

  /// Somebody who should not be there still reads along: those who are there must know.
  private List<Asked> stayed(Effect.Uninvite uninvite, String why) {
    var id = uninvite.incident();
    return isPrivate(id)
        ? toMembers(id, Alarms.stillInRoom(id, uninvite.person(), why))
        : alarm(uninvite, id, why);
  }

  private List<Asked> stillArchived(Effect.UnarchiveRoom unarchive, String why) {
    var id = unarchive.incident();
    var message = RoomNews.stillArchived(id, isPrivate(id), why);
    return isPrivate(id)
        ? toMembers(id, message)
        : List.of(
            Asked.of(new Effect.Announce(unarchive.workspace(), id, message), Priority.ANSWER));
  }

  /// A page that cannot reach its person calls everybody else at once.
  private static List<Asked> told(Effect.Tell tell, Priority priority, String why) {
    return priority == Priority.PAGE
        ? List.of(
            Asked.of(
                new Effect.Alarm(tell.workspace(), Alarms.unreachable(tell.person(), why)),
                Priority.PAGE))
        : List.of();
  }

  private List<Asked> toMembers(IncidentId id, Message message) {
    var told = new ArrayList<Asked>();
    incidents
        .find(id)
        .ifPresent(incident ->
            incident
                .involved()
                .members()
                .forEach(person ->
                    told.add(Asked.of(new Effect.Tell(person, message), Priority.STATE))));
    return told;
  }

  private List<Asked> alarm(Effect effect, IncidentId id, String why) {
    return alarm(effect, id, Alarms.undelivered(effect, id, why));
  }

  private List<Asked> alarmUntil(Effect effect, IncidentId id, String why) {
    return alarm(effect, id, Alarms.notAllowed(effect, id, why));
  }

  private List<Asked> alarm(Effect effect, IncidentId id, Message message) {
    return isPrivate(id)
        ? List.of()
        : List.of(Asked.of(new Effect.Alarm(effect.workspace(), message), Priority.ANSWER));
  }

  private boolean isPrivate(IncidentId id) {
    return incidents.find(id).filter(Incident::isPrivate).isPresent();
  }
}
