package dev.muster.adapter.slack.fake;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// A call of a method, its arguments read as Slack reads them: words from a form, or values from
/// JSON.
record Call(Method method, ObjectNode arguments, Workspace workspace) {
  Optional<String> maybe(String name) {
    return Json.maybe(arguments, name);
  }

  boolean has(String name) {
    return arguments.hasNonNull(name);
  }

  String words(String name) {
    return maybe(name).orElseThrow(() -> Refused.missing(name));
  }

  /// Or the error that stands for its absence.
  String words(String name, String error) {
    return maybe(name).orElseThrow(() -> Refused.with(error));
  }

  boolean is(String name) {
    return maybe(name).filter(it -> it.equals("1") || it.equals("true")).isPresent();
  }

  List<String> list(String name) {
    var value = arguments.path(name);
    return value.isArray()
        ? Json.each(value).map(JsonNode::asText).toList()
        : Stream.of(value.asText("").split(",", -1))
            .map(String::strip)
            .filter(each -> !each.isEmpty())
            .toList();
  }

  /// JSON, also when it came as words in a form. Missing when it is neither.
  JsonNode json(String name) {
    var value = arguments.path(name);
    return value.isTextual()
        ? Json.read(value.asText()).orElseGet(() -> Json.object().path("not JSON"))
        : value;
  }

  int limit(int usual, int most) {
    try {
      var limit = maybe("limit").map(Integer::parseInt).orElse(usual);
      if (limit < 1 || limit > most) {
        throw Refused.with("invalid_limit");
      }
      return limit;
    } catch (NumberFormatException malformed) {
      throw Refused.with("invalid_limit");
    }
  }

  User bot() {
    return workspace.bot();
  }

  void need(String scope) {
    Needs.check(List.of(scope), workspace.grants().scopes());
  }

  /// A channel that the app may know of, by its id.
  Channel channel(String name) {
    var channel =
        workspace
            .findChannel(words(name, "channel_not_found"))
            .filter(this::isVisible)
            .orElseThrow(() -> Refused.with("channel_not_found"));
    method.needs().check(channel.kind(), workspace.grants().scopes());
    return channel;
  }

  Channel channel() {
    return channel("channel");
  }

  boolean isVisible(Channel channel) {
    return channel.kind() == Kind.PUBLIC || channel.has(bot().id());
  }

  /// A channel, not a direct conversation.
  Channel room() {
    var channel = channel();
    if (channel.kind().isDirect()) {
      throw Refused.with("method_not_supported_for_channel_type");
    }
    return channel;
  }

  /// A channel that is not archived and that the app is in.
  Channel roomOfOurs() {
    var channel = room();
    mustBeOpen(channel);
    mustBeMember(channel);
    return channel;
  }

  void mustBeMember(Channel channel) {
    if (!channel.has(bot().id())) {
      throw Refused.with("not_in_channel");
    }
  }

  static void mustBeOpen(Channel channel) {
    if (channel.isArchived()) {
      throw Refused.with("is_archived");
    }
  }

  User user(String name) {
    return user(Optional.of(words(name, "user_not_found")));
  }

  User user(Optional<String> id) {
    return id.flatMap(workspace::findUser).orElseThrow(() -> Refused.with("user_not_found"));
  }

  /// A message that everybody in the channel can see.
  Message message(Channel channel, String name) {
    var ts = words(name, "no_item_specified");
    if (!Stamps.isOne(ts)) {
      throw Refused.with("bad_timestamp");
    }
    return standing(channel, ts);
  }

  static Message standing(Channel channel, String ts) {
    return channel
        .message(ts)
        .filter(message -> !message.isDeleted() && message.onlyFor().isEmpty())
        .orElseThrow(() -> Refused.with("message_not_found"));
  }
}
