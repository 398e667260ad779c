package dev.muster.adapter.slack;

import com.slack.api.app_backend.events.payload.EventsApiPayload;
import com.slack.api.bolt.App;
import com.slack.api.bolt.response.Response;
import com.slack.api.model.event.Event;
import com.slack.api.model.event.ReactionAddedEvent;
import com.slack.api.model.event.ReactionRemovedEvent;
import dev.muster.adapter.slack.Library.Mark;
import dev.muster.reception.Saying;
import dev.muster.workspace.MessageId;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// The :pushpin: on a message. Other emoji mean nothing to Muster, and its own is only a receipt.
record Pins(
    Hearing hearing,
    Replying replying,
    Introductions names,
    Library library,
    Supplier<String> self) {
  private static final String PUSHPIN = "pushpin";

  void addTo(App app) {
    app.event(ReactionAddedEvent.class, (payload, _) -> added(payload));
    app.event(ReactionRemovedEvent.class, (payload, _) -> removed(payload));
  }

  /// One that was taken back before we heard of it is none.
  private Response added(EventsApiPayload<ReactionAddedEvent> payload) {
    var event = payload.getEvent();
    var item = event.getItem();
    return isMeant(event.getReaction(), event.getUser(), item.getTs())
        ? hear(
            payload,
            event.getUser(),
            item.getChannel(),
            () -> mark(item.getChannel(), item.getTs()) == Mark.OFF,
            () -> {
              var message = message(item.getChannel(), item.getTs());
              var said = library.find(message, Optional.ofNullable(event.getItemUser()));
              return new Saying.Marked(message, said.author(), said.words(), said.at());
            })
        : Response.ok();
  }

  /// While somebody else's pushpin is on it, the message is kept.
  private Response removed(EventsApiPayload<ReactionRemovedEvent> payload) {
    var event = payload.getEvent();
    var item = event.getItem();
    return isMeant(event.getReaction(), event.getUser(), item.getTs())
        ? hear(
            payload,
            event.getUser(),
            item.getChannel(),
            () -> mark(item.getChannel(), item.getTs()) == Mark.ON,
            () -> new Saying.Unmarked(message(item.getChannel(), item.getTs())))
        : Response.ok();
  }

  private Mark mark(String channel, String ts) {
    return library.mark(message(channel, ts), PUSHPIN);
  }

  private MessageId message(String channel, String ts) {
    return new MessageId(names.room(channel), ts);
  }

  /// Files can be reacted to as well; they have no time.
  private boolean isMeant(String emoji, String user, @Nullable String ts) {
    return emoji.equals(PUSHPIN) && ts != null && !user.equals(self.get());
  }

  private <E extends Event> Response hear(
      EventsApiPayload<E> payload,
      String user,
      String channel,
      BooleanSupplier idle,
      Supplier<Saying> saying) {
    var spot = new Spot.InRoom(names.room(channel), Optional.empty());
    var asker = new Asker(names.person(user), spot, Optional.empty(), Optional.empty());
    var key = Keys.event(payload.getEventId());
    return Acks.of(hearing.hear(new Overheard(replying, key, asker, false, idle, saying)));
  }
}
