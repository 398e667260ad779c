package dev.muster.adapter.slack;

import dev.muster.chat.Call;
import dev.muster.chat.Chat;
import dev.muster.chat.Delivery;
import dev.muster.chat.Receipt;
import java.time.Duration;

/// Notices when one of the places where Muster speaks of incidents is there no more, though nobody
/// told us: then it is looked for anew, and what was to be said there waits.
record Placing(Chat chat, Places places) implements Chat {
  private static final Duration UNTIL_FOUND = Duration.ofSeconds(30);

  @Override
  public Receipt deliver(Delivery delivery) {
    var receipt = chat.deliver(delivery);
    if (delivery.call() instanceof Call.Post(var room, _)
        && isShut(receipt)
        && places.contain(room)) {
      places.forget(room);
      return new Receipt.TryLater(UNTIL_FOUND, "the channel to announce in is looked for anew");
    }
    return receipt;
  }

  private static boolean isShut(Receipt receipt) {
    return receipt instanceof Receipt.Archived || receipt instanceof Receipt.Gone;
  }
}
