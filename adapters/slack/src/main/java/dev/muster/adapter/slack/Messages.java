package dev.muster.adapter.slack;

import com.slack.api.methods.MethodsClient;
import com.slack.api.methods.SlackApiException;
import com.slack.api.methods.response.chat.ChatPostMessageResponse;
import com.slack.api.model.Message;
import dev.muster.chat.CallId;
import dev.muster.chat.Delivery;
import dev.muster.chat.Receipt;
import dev.muster.workspace.MessageId;
import dev.muster.workspace.RoomId;
import java.io.IOException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Posts messages so that none is posted twice: each carries the id of the call that made it in its
/// metadata, where a call in doubt finds it.
///
/// What a message is too long for follows in its thread. If that fails half-way, or takes so long
/// that somebody else might begin to deliver it too, the whole is in doubt, and the next try posts
/// what is missing: at least one part of it.
final class Messages {
  private static final String MADE_BY = "muster_call";
  private static final String ID = "id";

  /// A message in doubt is a minute old, or as old as the last outage.
  private static final int LATEST = 200;

  /// How long parts are posted. Before them stands a look at what is there, or a first part with a
  /// joining, and one part may be under way: all of it ends within the lease of a claim.
  private static final Duration GOING_ON = Duration.ofSeconds(5);

  private final Line slack;
  private final InstantSource clock;

  Messages(Line slack, InstantSource clock) {
    this.slack = slack;
    this.clock = clock;
  }

  Receipt post(RoomId room, List<Page> pages, Delivery delivery) {
    return delivery.maybeDone()
        ? missing(room, pages, delivery.id())
        : all(room, pages, delivery.id());
  }

  private Receipt all(RoomId room, List<Page> pages, CallId id) {
    return slack.inRoom(
        room,
        Method.POST,
        api -> send(api, room, pages.getFirst(), id, Optional.empty()),
        first -> goOn(new MessageId(room, first.getTs()), pages, id, Map.of()));
  }

  private Receipt missing(RoomId room, List<Page> pages, CallId id) {
    return slack
        .ask(
            Method.HISTORY,
            api ->
                api.conversationsHistory(
                    r -> r.channel(room.value()).limit(LATEST).includeAllMetadata(true)))
        .then(
            history ->
                Optional.ofNullable(made(history.getMessages()).get(id.value()))
                    .map(ts -> goOnMissing(new MessageId(room, ts), pages, id))
                    .orElseGet(() -> all(room, pages, id)),
            no ->
                no.error().equals("missing_scope") || no.error().equals("not_in_channel")
                    ? all(room, pages, id)
                    : Refusals.of(no.error(), no.needed()));
  }

  private Receipt goOnMissing(MessageId first, List<Page> pages, CallId id) {
    return pages.size() == 1
        ? new Receipt.Posted(first)
        : slack
            .ask(
                Method.HISTORY,
                api ->
                    api.conversationsReplies(r ->
                        r.channel(first.room().value())
                            .ts(first.value())
                            .limit(LATEST)
                            .includeAllMetadata(true)))
            .then(replies -> goOn(first, pages, id, made(replies.getMessages())));
  }

  private Receipt goOn(MessageId first, List<Page> pages, CallId id, Map<String, String> made) {
    var until = clock.instant().plus(GOING_ON);
    for (int page = 1; page < pages.size(); page++) {
      var part = new CallId(id.value() + "-" + page);
      if (made.containsKey(part.value())) {
        continue;
      }
      if (clock.instant().isAfter(until) || !isPosted(first, pages.get(page), part)) {
        return new Receipt.Unclear(
            "page %d of %d did not arrive".formatted(page + 1, pages.size()));
      }
    }
    return new Receipt.Posted(first);
  }

  private boolean isPosted(MessageId first, Page page, CallId part) {
    return slack.post(first.room(), api -> send(api, first.room(), page, part, Optional.of(first)))
        instanceof Answer.Ok<?>;
  }

  private static ChatPostMessageResponse send(
      MethodsClient api, RoomId room, Page page, CallId id, Optional<MessageId> thread)
      throws IOException, SlackApiException {
    return api.chatPostMessage(r ->
        r.channel(room.value())
            .threadTs(thread.map(MessageId::value).orElse(null))
            .text(page.text())
            .blocks(page.blocks())
            .unfurlLinks(false)
            .unfurlMedia(false)
            .metadata(
                Message.Metadata.builder()
                    .eventType(MADE_BY)
                    .eventPayload(Map.of(ID, id.value()))
                    .build()));
  }

  /// Where each call's message stands.
  private static Map<String, String> made(List<Message> messages) {
    var made = new HashMap<String, String>();
    for (var message : messages) {
      var metadata = message.getMetadata();
      if (metadata != null && MADE_BY.equals(metadata.getEventType())) {
        made.putIfAbsent(String.valueOf(metadata.getEventPayload().get(ID)), message.getTs());
      }
    }
    return made;
  }
}
