package dev.muster.courier;

import dev.muster.effect.Effect;
import dev.muster.effect.Posting;
import dev.muster.workspace.MessageId;
import java.util.Optional;

/// What a delivered effect leaves behind that must be found again.
final class Made {
  private Made() {}

  static Optional<Posting> by(Effect effect, MessageId message) {
    return effect instanceof Effect.ShowCard(_, var incident, var card)
        ? Optional.of(new Posting.CardOf(incident, card, message))
        : Optional.empty();
  }
}
