package dev.muster.adapter.slack.fake;

import static org.assertj.core.api.Assertions.assertThat;

import com.slack.api.methods.response.bookmarks.BookmarksAddResponse;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// Pins, reactions and bookmarks.
class MarksTest extends SlackStory {
  private final Channel room = room("inc-1");

  private String pin(String ts) {
    return outcome(api -> api.pinsAdd(r -> r.channel(room.id()).timestamp(ts)));
  }

  private String unpin(String ts) {
    return outcome(api -> api.pinsRemove(r -> r.channel(room.id()).timestamp(ts)));
  }

  private String react(String ts, String emoji) {
    return outcome(api -> api.reactionsAdd(r -> r.channel(room.id()).timestamp(ts).name(emoji)));
  }

  private String unreact(String ts, String emoji) {
    return outcome(api -> api.reactionsRemove(r -> r.channel(room.id()).timestamp(ts).name(emoji)));
  }

  @Test
  void aMessageIsPinnedOnce() {
    var card = post(room, "card");
    assertThat(pin(card)).isEqualTo("ok");
    assertThat(pin(card)).isEqualTo("already_pinned");
    assertThat(alice.message("card", room).isPinned()).isTrue();
    assertThat(ask(api -> api.pinsList(r -> r.channel(room.id()))).getItems()).hasSize(1);
    assertThat(unpin(card)).isEqualTo("ok");
    assertThat(unpin(card)).isEqualTo("no_pin");
  }

  @Test
  void pinsHaveALimit() {
    IntStream.range(0, 100).forEach(i -> assertThat(pin(post(room, "m" + i))).isEqualTo("ok"));
    assertThat(pin(post(room, "one more"))).isEqualTo("too_many_pins");
  }

  @Test
  void whatSlackItselfSaidIsNotPinned() {
    var joined = room.messages().getFirst().ts();
    assertThat(pin(joined)).isEqualTo("not_pinnable");
    assertThat(pin("nonsense")).isEqualTo("bad_timestamp");
    assertThat(pin("1.000001")).isEqualTo("message_not_found");
  }

  @Test
  void aReactionIsGivenOnce() {
    var ts = post(room, "noted");
    assertThat(react(ts, "pushpin")).isEqualTo("ok");
    assertThat(react(ts, "pushpin")).isEqualTo("already_reacted");
    var _ = alice.reacts("pushpin", alice.message("noted", room));
    assertThat(alice.message("noted", room).reactions().get("pushpin"))
        .containsExactly("muster", "alice");
    assertThat(
            ask(api -> api.reactionsGet(r -> r.channel(room.id()).timestamp(ts)))
                .getMessage()
                .getReactions()
                .getFirst()
                .getCount())
        .isEqualTo(2);
    assertThat(unreact(ts, "pushpin")).isEqualTo("ok");
    assertThat(unreact(ts, "pushpin")).isEqualTo("no_reaction");
    assertThat(alice.message("noted", room).reactions().get("pushpin")).containsExactly("alice");
  }

  @Test
  void reactionsHaveNamesAndALimit() {
    var ts = post(room, "noted");
    assertThat(react(ts, ":pushpin:")).isEqualTo("invalid_name");
    IntStream.range(0, 23).forEach(i -> assertThat(react(ts, "e" + i)).isEqualTo("ok"));
    assertThat(react(ts, "one_more")).isEqualTo("too_many_emoji");
    assertThat(react("1.000001", "pushpin")).isEqualTo("message_not_found");
  }

  @Test
  void onlyMembersMark() {
    var lobby = slack.workspace().addChannel("lobby", alice.user());
    var _ = alice.types("hello", lobby);
    var ts = alice.message("hello", lobby).ts();
    assertThat(outcome(api -> api.pinsAdd(r -> r.channel(lobby.id()).timestamp(ts))))
        .isEqualTo("not_in_channel");
    assertThat(
            outcome(api -> api.reactionsAdd(r -> r.channel(lobby.id()).timestamp(ts).name("eyes"))))
        .isEqualTo("not_in_channel");
  }

  private BookmarksAddResponse bookmark(String title, String link) {
    return ask(
        api -> api.bookmarksAdd(r -> r.channelId(room.id()).title(title).type("link").link(link)));
  }

  @Test
  void aBookmarkIsALink() {
    var added = bookmark("Dashboard", "https://grafana.example/d/1");
    assertThat(added.isOk()).isTrue();
    assertThat(bookmark("Bad", "grafana").getError()).isEqualTo("invalid_link");
    assertThat(
            outcome(api -> api.bookmarksAdd(r -> r.channelId(room.id()).title("x").type("folder"))))
        .isEqualTo("invalid_bookmark_type");
    var id = added.getBookmark().getId();
    assertThat(
            outcome(api ->
                api.bookmarksEdit(r -> r.channelId(room.id()).bookmarkId(id).title("Graphs"))))
        .isEqualTo("ok");
    assertThat(room.bookmarks().getFirst().title()).isEqualTo("Graphs");
    assertThat(
            ask(api -> api.bookmarksList(r -> r.channelId(room.id())))
                .getBookmarks()
                .getFirst()
                .getLink())
        .isEqualTo("https://grafana.example/d/1");
    assertThat(
            outcome(
                api -> api.bookmarksEdit(r -> r.channelId(room.id()).bookmarkId("Bk0").title("x"))))
        .isEqualTo("not_found");
    assertThat(outcome(api -> api.bookmarksRemove(r -> r.channelId(room.id()).bookmarkId(id))))
        .isEqualTo("ok");
    assertThat(room.bookmarks()).isEmpty();
  }

  @Test
  void bookmarksHaveALimit() {
    IntStream.range(0, 100)
        .forEach(i -> assertThat(bookmark("b" + i, "https://b.example").isOk()).isTrue());
    assertThat(bookmark("one more", "https://b.example").getError())
        .isEqualTo("too_many_bookmarks");
  }
}
