package dev.muster.adapter.slack;

import dev.muster.chat.Chat;
import dev.muster.chat.Delivery;
import dev.muster.chat.Receipt;

/// Notices when Muster says something: then something has changed.
record Watched(Chat chat, Runnable changed) implements Chat {
  @Override
  public Receipt deliver(Delivery delivery) {
    var receipt = chat.deliver(delivery);
    changed.run();
    return receipt;
  }
}
