package dev.muster.adapter.slack;

import com.slack.api.model.Bookmark;
import dev.muster.chat.Call;
import dev.muster.chat.Delivery;
import dev.muster.chat.Receipt;
import java.util.List;

/// Links things at the head of a room, each once. Slack takes no key for that, so a link in doubt
/// is looked for first.
record Bookmarks(Line slack) {
  private static final String LINK = "link";

  Receipt add(Call.Bookmark wanted, Delivery delivery) {
    return delivery.maybeDone() ? addUnlessThere(wanted) : add(wanted);
  }

  /// Two are better than none where we may not look.
  private Receipt addUnlessThere(Call.Bookmark wanted) {
    return slack
        .ask(Method.BOOKMARK, api -> api.bookmarksList(r -> r.channelId(wanted.room().value())))
        .then(
            there -> isAmong(there.getBookmarks(), wanted) ? new Receipt.Done() : add(wanted),
            no ->
                no.error().equals("missing_scope")
                    ? add(wanted)
                    : Refusals.of(no.error(), no.needed()));
  }

  private static boolean isAmong(List<Bookmark> bookmarks, Call.Bookmark wanted) {
    return bookmarks.stream().anyMatch(bookmark -> wanted.link().equals(bookmark.getLink()));
  }

  private Receipt add(Call.Bookmark wanted) {
    return slack.inRoom(
        wanted.room(),
        Method.BOOKMARK,
        api ->
            api.bookmarksAdd(r ->
                r.channelId(wanted.room().value())
                    .title(wanted.title())
                    .type(LINK)
                    .link(wanted.link())),
        _ -> new Receipt.Done());
  }
}
