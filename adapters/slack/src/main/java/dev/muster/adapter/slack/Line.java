package dev.muster.adapter.slack;

import com.slack.api.methods.SlackApiTextResponse;
import dev.muster.chat.Receipt;
import dev.muster.workspace.RoomId;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;

/// The line to Slack: what is asked over it stays within Slack's limits.
record Line(WebApi api, Limiter limiter) {
  /// How Slack says that we are not in the room; the latter of bookmarks.
  private static final Set<String> OUTSIDE = Set.of("not_in_channel", "permission_denied");

  <T extends SlackApiTextResponse> Answer<T> ask(Method method, WebApi.Question<T> question) {
    return ask(method, "", question);
  }

  /// Slack counts what is posted by the channel, too.
  <T extends SlackApiTextResponse> Answer<T> post(RoomId room, WebApi.Question<T> question) {
    return ask(Method.POST, room.value(), question);
  }

  private <T extends SlackApiTextResponse> Answer<T> ask(
      Method method, String channel, WebApi.Question<T> question) {
    var answer = api.ask(question);
    if (answer instanceof Answer.Later<T>(var pause, _)) {
      limiter.pause(method, channel, pause);
    }
    return answer;
  }

  <T extends SlackApiTextResponse> Receipt inRoom(
      RoomId room, Method method, WebApi.Question<T> question, Function<T, Receipt> done) {
    return inRoom(room, method, question, done, no -> Refusals.of(no.error(), no.needed()));
  }

  /// Asks again once Muster has joined, where it is not in the room and may join.
  <T extends SlackApiTextResponse> Receipt inRoom(
      RoomId room,
      Method method,
      WebApi.Question<T> question,
      Function<T, Receipt> done,
      Function<Answer.No<T>, Receipt> refused) {
    Supplier<Answer<T>> asking =
        () -> method == Method.POST ? post(room, question) : ask(method, question);
    return asking
        .get()
        .then(
            done,
            no ->
                OUTSIDE.contains(no.error())
                    ? api.ask(slack -> slack.conversationsJoin(r -> r.channel(room.value())))
                        .then(_ -> asking.get().then(done, refused))
                    : refused.apply(no));
  }
}
