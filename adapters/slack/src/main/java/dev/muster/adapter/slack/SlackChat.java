package dev.muster.adapter.slack;

import com.slack.api.methods.SlackApiTextResponse;
import com.slack.api.methods.response.conversations.ConversationsHistoryResponse;
import dev.muster.chat.Call;
import dev.muster.chat.Chat;
import dev.muster.chat.Delivery;
import dev.muster.chat.Receipt;
import dev.muster.person.PersonId;
import dev.muster.workspace.MessageId;
import dev.muster.workspace.RoomId;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Says to Slack what the core wants said.
final class SlackChat implements Chat {
  private static final Logger LOG = LoggerFactory.getLogger(SlackChat.class);
  private static final int TOPIC = 250;

  /// Enough to find the last thing somebody said among what Muster said since.
  private static final int LATEST = 100;

  private final Line slack;
  private final Renderer renderer;
  private final Messages messages;
  private final Rooms rooms;
  private final Bookmarks bookmarks;
  private final UserGroups userGroups;
  private final Supplier<String> self;
  private final Directs directs;

  SlackChat(Line slack, Ground ground, InstantSource clock) {
    this.slack = slack;
    this.renderer = ground.renderer();
    this.messages = new Messages(slack, clock);
    this.self = ground.identity()::user;
    this.rooms = new Rooms(slack, self);
    this.bookmarks = new Bookmarks(slack);
    this.userGroups = new UserGroups(slack, ground.names());
    this.directs = ground.directs();
  }

  @Override
  public Receipt deliver(Delivery delivery) {
    try {
      return slack
          .limiter()
          .turn(
              delivery.id(), method(delivery.call()), channel(delivery.call()), delivery.priority())
          .<Receipt>map(pause -> new Receipt.TryLater(pause, "Slack allows only so many calls"))
          .orElseGet(() -> call(delivery));
    } catch (RuntimeException broken) {
      LOG.warn("could not speak to Slack about {}", delivery.id().value(), broken);
      return new Receipt.Unclear(broken.toString());
    }
  }

  private Receipt call(Delivery delivery) {
    return switch (delivery.call()) {
      case Call.OpenRoom wanted -> rooms.open(wanted, delivery);
      case Call.SetTopic(var room, var topic) ->
          done(
              room,
              Method.SET_TOPIC,
              api ->
                  api.conversationsSetTopic(
                      r -> r.channel(room.value()).topic(PlainText.escape(TOPIC, topic))));
      case Call.SetPurpose(var room, var purpose) ->
          done(
              room,
              Method.SET_PURPOSE,
              api ->
                  api.conversationsSetPurpose(
                      r -> r.channel(room.value()).purpose(PlainText.escape(TOPIC, purpose))));
      case Call.Bookmark bookmark -> bookmarks.add(bookmark, delivery);
      case Call.FillGroup group -> userGroups.fill(group);
      case Call.Post(var room, var message) ->
          messages.post(room, renderer.pages(message), delivery);
      case Call.Edit(var message, var changed) -> edit(message, renderer.pages(changed).getFirst());
      case Call.Pin(var message) ->
          done(
              message.room(),
              Method.PIN,
              api ->
                  api.pinsAdd(r -> r.channel(message.room().value()).timestamp(message.value())));
      case Call.Invite(var room, var person) ->
          done(
              room,
              Method.INVITE,
              api ->
                  api.conversationsInvite(
                      r -> r.channel(room.value()).users(List.of(person.value()))));
      case Call.Uninvite(var room, var person) -> uninvite(room, person);
      case Call.Tell(var person, var message) ->
          directs.with(person).then(room -> messages.post(room, renderer.pages(message), delivery));
      case Call.React(var message, var emoji) ->
          done(
              message.room(),
              Method.REACT,
              api ->
                  api.reactionsAdd(r ->
                      r.channel(message.room().value()).timestamp(message.value()).name(emoji)));
      case Call.Unreact(var message, var emoji) ->
          done(
              message.room(),
              Method.UNREACT,
              api ->
                  api.reactionsRemove(r ->
                      r.channel(message.room().value()).timestamp(message.value()).name(emoji)));
      case Call.Archive(var room, var quietSince) -> archive(room, quietSince);
      case Call.Unarchive(var room) -> unarchive(room);
    };
  }

  private <T extends SlackApiTextResponse> Receipt done(
      RoomId room, Method method, WebApi.Question<T> question) {
    return slack.inRoom(room, method, question, _ -> new Receipt.Done());
  }

  private Receipt edit(MessageId message, Page page) {
    return slack
        .ask(
            Method.UPDATE,
            api ->
                api.chatUpdate(r ->
                    r.channel(message.room().value())
                        .ts(message.value())
                        .text(page.text())
                        .blocks(page.blocks())))
        .then(_ -> new Receipt.Done());
  }

  private Receipt uninvite(RoomId room, PersonId person) {
    return slack
        .ask(
            Method.KICK,
            api -> api.conversationsKick(r -> r.channel(room.value()).user(person.value())))
        .then(
            _ -> new Receipt.Done(),
            no ->
                no.error().equals("not_in_channel")
                    ? new Receipt.Done()
                    : Refusals.of(no.error(), no.needed()));
  }

  /// Slack takes apps out of a room that is archived, and lets them join it no more.
  private Receipt archive(RoomId room, Instant quietSince) {
    var receipt =
        slack.inRoom(
            room,
            Method.HISTORY,
            api -> api.conversationsHistory(r -> r.channel(room.value()).limit(LATEST)),
            history ->
                lastTalk(history)
                    .filter(said -> said.isAfter(quietSince))
                    .map(said -> tooSoon(quietSince, said))
                    .orElseGet(() -> archive(room)),
            no ->
                no.error().equals("missing_scope")
                    ? archive(room)
                    : Refusals.of(no.error(), no.needed()));
    return receipt instanceof Receipt.Archived ? new Receipt.Done() : receipt;
  }

  private Receipt unarchive(RoomId room) {
    return slack
        .ask(Method.ARCHIVE, api -> api.conversationsUnarchive(r -> r.channel(room.value())))
        .then(
            _ -> new Receipt.Done(),
            no ->
                no.error().equals("not_in_channel")
                    ? new Receipt.Refused("Slack takes apps out of what is archived")
                    : Refusals.of(no.error(), no.needed()));
  }

  private static Receipt tooSoon(Instant quietSince, Instant said) {
    return new Receipt.TryLater(Duration.between(quietSince, said), "somebody spoke at " + said);
  }

  private Receipt archive(RoomId room) {
    return done(
        room, Method.ARCHIVE, api -> api.conversationsArchive(r -> r.channel(room.value())));
  }

  private Optional<Instant> lastTalk(ConversationsHistoryResponse history) {
    return history.getMessages().stream()
        .filter(message -> message.getSubtype() == null && !self.get().equals(message.getUser()))
        .map(message -> Timestamps.moment(message.getTs()))
        .max(Instant::compareTo);
  }

  private static Method method(Call call) {
    return switch (call) {
      case Call.OpenRoom _ -> Method.OPEN_ROOM;
      case Call.SetTopic _ -> Method.SET_TOPIC;
      case Call.SetPurpose _ -> Method.SET_PURPOSE;
      case Call.Bookmark _ -> Method.BOOKMARK;
      case Call.FillGroup _ -> Method.FILL_GROUP;
      case Call.Post _, Call.Tell _ -> Method.POST;
      case Call.Edit _ -> Method.UPDATE;
      case Call.Pin _ -> Method.PIN;
      case Call.Invite _ -> Method.INVITE;
      case Call.Uninvite _ -> Method.KICK;
      case Call.React _ -> Method.REACT;
      case Call.Unreact _ -> Method.UNREACT;
      case Call.Archive _, Call.Unarchive _ -> Method.ARCHIVE;
    };
  }

  /// Where messages are counted.
  private String channel(Call call) {
    return switch (call) {
      case Call.Post(var room, _) -> room.value();
      case Call.Tell(var person, _) ->
          directs.known(person).map(RoomId::value).orElseGet(person::value);
      case Call.OpenRoom _,
          Call.SetTopic _,
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
          "";
    };
  }
}
