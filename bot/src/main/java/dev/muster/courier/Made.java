package dev.muster.courier;

import dev.muster.chat.Priority;
import dev.muster.effect.Asked;
import dev.muster.effect.CardKind;
import dev.muster.effect.Claimed;
import dev.muster.effect.Effect;
import dev.muster.effect.Posting;
import dev.muster.effect.Postings;
import dev.muster.incident.Incident;
import dev.muster.incident.Incidents;
import dev.muster.incident.Outsiders;
import dev.muster.wording.Alarms;
import dev.muster.workspace.MessageId;
import java.util.List;
import java.util.Optional;

/// What a delivered effect leaves behind that must be found again, and what that calls for.
final class Made {
  private final Incidents incidents;
  private final Postings postings;

  Made(Incidents incidents, Postings postings) {
    this.incidents = incidents;
    this.postings = postings;
  }

  List<Asked> next(Claimed claimed) {
    return claimed.effect() instanceof Effect.Say said
        ? toThoseShutOut(said, claimed)
        : pinned(claimed.effect());
  }

  /// Members who could not be let into a private room are told what was said there, but not that
  /// they are missing.
  private List<Asked> toThoseShutOut(Effect.Say said, Claimed claimed) {
    return incidents.find(said.incident()).filter(Incident::isPrivate).stream()
        .flatMap(incident -> Outsiders.of(incident, incidents.timeline(incident.id())).stream())
        .filter(person -> !Alarms.isMissing(person, said.message()))
        .map(person ->
            new Asked(
                new Effect.Tell(person, said.message()), claimed.priority(), claimed.expires()))
        .toList();
  }

  /// A card that stood elsewhere before is pinned where it stands now.
  private List<Asked> pinned(Effect effect) {
    return effect instanceof Effect.ShowCard(var workspace, var incident, var card)
            && card == CardKind.INCIDENT
            && postings.card(workspace, incident, card).isPresent()
        ? List.of(Asked.of(new Effect.PinCard(workspace, incident), Priority.STATE))
        : List.of();
  }

  static Optional<Posting> by(Effect effect, MessageId message) {
    return effect instanceof Effect.ShowCard(_, var incident, var card)
        ? Optional.of(new Posting.CardOf(incident, card, message))
        : Optional.empty();
  }
}
