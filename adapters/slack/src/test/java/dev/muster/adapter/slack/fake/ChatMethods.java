package dev.muster.adapter.slack.fake;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.muster.adapter.slack.fake.Message.Content;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;

/// Messages are posted, changed and deleted.
final class ChatMethods {
  private final Shapes shapes;
  private final Acts acts;
  private final Composer composer;

  ChatMethods(Shapes shapes, Acts acts, Composer composer) {
    this.shapes = shapes;
    this.acts = acts;
    this.composer = composer;
  }

  Stream<Method> all() {
    var write = Needs.scope("chat:write");
    return Stream.of(
        Method.writing("chat.postMessage", Tier.SPECIAL, write, this::post),
        Method.writing("chat.postEphemeral", Tier.FOUR, write, this::postEphemeral),
        Method.writing("chat.update", Tier.THREE, write, this::update),
        Method.writing("chat.delete", Tier.THREE, write, this::delete),
        Method.reading("chat.getPermalink", Tier.SPECIAL, Needs.nothing(), ChatMethods::permalink));
  }

  private ObjectNode post(Call call) {
    var channel = addressed(call);
    mayPost(call, channel);
    var content = composer.compose(call);
    var thread = thread(call, channel);
    Optional<Message> first = Optional.empty();
    for (var part : Composer.split(content)) {
      var message = acts.post(channel, call.bot().id(), thread, part);
      first = first.or(() -> Optional.of(message));
    }
    return posted(channel, first.orElseThrow());
  }

  private ObjectNode posted(Channel channel, Message message) {
    var answer = Json.object().put("channel", channel.id()).put("ts", message.ts());
    answer.set("message", shapes.messages().of(message, true));
    return answer;
  }

  /// An id; a name after `#`; or a person, whose conversation with the app is opened then.
  private static Channel addressed(Call call) {
    var to = call.words("channel", "channel_not_found");
    var workspace = call.workspace();
    return workspace
        .findChannel(to)
        .or(() -> workspace.findNamed(to.startsWith("#") ? to.substring(1) : to))
        .filter(call::isVisible)
        .or(() -> workspace.findUser(to).map(user -> direct(call, user)))
        .orElseThrow(() -> Refused.with("channel_not_found"));
  }

  private static Channel direct(Call call, User user) {
    var both = new TreeSet<String>();
    both.add(user.id());
    both.add(call.bot().id());
    return call.workspace()
        .findDirect(Kind.DIRECT, both.stream().toList())
        .orElseGet(() -> {
          var channel = call.workspace().add(Kind.DIRECT, "", call.bot().id());
          both.forEach(channel::join);
          return channel;
        });
  }

  private static void mayPost(Call call, Channel channel) {
    Call.mustBeOpen(channel);
    if (!call.workspace().grants().scopes().contains("chat:write.public")) {
      call.mustBeMember(channel);
    }
    if (channel.isReadOnly()) {
      throw Refused.with("restricted_action_read_only_channel");
    }
    if (channel.kind() == Kind.DIRECT && allAway(call, channel)) {
      throw Refused.with("channel_not_found");
    }
  }

  private static boolean allAway(Call call, Channel channel) {
    return channel.members().stream()
        .filter(member -> !member.equals(call.bot().id()))
        .flatMap(member -> call.workspace().findUser(member).stream())
        .allMatch(User::isDeactivated);
  }

  /// A reply to a reply stands in the thread of its root. A root that is deleted keeps the thread
  /// that it has.
  private Optional<String> thread(Call call, Channel channel) {
    return call.maybe("thread_ts")
        .map(ts -> {
          var root =
              channel
                  .message(ts)
                  .filter(message ->
                      !message.isDeleted() || !shapes.messages().replies(message).isEmpty())
                  .orElseThrow(() -> Refused.with("thread_not_found"));
          if (root.onlyFor().isPresent() || !root.subtype().isEmpty()) {
            throw Refused.with("cannot_reply_to_message");
          }
          return root.thread().orElse(ts);
        });
  }

  private ObjectNode postEphemeral(Call call) {
    var channel = call.channel();
    Call.mustBeOpen(channel);
    call.mustBeMember(channel);
    var user = call.user("user");
    if (!channel.has(user.id())) {
      throw Refused.with("user_not_in_channel");
    }
    var content = composer.compose(call);
    if (content.text().codePointCount(0, content.text().length()) > Composer.LONGEST_TEXT) {
      throw Refused.with("msg_too_long");
    }
    var message = acts.whisper(channel, user.id(), thread(call, channel), content);
    return Json.object().put("message_ts", message.ts());
  }

  private ObjectNode update(Call call) {
    var channel = call.channel();
    var message = ofOurs(call, channel, "cant_update_message");
    if (channel.isArchived()) {
      throw Refused.with("is_inactive");
    }
    var text = call.maybe("text");
    if (text.filter(it -> it.codePointCount(0, it.length()) > Composer.LONGEST_TEXT).isPresent()) {
      throw Refused.with("msg_too_long");
    }
    acts.edit(channel, message, changed(call, message));
    return posted(channel, message).put("text", message.text());
  }

  /// Words without blocks take the blocks away; blocks without words leave the old words. What is
  /// not said of metadata leaves it.
  private Content changed(Call call, Message message) {
    if (!call.has("text") && !call.has("blocks") && call.has("metadata")) {
      return new Content(
          message.text(),
          message.blocks(),
          composer.metadata(call).orElse(message.metadata()),
          message.files());
    }
    var content = composer.compose(call);
    return new Content(
        call.has("text") ? content.text() : message.text(),
        content.blocks(),
        composer.metadata(call).orElse(message.metadata()),
        message.files());
  }

  private ObjectNode delete(Call call) {
    var channel = call.channel();
    var message = ofOurs(call, channel, "cant_delete_message");
    acts.delete(channel, message);
    return Json.object().put("channel", channel.id()).put("ts", message.ts());
  }

  private static Message ofOurs(Call call, Channel channel, String otherwise) {
    var message = Call.standing(channel, call.words("ts", "message_not_found"));
    if (!message.author().equals(call.bot().id()) || !message.subtype().isEmpty()) {
      throw Refused.with(otherwise);
    }
    return message;
  }

  private static ObjectNode permalink(Call call) {
    var channel = call.channel();
    var message = Call.standing(channel, call.words("message_ts", "message_not_found"));
    return Json.object()
        .put("channel", channel.id())
        .put(
            "permalink",
            "https://%s.slack.com/archives/%s/p%s"
                .formatted(call.workspace().domain(), channel.id(), message.ts().replace(".", "")));
  }
}
