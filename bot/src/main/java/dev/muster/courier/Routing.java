package dev.muster.courier;

import dev.muster.chat.Call;
import dev.muster.effect.CardKind;
import dev.muster.effect.Effect;
import dev.muster.effect.Postings;
import dev.muster.incident.Incident;
import dev.muster.incident.IncidentId;
import dev.muster.incident.Incidents;
import dev.muster.person.PersonId;
import dev.muster.policy.Deadlines;
import dev.muster.reply.Message;
import dev.muster.wording.Cards;
import dev.muster.workspace.MessageId;
import dev.muster.workspace.RoomId;
import dev.muster.workspace.WorkspaceId;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

/// Finds out where an effect goes, at the moment it is delivered.
final class Routing {
  private final Incidents incidents;
  private final Postings postings;
  private final AnnouncementRooms announcements;

  Routing(Incidents incidents, Postings postings, AnnouncementRooms announcements) {
    this.incidents = incidents;
    this.postings = postings;
    this.announcements = announcements;
  }

  /// Where an effect goes.
  sealed interface Route {
    record To(Call call) implements Route {}

    /// It has become pointless.
    record Needless() implements Route {}

    /// It could not be found out.
    record Later(String why) implements Route {}

    /// Its place is not known, and may be opened yet, or named.
    record Unfound(String why) implements Route {}

    /// There is no place for it.
    record Nowhere(String why) implements Route {}
  }

  Route route(Effect effect, Instant now) {
    return switch (effect) {
      case Effect.OpenRoom(var workspace, var incident, var name, var isPrivate) ->
          new Route.To(new Call.OpenRoom(workspace, name, incident.toString(), isPrivate));
      case Effect.SetTopic(var workspace, var incident, var topic) ->
          inOwnRoom(workspace, incident, room -> new Call.SetTopic(room, topic));
      case Effect.SetPurpose(var workspace, var incident, var purpose) ->
          inOwnRoom(workspace, incident, room -> new Call.SetPurpose(room, purpose));
      case Effect.AddBookmark(var workspace, var incident, var title, var link) ->
          inOwnRoom(workspace, incident, room -> new Call.Bookmark(room, title, link));
      case Effect.ShowCard(var workspace, var incident, var card) ->
          card(workspace, incident, card);
      case Effect.PinCard(var workspace, var incident) -> pin(workspace, incident);
      case Effect.Invite(var workspace, var incident, var person) ->
          inRoom(workspace, incident, room -> new Call.Invite(room, person));
      case Effect.Uninvite(var workspace, var incident, var person) ->
          uninvite(workspace, incident, person);
      case Effect.Say(var workspace, var incident, var message) ->
          inRoom(workspace, incident, room -> new Call.Post(room, message));
      case Effect.Announce(var workspace, _, var message) -> announced(workspace, message);
      case Effect.Alarm(var workspace, var message) -> announced(workspace, message);
      case Effect.Tell(var person, var message) -> new Route.To(new Call.Tell(person, message));
      case Effect.React(var message, var emoji) -> new Route.To(new Call.React(message, emoji));
      case Effect.Unreact(var message, var emoji) -> new Route.To(new Call.Unreact(message, emoji));
      case Effect.ArchiveRoom(var workspace, var incident, var quietSince) ->
          archive(workspace, incident, latest(quietSince, now.minus(Deadlines.CLOSE)));
      case Effect.UnarchiveRoom(var workspace, var incident) ->
          inOwnRoom(workspace, incident, Call.Unarchive::new);
      case Effect.OnceAllowed(var late) ->
          isStillWanted(late) ? route(late, now) : new Route.Needless();
    };
  }

  /// Whatever was asked for hours ago may have been overtaken since.
  private boolean isStillWanted(Effect late) {
    return switch (late) {
      case Effect.Invite(_, var incident, var person) ->
          isOpen(incident, found -> found.involved().members().contains(person));
      case Effect.PinCard(_, var incident) -> isOpen(incident, _ -> true);
      case Effect.SetPurpose(_, var incident, _) -> isOpen(incident, _ -> true);
      case Effect.AddBookmark(_, var incident, _, _) -> isOpen(incident, _ -> true);
      default -> true;
    };
  }

  private boolean isOpen(IncidentId id, Predicate<Incident> isSo) {
    return incidents.find(id).filter(Incident::isOpen).filter(isSo).isPresent();
  }

  /// Whether it may as well not happen while the room is archived or gone. When the room is opened
  /// again, its card is shown as it stands and everybody invited; what would be said is on the
  /// timeline, and is said elsewhere while people still work on the incident.
  boolean canRest(Effect effect) {
    return switch (effect) {
      case Effect.ShowCard(_, _, var card) -> card == CardKind.INCIDENT;
      case Effect.SetTopic _,
          Effect.SetPurpose _,
          Effect.AddBookmark _,
          Effect.PinCard _,
          Effect.Invite _,
          Effect.ArchiveRoom _ ->
          true;
      case Effect.Say(_, var incident, _) -> isLaidToRest(incident);
      case Effect.OnceAllowed(var late) -> canRest(late);
      case Effect.OpenRoom _,
          Effect.Uninvite _,
          Effect.Announce _,
          Effect.Tell _,
          Effect.Alarm _,
          Effect.React _,
          Effect.Unreact _,
          Effect.UnarchiveRoom _ ->
          false;
    };
  }

  private boolean isLaidToRest(IncidentId id) {
    return incidents.find(id).filter(incident -> incident.status().isLaidToRest()).isPresent();
  }

  private Route card(WorkspaceId workspace, IncidentId id, CardKind card) {
    return incidents
        .find(id)
        .map(incident ->
            postings
                .card(workspace, id, card)
                .map(message -> edit(message, card, incident))
                .orElseGet(() -> post(workspace, incident, card)))
        .orElseGet(Route.Needless::new);
  }

  private static Route edit(MessageId message, CardKind card, Incident incident) {
    return new Route.To(new Call.Edit(message, Cards.of(card, incident)));
  }

  private Route post(WorkspaceId workspace, Incident incident, CardKind card) {
    var message = Cards.of(card, incident);
    return switch (card) {
      case INCIDENT -> inRoom(workspace, incident.id(), room -> new Call.Post(room, message));
      case ANNOUNCEMENT -> announced(workspace, message);
      case MANAGERS ->
          incident.severity().isSerious()
              ? in(
                  workspace,
                  announcements.managers(workspace),
                  message,
                  "no room of the managers is known")
              : new Route.Needless();
    };
  }

  private Route pin(WorkspaceId workspace, IncidentId incident) {
    return postings
        .card(workspace, incident, CardKind.INCIDENT)
        .<Route>map(message -> new Route.To(new Call.Pin(message)))
        .orElseGet(Route.Needless::new);
  }

  /// Nobody is in a room that was never opened.
  private Route uninvite(WorkspaceId workspace, IncidentId incident, PersonId person) {
    return postings.room(workspace, incident).isEmpty()
        ? new Route.Needless()
        : inOwnRoom(workspace, incident, room -> new Call.Uninvite(room, person));
  }

  /// An incident that is open again keeps its room. Any other room is archived once it was quiet
  /// for long enough, counted from now: people may have talked since it was closed.
  private Route archive(WorkspaceId workspace, IncidentId id, Instant quietSince) {
    return incidents.find(id).filter(incident -> !incident.isOpen()).isPresent()
        ? inOwnRoom(workspace, id, room -> new Call.Archive(room, quietSince))
        : new Route.Needless();
  }

  private Route announced(WorkspaceId workspace, Message message) {
    return in(workspace, announcements.of(workspace), message, "no announcement room is known");
  }

  private Route in(
      WorkspaceId workspace, Optional<RoomId> room, Message message, String otherwise) {
    return room.<Route>map(found -> new Route.To(new Call.Post(found, message)))
        .orElseGet(() ->
            announcements.isLookedFor(workspace)
                ? new Route.Later("the rooms to announce in are looked for")
                : new Route.Unfound(otherwise));
  }

  /// What is done to the room itself is not done to one that only serves in its place.
  private Route inOwnRoom(WorkspaceId workspace, IncidentId incident, Function<RoomId, Call> call) {
    if (announcements.isLookedFor(workspace)) {
      return new Route.Later("it is not known yet whether the room is its own");
    }
    return announcements.of(workspace).equals(postings.room(workspace, incident))
        ? new Route.Needless()
        : inRoom(workspace, incident, call);
  }

  private static Instant latest(Instant one, Instant other) {
    return one.isAfter(other) ? one : other;
  }

  private Route inRoom(WorkspaceId workspace, IncidentId incident, Function<RoomId, Call> call) {
    Optional<RoomId> room = postings.room(workspace, incident);
    return room.<Route>map(found -> new Route.To(call.apply(found)))
        .orElseGet(() -> new Route.Nowhere(incident + " has no room"));
  }
}
