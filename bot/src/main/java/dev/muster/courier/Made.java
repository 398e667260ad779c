package dev.muster.courier;

import dev.muster.chat.Priority;
import dev.muster.effect.Asked;
import dev.muster.effect.CardKind;
import dev.muster.effect.Effect;
import dev.muster.effect.Posting;
import dev.muster.effect.Postings;
import dev.muster.workspace.MessageId;
import java.util.List;
import java.util.Optional;

/// What a delivered effect leaves behind that must be found again, and what that calls for.
final class Made {
  private final Postings postings;

  Made(Postings postings) {
    this.postings = postings;
  }

  /// A card that stood elsewhere before is pinned where it stands now.
  List<Asked> next(Effect effect) {
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
