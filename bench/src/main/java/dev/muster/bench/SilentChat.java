package dev.muster.bench;

import dev.muster.chat.Call;
import dev.muster.chat.Chat;
import dev.muster.chat.Delivery;
import dev.muster.chat.Receipt;
import dev.muster.workspace.MessageId;
import dev.muster.workspace.RoomId;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;

/// A platform that costs nothing, so that what is measured is Muster.
final class SilentChat implements Chat {
  private final Consumer<Call.Post> listener;
  private final AtomicLong calls = new AtomicLong();

  SilentChat(Consumer<Call.Post> listener) {
    this.listener = listener;
  }

  @Override
  public Receipt deliver(Delivery delivery) {
    calls.incrementAndGet();
    var id = delivery.id();
    return switch (delivery.call()) {
      case Call.OpenRoom open -> new Receipt.Opened(new RoomId(open.workspace(), open.mark()));
      case Call.Post post -> {
        listener.accept(post);
        yield new Receipt.Posted(new MessageId(post.room(), id.value()));
      }
      case Call.Tell tell ->
          new Receipt.Posted(new MessageId(new RoomId(tell.person().workspace(), "@"), id.value()));
      case Call.SetTopic _,
          Call.SetPurpose _,
          Call.Bookmark _,
          Call.FillGroup _,
          Call.Edit _,
          Call.Pin _,
          Call.Invite _,
          Call.Uninvite _,
          Call.React _,
          Call.Unreact _,
          Call.Archive _,
          Call.Unarchive _ ->
          new Receipt.Done();
    };
  }

  long calls() {
    return calls.get();
  }
}
