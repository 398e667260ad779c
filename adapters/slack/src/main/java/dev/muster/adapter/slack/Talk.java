package dev.muster.adapter.slack;

import com.slack.api.app_backend.events.payload.Authorization;
import com.slack.api.app_backend.events.payload.EventsApiPayload;
import com.slack.api.bolt.App;
import com.slack.api.bolt.response.Response;
import com.slack.api.model.event.AppMentionEvent;
import com.slack.api.model.event.MessageEvent;
import com.slack.api.model.event.MessageFileShareEvent;
import dev.muster.reception.Saying;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// Words said to Muster: around its name, or in the direct conversation. What robots say is not
/// heard, and what was edited was heard when it was said.
record Talk(
    Hearing hearing, Replying replying, Introductions names, Typed typed, Supplier<String> self) {
  private static final String DIRECT = "im";

  void addTo(App app) {
    app.event(AppMentionEvent.class, (payload, _) -> mention(payload));
    app.event(MessageEvent.class, (payload, _) -> message(payload));
    app.event(
        MessageFileShareEvent.class,
        (payload, _) -> {
          var said = payload.getEvent();
          return direct(
              payload,
              said.getChannelType(),
              new Words(said.getUser(), said.getChannel(), said.getThreadTs(), said.getText()));
        });
  }

  /// What all kinds of message have.
  private record Words(
      @Nullable String user, String channel, @Nullable String thread, @Nullable String text) {
    Optional<String> inThread() {
      return Optional.ofNullable(thread);
    }

    String said() {
      return text == null ? "" : text;
    }
  }

  private Response mention(EventsApiPayload<AppMentionEvent> payload) {
    var said = payload.getEvent();
    if (said.getBotId() != null || said.getUser() == null || said.getEdited() != null) {
      return Response.ok();
    }
    var spot =
        new Spot.InRoom(names.room(said.getChannel()), Optional.ofNullable(said.getThreadTs()));
    return hear(payload, said.getUser(), spot, () -> spoken(payload, said.getText()));
  }

  private Response message(EventsApiPayload<MessageEvent> payload) {
    var said = payload.getEvent();
    return said.getBotId() != null
        ? Response.ok()
        : direct(
            payload,
            said.getChannelType(),
            new Words(said.getUser(), said.getChannel(), said.getThreadTs(), said.getText()));
  }

  private Response direct(EventsApiPayload<?> payload, @Nullable String where, Words words) {
    var user = words.user();
    if (!DIRECT.equals(where) || user == null || user.equals(me(payload))) {
      return Response.ok();
    }
    var spot = new Spot.InPrivate(names.room(words.channel()), words.inThread());
    return hear(payload, user, spot, () -> direct(payload, words.said()));
  }

  private Saying direct(EventsApiPayload<?> payload, String text) {
    return typed.direct(me(payload), text).naming(names.named(typed, text));
  }

  private Saying spoken(EventsApiPayload<?> payload, String text) {
    return typed.spoken(me(payload), text).naming(names.named(typed, text));
  }

  private Response hear(
      EventsApiPayload<?> payload, String user, Spot spot, Supplier<Saying> saying) {
    var asker = new Asker(names.person(user), spot, Optional.empty(), Optional.empty());
    var key = Keys.event(payload.getEventId());
    return Acks.of(hearing.hear(new Overheard(replying, key, asker, true, saying)));
  }

  /// Slack says with each event for whom it is meant.
  private String me(EventsApiPayload<?> payload) {
    return Optional.ofNullable(payload.getAuthorizations()).stream()
        .flatMap(List::stream)
        .filter(one -> Boolean.TRUE.equals(one.getIsBot()) && one.getUserId() != null)
        .map(Authorization::getUserId)
        .findFirst()
        .orElseGet(self);
  }
}
