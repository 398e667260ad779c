package dev.muster.adapter.slack.fake;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// What is there to be seen: channels and what was said in them.
final class ReadingMethods {
  private static final int MOST_MESSAGES = 999;

  private final Shapes shapes;

  ReadingMethods(Shapes shapes) {
    this.shapes = shapes;
  }

  Stream<Method> all() {
    var read = Needs.toRead("read");
    var history = Needs.toRead("history");
    return Stream.of(
        Method.reading("conversations.info", Tier.THREE, read, this::info),
        Method.reading("conversations.list", Tier.TWO, read, this::list),
        Method.reading("users.conversations", Tier.THREE, read, this::listOurs),
        Method.writing("conversations.history", Tier.THREE, history, this::history),
        Method.reading("conversations.replies", Tier.THREE, history, this::replies));
  }

  private ObjectNode info(Call call) {
    var channel = call.channel();
    var shape = shapes.channel(channel);
    if (call.is("include_num_members")) {
      shape.put("num_members", channel.members().size());
    }
    return Json.object().set("channel", shape);
  }

  private ObjectNode list(Call call) {
    return list(call, call::isVisible);
  }

  private ObjectNode listOurs(Call call) {
    return list(call, channel -> channel.has(call.bot().id()));
  }

  private ObjectNode list(Call call, Predicate<Channel> visible) {
    var kinds = kinds(call);
    var channels =
        call.workspace().channels().stream()
            .filter(channel -> kinds.contains(channel.kind()))
            .filter(visible)
            .filter(channel -> !call.is("exclude_archived") || !channel.isArchived())
            .map(shapes::channel)
            .toList();
    return Pages.page(call, "channels", channels, 100);
  }

  private static Set<Kind> kinds(Call call) {
    var kinds = EnumSet.noneOf(Kind.class);
    var types = call.has("types") ? call.list("types") : List.of("public_channel");
    for (var type : types) {
      kinds.add(
          Arrays.stream(Kind.values())
              .filter(kind -> kind.type().equals(type))
              .findFirst()
              .orElseThrow(() -> Refused.with("invalid_types")));
    }
    kinds.forEach(kind -> call.need(kind.scope("read")));
    return kinds;
  }

  /// The newest first.
  private ObjectNode history(Call call) {
    var channel = call.channel();
    call.mustBeMember(channel);
    var messages =
        within(call, channel.messages())
            .filter(message -> message.thread().isEmpty())
            .toList()
            .reversed();
    return answer(call, messages).put("pin_count", channel.pinned().size());
  }

  /// The oldest first, the message they answer at the head.
  private ObjectNode replies(Call call) {
    var channel = call.channel();
    call.mustBeMember(channel);
    var root =
        channel
            .message(call.words("ts", "thread_not_found"))
            .filter(message -> message.onlyFor().isEmpty())
            .filter(
                message -> !message.isDeleted() || !shapes.messages().replies(message).isEmpty())
            .orElseThrow(() -> Refused.with("thread_not_found"));
    var messages =
        Stream.concat(Stream.of(root), within(call, shapes.messages().replies(root))).toList();
    return answer(call, messages);
  }

  private static Stream<Message> within(Call call, List<Message> messages) {
    var oldest = edge(call, "oldest").orElse("0.000000");
    var latest = edge(call, "latest").orElse("999999999999.000000");
    var isInclusive = call.is("inclusive");
    return messages.stream()
        .filter(message -> message.onlyFor().isEmpty())
        .filter(message ->
            isInclusive
                ? Stamps.at(message.ts()).compareTo(Stamps.at(oldest)) >= 0
                    && Stamps.at(message.ts()).compareTo(Stamps.at(latest)) <= 0
                : Stamps.at(message.ts()).isAfter(Stamps.at(oldest))
                    && Stamps.at(message.ts()).isBefore(Stamps.at(latest)));
  }

  private static Optional<String> edge(Call call, String name) {
    return call.maybe(name)
        .map(given -> {
          var full = given.contains(".") ? given : given + ".000000";
          if (!Stamps.isOne(full)) {
            throw Refused.with("invalid_ts_" + name);
          }
          return full;
        });
  }

  private ObjectNode answer(Call call, List<Message> messages) {
    var withMetadata = call.is("include_all_metadata");
    var limit = call.limit(100, MOST_MESSAGES);
    var shown =
        messages.stream().map(message -> shapes.messages().of(message, withMetadata)).toList();
    var answer = Pages.page(call, "messages", shown, Math.min(limit, MOST_MESSAGES));
    var hasMore = !Json.text(answer.path("response_metadata"), "next_cursor").isEmpty();
    return answer.put("has_more", hasMore);
  }
}
