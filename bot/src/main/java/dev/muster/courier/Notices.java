package dev.muster.courier;

import dev.muster.chat.Priority;
import dev.muster.commit.Cause;
import dev.muster.commit.Commits;
import dev.muster.commit.Decision;
import dev.muster.effect.Asked;
import dev.muster.effect.CardKind;
import dev.muster.effect.Effect;
import dev.muster.incident.Incident;
import dev.muster.incident.IncidentId;
import dev.muster.incident.Incidents;
import dev.muster.policy.Policy;
import dev.muster.reply.Message;
import dev.muster.reply.Reply;
import dev.muster.wording.Alarms;
import dev.muster.wording.Marks;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Says once of each incident who does not hear of it and why, however often that is tried: its own
/// room, if nobody hears of it, and everybody, if managers do not.
final class Notices {
  private static final Logger LOG = LoggerFactory.getLogger(Notices.class);

  private final Commits commits;
  private final Incidents incidents;
  private final Policy policy;

  Notices(Commits commits, Incidents incidents, Policy policy) {
    this.commits = commits;
    this.incidents = incidents;
    this.policy = policy;
  }

  /// Where it is to be said is not known.
  void unfound(Effect effect, Instant now) {
    switch (effect) {
      case Effect.Announce announce -> unannounced(announce, announce.incident(), now);
      case Effect.ShowCard card when card.card() == CardKind.ANNOUNCEMENT ->
          unannounced(card, card.incident(), now);
      case Effect.ShowCard card when card.card() == CardKind.MANAGERS ->
          unmanaged(
              card, managers().map(room -> Alarms.managersNotFound(card.incident(), room)), now);
      default -> {}
    }
  }

  /// It cannot be said there.
  void unsaid(Effect effect, String why, Instant now) {
    switch (effect) {
      case Effect.Announce announce -> unsaid(announce, announce.incident(), why, now);
      case Effect.ShowCard card when card.card() == CardKind.ANNOUNCEMENT ->
          unsaid(card, card.incident(), why, now);
      case Effect.ShowCard card when card.card() == CardKind.MANAGERS ->
          unmanaged(
              card,
              managers().map(room -> Alarms.managersNotTold(card.incident(), room, why)),
              now);
      default -> {}
    }
  }

  private Optional<String> managers() {
    return policy.managers();
  }

  private void unannounced(Effect effect, IncidentId incident, Instant now) {
    inRoom(effect, incident, Alarms.announcementsNotFound(incident, policy.announcements()), now);
  }

  private void unsaid(Effect effect, IncidentId incident, String why, Instant now) {
    inRoom(effect, incident, Alarms.notAnnounced(incident, policy.announcements(), why), now);
  }

  private void inRoom(Effect effect, IncidentId incident, Message message, Instant now) {
    var words = incidents.find(incident).map(it -> Marks.inRoom(it, message)).orElse(message);
    var said = new Effect.Say(effect.workspace(), incident, words);
    once("unannounced %s %s".formatted(effect.workspace(), incident), said, now);
  }

  private void unmanaged(Effect.ShowCard card, Optional<Message> message, Instant now) {
    message
        .filter(_ -> !isPrivate(card.incident()))
        .map(words -> new Effect.Alarm(card.workspace(), words))
        .ifPresent(alarm ->
            once("unmanaged %s %s".formatted(card.workspace(), card.incident()), alarm, now));
  }

  private boolean isPrivate(IncidentId id) {
    return incidents.find(id).filter(Incident::isPrivate).isPresent();
  }

  private void once(String key, Effect effect, Instant now) {
    var decision =
        Decision.answer(new Reply.Silence()).with(List.of(Asked.of(effect, Priority.ANSWER)));
    LOG.debug("{}: {}", key, commits.commit(new Cause.Said(key), decision, now));
  }
}
