package dev.muster.courier;

import dev.muster.chat.Call;
import dev.muster.chat.Chat;
import dev.muster.chat.Delivery;
import dev.muster.chat.Receipt;
import dev.muster.happening.Happening;
import dev.muster.happening.Happenings;
import java.util.Optional;

/// Notices whom a workspace does not let into a room, for they hear nothing of what is said there.
public record Admittance(Chat chat, Happenings happenings) implements Chat {
  @Override
  public Receipt deliver(Delivery delivery) {
    var receipt = chat.deliver(delivery);
    if (delivery.call() instanceof Call.Invite(var room, var person)) {
      refusal(receipt)
          .map(why -> new Happening.ShutOut(room, person, why))
          .ifPresent(what -> happenings.happened("refused " + delivery.id().value(), what));
    }
    return receipt;
  }

  private static Optional<String> refusal(Receipt receipt) {
    return switch (receipt) {
      case Receipt.Refused(var why) -> Optional.of(why);
      case Receipt.NotAllowed(var why) -> Optional.of(why);
      default -> Optional.empty();
    };
  }
}
