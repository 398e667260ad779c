package dev.muster.adapter.slack.fake;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.stream.Stream;

/// What is put on a message: pins and reactions.
final class MarkMethods {
  private static final int MOST_PINS = 100;
  private static final int MOST_EMOJI = 23;

  private final Shapes shapes;
  private final Acts acts;

  MarkMethods(Shapes shapes, Acts acts) {
    this.shapes = shapes;
    this.acts = acts;
  }

  Stream<Method> all() {
    var pin = Needs.scope("pins:write");
    var react = Needs.scope("reactions:write");
    return Stream.of(
        Method.writing("pins.add", Tier.TWO, pin, this::pin),
        Method.writing("pins.remove", Tier.TWO, pin, this::unpin),
        Method.reading("pins.list", Tier.TWO, Needs.scope("pins:read"), this::pins),
        Method.writing("reactions.add", Tier.THREE, react, this::react),
        Method.writing("reactions.remove", Tier.TWO, react, this::unreact),
        Method.reading(
            "reactions.get", Tier.THREE, Needs.scope("reactions:read"), this::reactions));
  }

  private ObjectNode pin(Call call) {
    var channel = channelOfOurs(call);
    var message = call.message(channel, "timestamp");
    if (!message.subtype().isEmpty()) {
      throw Refused.with("not_pinnable");
    }
    if (message.isPinned()) {
      throw Refused.with("already_pinned");
    }
    if (channel.pinned().size() >= MOST_PINS) {
      throw Refused.with("too_many_pins");
    }
    acts.pin(channel, message, call.bot().id());
    return Json.object();
  }

  private static Channel channelOfOurs(Call call) {
    var channel = call.channel();
    Call.mustBeOpen(channel);
    call.mustBeMember(channel);
    return channel;
  }

  private ObjectNode unpin(Call call) {
    var channel = channelOfOurs(call);
    var message = call.message(channel, "timestamp");
    if (!message.isPinned()) {
      throw Refused.with("no_pin");
    }
    acts.unpin(channel, message, call.bot().id());
    return Json.object();
  }

  private ObjectNode pins(Call call) {
    var channel = call.channel();
    return Json.object()
        .set(
            "items",
            Json.list(
                channel.pinned().reversed().stream()
                    .map(message -> {
                      var item = Json.object().put("type", "message").put("channel", channel.id());
                      message.pinnedBy().ifPresent(user -> item.put("created_by", user));
                      return item.set("message", shapes.messages().of(message, false));
                    })));
  }

  private ObjectNode react(Call call) {
    var channel = channelOfOurs(call);
    var message = call.message(channel, "timestamp");
    var emoji = emoji(call);
    if (message.isReactedToBy(call.bot().id(), emoji)) {
      throw Refused.with("already_reacted");
    }
    if (!message.reactions().containsKey(emoji) && message.reactions().size() >= MOST_EMOJI) {
      throw Refused.with("too_many_emoji");
    }
    acts.react(channel, message, call.bot().id(), emoji);
    return Json.object();
  }

  private ObjectNode unreact(Call call) {
    var channel = channelOfOurs(call);
    var message = call.message(channel, "timestamp");
    var emoji = emoji(call);
    if (!message.isReactedToBy(call.bot().id(), emoji)) {
      throw Refused.with("no_reaction");
    }
    acts.unreact(channel, message, call.bot().id(), emoji);
    return Json.object();
  }

  /// A name without colons, of those that exist.
  private static String emoji(Call call) {
    var name = call.words("name", "invalid_name");
    if (!name.matches("[a-z0-9_+-]{1,100}(::skin-tone-[2-6])?")) {
      throw Refused.with("invalid_name");
    }
    return name;
  }

  private ObjectNode reactions(Call call) {
    var channel = call.channel();
    var message = call.message(channel, "timestamp");
    var answer = Json.object().put("type", "message").put("channel", channel.id());
    return answer.set("message", shapes.messages().of(message, false));
  }
}
