package dev.muster.simulation;

import static dev.muster.simulation.Invariant.I2_NOTHING_UNSAID;

import dev.muster.chat.Priority;
import dev.muster.effect.CardKind;
import dev.muster.effect.Effect;
import dev.muster.incident.Incident;
import dev.muster.incident.IncidentId;
import dev.muster.wording.Cards;
import java.time.Instant;
import java.util.stream.Stream;

/// I2: what was asked for is on the platform, or somebody was told why not, and cards show how
/// things stand.
final class Delivered {
  private final Aftermath aftermath;
  private final Surroundings around;

  Delivered(Aftermath aftermath) {
    this.aftermath = aftermath;
    this.around = aftermath.around();
  }

  void check() {
    nothingWaits();
    around.ledger().errands().forEach(this::done);
    aftermath.incidents().forEach(this::cardsAreCurrent);
  }

  private void nothingWaits() {
    var backlog = around.store().outbox().backlog(aftermath.now());
    if (backlog.waiting() > 0) {
      aftermath.report(I2_NOTHING_UNSAID, "still waiting: " + backlog);
    }
  }

  private void done(Errand errand) {
    var reached = around.platform().wasReached(errand.id());
    errand
        .ending()
        .ifPresent(ending -> {
          switch (ending) {
            case Errand.Ending.Delivered(var at) -> {
              if (!reached && !isNeedless(errand, at)) {
                aftermath.report(I2_NOTHING_UNSAID, errand + " counts as delivered and was not");
              }
            }
            case Errand.Ending.Buried(var why, var instead) -> {
              if (instead.isEmpty() && !mayDieSilently(errand)) {
                aftermath.report(I2_NOTHING_UNSAID, errand + " died unheard: " + why);
              }
              if (why.contains("DatabaseAway")) {
                aftermath.report(
                    I2_NOTHING_UNSAID, errand + " was given up, and nobody refused it");
              }
            }
          }
        });
  }

  private boolean isNeedless(Errand errand, Instant at) {
    return errand.expires().filter(expiry -> expiry.isBefore(at)).isPresent()
        || (errand.effect() instanceof Effect.PinCard(_, var id) && hasNoCard(id))
        || (errand.effect() instanceof Effect.SetTopic(_, var id, _) && hasNoRoom(id))
        || (errand.effect() instanceof Effect.SetPurpose(_, var id, _) && hasNoRoom(id))
        || (errand.effect() instanceof Effect.AddBookmark(_, var id, _, _) && hasNoRoom(id))
        || (errand.effect() instanceof Effect.Uninvite(_, var id, _) && hasNoRoom(id))
        || (errand.effect() instanceof Effect.UnarchiveRoom(_, var id) && hasNoRoom(id))
        || errand.effect() instanceof Effect.ArchiveRoom;
  }

  /// Nobody dresses the room that serves in its place.
  private boolean hasNoRoom(IncidentId id) {
    return aftermath.errands().stream()
        .filter(Errand::isBuried)
        .anyMatch(errand ->
            errand.effect() instanceof Effect.OpenRoom(_, var about, _, _) && about.equals(id));
  }

  private boolean hasNoCard(IncidentId id) {
    return cards(id, CardKind.INCIDENT).anyMatch(Errand::isBuried);
  }

  /// What is private is told to nobody else; what failed to be told to the administrators cannot be
  /// told to them.
  private boolean mayDieSilently(Errand errand) {
    return switch (errand.effect()) {
      case Effect.Tell _ -> errand.priority() != Priority.PAGE;
      case Effect.Say _ -> false;
      case Effect.Alarm _, Effect.Announce _, Effect.React _, Effect.Unreact _ -> true;
      case Effect.SetPurpose _, Effect.AddBookmark _, Effect.OnceAllowed _ -> true;
      case Effect.OpenRoom _, Effect.Uninvite _ -> false;
      case Effect.SetTopic e -> isPrivate(e.incident());
      case Effect.ShowCard e -> isPrivate(e.incident()) || isNoticed(e);
      case Effect.PinCard e -> isPrivate(e.incident());
      case Effect.Invite e -> isPrivate(e.incident());
      case Effect.ArchiveRoom e -> isPrivate(e.incident());
      case Effect.UnarchiveRoom e -> isPrivate(e.incident());
    };
  }

  /// Of a card outside the incident's room it is said once for all.
  private boolean isNoticed(Effect.ShowCard card) {
    return card.card() != CardKind.INCIDENT
        && aftermath.errands().stream()
            .map(Errand::effect)
            .anyMatch(effect -> isNotice(effect, card.incident()));
  }

  private static boolean isNotice(Effect effect, IncidentId id) {
    return switch (effect) {
      case Effect.Say(_, var about, var message) ->
          about.equals(id) && message.toString().contains("Not announced.");
      case Effect.Alarm(_, var message) -> message.toString().contains("Managers do not see how");
      default -> false;
    };
  }

  private boolean isPrivate(IncidentId id) {
    return around.store().incidents().find(id).filter(Incident::isPrivate).isPresent();
  }

  private void cardsAreCurrent(Incident incident) {
    for (var kind : CardKind.values()) {
      boolean shown =
          switch (kind) {
            case INCIDENT -> true;
            case ANNOUNCEMENT -> !incident.isPrivate();
            case MANAGERS -> false;
          };
      if (shown && !lastCardWasRefused(incident, kind)) {
        cardIsCurrent(incident, kind);
      }
    }
  }

  private void cardIsCurrent(Incident incident, CardKind kind) {
    var wanted = Cards.of(kind, incident);
    var card = around.store().postings().card(incident.home(), incident.id(), kind);
    boolean current =
        card.filter(message ->
                around.platform().isDeleted(message)
                    || around.platform().isCovered(message)
                    || around.platform().rooms().stream()
                        .flatMap(room -> room.posts().stream())
                        .anyMatch(
                            post -> post.id().equals(message) && post.content().equals(wanted)))
            .isPresent();
    if (!current) {
      aftermath.report(
          I2_NOTHING_UNSAID, "%s of %s does not show how it stands".formatted(kind, incident));
    }
  }

  private boolean lastCardWasRefused(Incident incident, CardKind kind) {
    return cards(incident.id(), kind)
        .reduce((_, last) -> last)
        .filter(Errand::isBuried)
        .isPresent();
  }

  private Stream<Errand> cards(IncidentId id, CardKind kind) {
    return aftermath.errands().stream()
        .filter(errand ->
            errand.effect() instanceof Effect.ShowCard(_, var about, var card)
                && about.equals(id)
                && card == kind);
  }
}
