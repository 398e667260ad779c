package dev.muster.adapter.slack.fake;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.function.BiConsumer;
import java.util.stream.Stream;

/// Channels come, change and go.
final class RoomMethods {
  private static final int LONGEST_TOPIC = 250;

  private final Shapes shapes;
  private final Acts acts;

  RoomMethods(Shapes shapes, Acts acts) {
    this.shapes = shapes;
    this.acts = acts;
  }

  Stream<Method> all() {
    var manage = Needs.toManage();
    var topic = Needs.toManage("write.topic");
    return Stream.of(
        Method.writing("conversations.create", Tier.TWO, manage, this::create),
        Method.writing("conversations.rename", Tier.TWO, manage, this::rename),
        Method.writing("conversations.archive", Tier.TWO, manage, this::archive),
        Method.writing("conversations.unarchive", Tier.TWO, manage, this::unarchive),
        Method.writing("conversations.setTopic", Tier.TWO, topic, this::setTopic),
        Method.writing("conversations.setPurpose", Tier.TWO, topic, this::setPurpose));
  }

  private ObjectNode create(Call call) {
    var isPrivate = call.is("is_private");
    call.need(isPrivate ? "groups:write" : "channels:manage");
    var name = ChannelNames.check(call);
    if (!call.workspace().mayCreateChannels()) {
      throw Refused.with("restricted_action");
    }
    ChannelNames.mustBeFree(call, name);
    return answer(acts.create(name, isPrivate, call.bot().id()));
  }

  private ObjectNode answer(Channel channel) {
    return Json.object().set("channel", shapes.channel(channel));
  }

  private ObjectNode rename(Call call) {
    var channel = call.roomOfOurs();
    if (!channel.creator().equals(call.bot().id())) {
      throw Refused.with("not_authorized");
    }
    var name = ChannelNames.check(call);
    if (!name.equals(channel.name())) {
      ChannelNames.mustBeFree(call, name);
      acts.rename(channel, name, call.bot().id());
    }
    return answer(channel);
  }

  private ObjectNode archive(Call call) {
    var channel = call.room();
    if (channel.isGeneral()) {
      throw Refused.with("cant_archive_general");
    }
    if (channel.isArchived()) {
      throw Refused.with("already_archived");
    }
    call.mustBeMember(channel);
    acts.archive(channel, call.bot().id());
    return Json.object();
  }

  private ObjectNode unarchive(Call call) {
    var channel = call.room();
    if (!channel.isArchived()) {
      throw Refused.with("not_archived");
    }
    call.mustBeMember(channel);
    acts.unarchive(channel, call.bot().id());
    return Json.object();
  }

  private ObjectNode setTopic(Call call) {
    return about(call, "topic", (channel, words) -> acts.setTopic(channel, words, call.bot().id()));
  }

  private ObjectNode setPurpose(Call call) {
    return about(
        call, "purpose", (channel, words) -> acts.setPurpose(channel, words, call.bot().id()));
  }

  /// An empty one takes the old one away.
  private ObjectNode about(Call call, String name, BiConsumer<Channel, String> set) {
    if (!call.has(name)) {
      throw Refused.missing(name);
    }
    var channel = call.roomOfOurs();
    var words = call.maybe(name).orElse("");
    if (words.codePointCount(0, words.length()) > LONGEST_TOPIC) {
      throw Refused.with("too_long");
    }
    set.accept(channel, words);
    return answer(channel).put(name, words);
  }
}
