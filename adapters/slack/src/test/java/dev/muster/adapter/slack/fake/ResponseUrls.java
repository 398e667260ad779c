package dev.muster.adapter.slack.fake;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.muster.adapter.slack.fake.Message.Content;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/// Addresses to which the app may post an answer to what somebody did: five times within thirty
/// minutes, also into channels it is not in.
final class ResponseUrls {
  private static final int MOST = 5;
  private static final Duration LIFE = Duration.ofMinutes(30);

  private final Workspace workspace;
  private final Acts acts;
  private final Composer composer;
  private final Addresses addresses;
  private final Map<String, Address> open = new ConcurrentHashMap<>();

  ResponseUrls(Workspace workspace, Acts acts, Composer composer, Addresses addresses) {
    this.workspace = workspace;
    this.acts = acts;
    this.composer = composer;
    this.addresses = addresses;
  }

  private record Address(
      Channel channel, String user, Optional<Message> original, Instant at, int uses) {
    Address used() {
      return new Address(channel, user, original, at, uses + 1);
    }
  }

  String issue(Channel channel, User user, Optional<Message> original) {
    var id = "%d".formatted(workspace.ids().number());
    open.put(id, new Address(channel, user.id(), original, workspace.now(), 0));
    return addresses.responses() + id;
  }

  /// Answers with an error's name by being refused.
  ObjectNode post(String id, ObjectNode body) {
    var address = Optional.ofNullable(open.get(id)).orElseThrow(() -> Refused.with("no_service"));
    if (Duration.between(address.at(), workspace.now()).compareTo(LIFE) > 0) {
      throw Refused.with("expired_url");
    }
    if (address.uses() >= MOST) {
      throw Refused.with("used_url");
    }
    answer(address, reading(body));
    open.put(id, address.used());
    return Json.object();
  }

  private Call reading(ObjectNode body) {
    var method = Method.writing("response_url", Tier.SPECIAL, Needs.nothing(), _ -> Json.object());
    return new Call(method, body, workspace);
  }

  private void answer(Address address, Call call) {
    if (call.is("delete_original")) {
      acts.delete(address.channel(), original(address));
    } else if (call.is("replace_original")) {
      acts.edit(address.channel(), original(address), composer.compose(call));
    } else {
      say(address, call, composer.compose(call));
    }
  }

  /// What somebody typed cannot be replaced, and what is gone neither.
  private static Message original(Address address) {
    return address
        .original()
        .filter(message -> !message.isDeleted())
        .orElseThrow(() -> Refused.with("message_not_found"));
  }

  private void say(Address address, Call call, Content content) {
    var thread = call.maybe("thread_ts").or(() -> address.original().flatMap(Message::thread));
    if (call.maybe("response_type").filter("in_channel"::equals).isPresent()) {
      var _ = acts.post(address.channel(), workspace.bot().id(), thread, content);
    } else {
      var _ = acts.whisper(address.channel(), address.user(), thread, content);
    }
  }

  /// What a command's acknowledgement may carry along: an answer, as if it were posted here.
  void answerWithAck(Channel channel, User user, ObjectNode payload) {
    answer(new Address(channel, user.id(), Optional.empty(), workspace.now(), 0), reading(payload));
  }
}
