package dev.muster.adapter.slack.fake;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.stream.Stream;

/// Links at the top of a channel.
final class BookmarkMethods {
  private static final int MOST = 100;

  private final Shapes shapes;

  BookmarkMethods(Shapes shapes) {
    this.shapes = shapes;
  }

  Stream<Method> all() {
    var write = Needs.scope("bookmarks:write");
    return Stream.of(
        Method.writing("bookmarks.add", Tier.TWO, write, this::add),
        Method.writing("bookmarks.edit", Tier.TWO, write, this::edit),
        Method.writing("bookmarks.remove", Tier.TWO, write, BookmarkMethods::remove),
        Method.writing("bookmarks.list", Tier.THREE, Needs.scope("bookmarks:read"), this::list));
  }

  private static Channel channelOfOurs(Call call) {
    var channel = call.channel("channel_id");
    if (!channel.has(call.bot().id())) {
      throw Refused.with("permission_denied");
    }
    return channel;
  }

  private ObjectNode add(Call call) {
    var channel = channelOfOurs(call);
    if (!call.words("type").equals("link")) {
      throw Refused.with("invalid_bookmark_type");
    }
    if (channel.bookmarks().size() >= MOST) {
      throw Refused.with("too_many_bookmarks");
    }
    var id = call.workspace().ids().next("Bk");
    var bookmark = new Bookmark(id, call.words("title"), link(call), emoji(call, ""));
    channel.put(bookmark);
    return answer(channel, bookmark);
  }

  private ObjectNode answer(Channel channel, Bookmark bookmark) {
    return Json.object().set("bookmark", shapes.bookmark(channel, bookmark));
  }

  private static String link(Call call) {
    var link = call.words("link");
    if (!link.matches("https?://\\S+")) {
      throw Refused.with("invalid_link");
    }
    return link;
  }

  private static String emoji(Call call, String otherwise) {
    var emoji = call.maybe("emoji").orElse(otherwise);
    if (!emoji.isEmpty() && !emoji.matches(":[a-z0-9_+-]+:")) {
      throw Refused.with("invalid_emoji");
    }
    return emoji;
  }

  private ObjectNode edit(Call call) {
    var channel = channelOfOurs(call);
    var old = find(call, channel);
    var bookmark =
        old.with(
            call.maybe("title").orElse(old.title()),
            call.has("link") ? link(call) : old.link(),
            emoji(call, old.emoji()));
    channel.put(bookmark);
    return answer(channel, bookmark);
  }

  private static ObjectNode remove(Call call) {
    var channel = channelOfOurs(call);
    channel.drop(find(call, channel));
    return Json.object();
  }

  private static Bookmark find(Call call, Channel channel) {
    return channel
        .bookmark(call.words("bookmark_id", "not_found"))
        .orElseThrow(() -> Refused.with("not_found"));
  }

  private ObjectNode list(Call call) {
    var channel = call.channel("channel_id");
    var all = channel.bookmarks().stream().map(bookmark -> shapes.bookmark(channel, bookmark));
    return Json.object().set("bookmarks", Json.list(all));
  }
}
