package dev.muster.desk;

import dev.muster.incident.Event;
import dev.muster.incident.Handover;
import dev.muster.reply.Text;
import dev.muster.wording.Private;

/// Ends a request to take command that nobody answered: whoever was asked is told, and cannot
/// accept it any more.
final class Withdrawal {
  private Withdrawal() {}

  /// @param why as it follows "you are not asked to take command any more:"
  static void from(Draft draft, Text why) {
    draft.incident().roles().handover().ifPresent(handover -> end(draft, handover, why));
  }

  private static void end(Draft draft, Handover handover, Text why) {
    draft
        .change(it -> it.with(it.roles().endHandover()))
        .record(new Event.HandoverWithdrawn(handover.to()))
        .tellUnlessTheyDidIt(handover.to(), Private.handoverWithdrawn(draft.incident(), why));
  }
}
