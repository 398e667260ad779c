package dev.muster.adapter.slack;

import dev.muster.chat.Call;
import dev.muster.chat.Chat;
import dev.muster.chat.Delivery;
import dev.muster.chat.Receipt;
import dev.muster.person.PersonId;
import java.util.function.Consumer;

/// Notices when Muster says something: then something has changed.
///
/// @param left hears of whoever may see less from now on
record Watched(Chat chat, Runnable changed, Consumer<PersonId> left) implements Chat {
  @Override
  public Receipt deliver(Delivery delivery) {
    var receipt = chat.deliver(delivery);
    changed.run();
    if (delivery.call() instanceof Call.Uninvite(_, var person)) {
      left.accept(person);
    }
    return receipt;
  }
}
