package dev.muster.desk;

import dev.muster.chat.Priority;
import dev.muster.commit.Decision;
import dev.muster.effect.Asked;
import dev.muster.effect.CardKind;
import dev.muster.effect.Effect;
import java.util.stream.Stream;

/// Shows managers, in a room of their own, what everybody is shown of a serious incident, and
/// nothing else: whatever changes the announcement changes their card too.
///
/// @param haveARoom whether there are managers to be told apart from everybody else
record Managers(boolean haveARoom) {
  Decision told(Decision decision) {
    return haveARoom
        ? decision.with(decision.effects().stream().flatMap(Managers::card).toList())
        : decision;
  }

  private static Stream<Asked> card(Asked asked) {
    return asked.effect() instanceof Effect.ShowCard(var workspace, var incident, var card)
            && card == CardKind.ANNOUNCEMENT
        ? Stream.of(
            Asked.of(
                new Effect.ShowCard(workspace, incident, CardKind.MANAGERS), Priority.COSMETIC))
        : Stream.empty();
  }
}
