package dev.muster.adapter.slack.fake;

import static org.assertj.core.api.Assertions.assertThat;

import com.slack.api.model.ConversationType;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChannelsTest extends SlackStory {
  private String create(String name) {
    return outcome(api -> api.conversationsCreate(r -> r.name(name)));
  }

  @ParameterizedTest
  @CsvSource({
    "inc-1-checkout_is-down, ok",
    "störung-1, ok",
    "INC-1, invalid_name_specials",
    "inc 1, invalid_name_specials",
    "inc.1, invalid_name_specials",
    "#inc, invalid_name_specials",
    "---, invalid_name_punctuation",
    "'', invalid_name_required",
  })
  void namesAreRefusedAndNotRepaired(String name, String outcome) {
    assertThat(create(name)).isEqualTo(outcome);
  }

  @Test
  void aNameHasEightyCharacters() {
    assertThat(create("a".repeat(80))).isEqualTo("ok");
    assertThat(create("b".repeat(81))).isEqualTo("invalid_name_maxlength");
  }

  @Test
  void theNameOfAnArchivedChannelStaysTaken() {
    var room = room("inc-1");
    assertThat(create("inc-1")).isEqualTo("name_taken");
    assertThat(outcome(api -> api.conversationsArchive(r -> r.channel(room.id())))).isEqualTo("ok");
    assertThat(create("inc-1")).isEqualTo("name_taken");
  }

  @Test
  void whoCreatesAChannelIsInIt() {
    var room = room("inc-1");
    assertThat(room.creator()).isEqualTo(slack.workspace().bot().id());
    assertThat(room.members()).containsExactly(slack.workspace().bot().id(), alice.id());
    assertThat(alice.sees("inc-1")).isTrue();
  }

  @Test
  void aPrivateChannelIsSeenFromWithin() {
    var id =
        ask(api -> api.conversationsCreate(r -> r.name("secret").isPrivate(true)))
            .getChannel()
            .getId();
    var secret = slack.workspace().findChannel(id).orElseThrow();
    assertThat(secret.isPrivate()).isTrue();
    assertThat(bob.sees("secret")).isFalse();
    assertThat(outcome(api -> api.conversationsInvite(r -> r.channel(id).users(List.of(bob.id())))))
        .isEqualTo("ok");
    assertThat(bob.sees("secret")).isTrue();
  }

  @Test
  void aPrivateChannelOfOthersIsNotFound() {
    var others = alice.createsPrivate("others");
    assertThat(outcome(api -> api.conversationsInfo(r -> r.channel(others.id()))))
        .isEqualTo("channel_not_found");
    assertThat(create("others")).isEqualTo("name_taken");
  }

  @Test
  void anAdministratorMayKeepAppsFromCreatingChannels() {
    slack.workspace().letsCreateChannels(false);
    assertThat(create("inc-1")).isEqualTo("restricted_action");
  }

  @Test
  void anArchivedChannelTakesNothing() {
    var room = room("inc-1");
    var ts = post(room, "hello");
    assertThat(outcome(api -> api.conversationsArchive(r -> r.channel(room.id())))).isEqualTo("ok");
    assertThat(outcome(api -> api.conversationsArchive(r -> r.channel(room.id()))))
        .isEqualTo("already_archived");
    assertThat(outcome(api -> api.chatPostMessage(r -> r.channel(room.id()).text("x"))))
        .isEqualTo("is_archived");
    assertThat(outcome(api -> api.chatUpdate(r -> r.channel(room.id()).ts(ts).text("x"))))
        .isEqualTo("is_inactive");
    assertThat(outcome(api -> api.conversationsSetTopic(r -> r.channel(room.id()).topic("x"))))
        .isEqualTo("is_archived");
    assertThat(outcome(api -> api.conversationsRename(r -> r.channel(room.id()).name("x"))))
        .isEqualTo("is_archived");
    assertThat(
            outcome(
                api -> api.conversationsInvite(r -> r.channel(room.id()).users(List.of(bob.id())))))
        .isEqualTo("is_archived");
    assertThat(outcome(api -> api.pinsAdd(r -> r.channel(room.id()).timestamp(ts))))
        .isEqualTo("is_archived");
  }

  @Test
  void anAppIsTakenOutOfWhatIsArchivedAndCannotBringItBack() {
    var room = room("inc-1");
    assertThat(outcome(api -> api.conversationsUnarchive(r -> r.channel(room.id()))))
        .isEqualTo("not_archived");
    assertThat(outcome(api -> api.conversationsArchive(r -> r.channel(room.id())))).isEqualTo("ok");
    assertThat(outcome(api -> api.conversationsUnarchive(r -> r.channel(room.id()))))
        .isEqualTo("not_in_channel");
    assertThat(outcome(api -> api.conversationsJoin(r -> r.channel(room.id()))))
        .isEqualTo("is_archived");
    var _ = alice.unarchives(room);
    assertThat(outcome(api -> api.conversationsSetTopic(r -> r.channel(room.id()).topic("x"))))
        .isEqualTo("not_in_channel");
    assertThat(outcome(api -> api.conversationsJoin(r -> r.channel(room.id())))).isEqualTo("ok");
  }

  @Test
  void whereSlackIsKinderAnAppBringsBackWhatItArchived() {
    slack.workspace().keepsAppsInArchived();
    var room = room("inc-1");
    assertThat(outcome(api -> api.conversationsArchive(r -> r.channel(room.id())))).isEqualTo("ok");
    assertThat(outcome(api -> api.conversationsUnarchive(r -> r.channel(room.id()))))
        .isEqualTo("ok");
    assertThat(room.isArchived()).isFalse();
  }

  @Test
  void generalIsNeverArchived() {
    var general = slack.channel("general");
    assertThat(outcome(api -> api.conversationsArchive(r -> r.channel(general.id()))))
        .isEqualTo("cant_archive_general");
  }

  @Test
  void aTopicHas250Characters() {
    var room = room("inc-1");
    var most = "t".repeat(250);
    assertThat(outcome(api -> api.conversationsSetTopic(r -> r.channel(room.id()).topic(most))))
        .isEqualTo("ok");
    assertThat(room.topic()).isEqualTo(most);
    assertThat(
            outcome(api -> api.conversationsSetTopic(r -> r.channel(room.id()).topic(most + "t"))))
        .isEqualTo("too_long");
    assertThat(
            outcome(
                api -> api.conversationsSetPurpose(r -> r.channel(room.id()).purpose(most + "t"))))
        .isEqualTo("too_long");
    assertThat(outcome(api -> api.conversationsSetPurpose(r -> r.channel(room.id()).purpose("p"))))
        .isEqualTo("ok");
    assertThat(room.purpose()).isEqualTo("p");
  }

  @Test
  void theAppActsOnlyWhereItIsAMember() {
    var lobby = slack.workspace().addChannel("lobby", alice.user());
    assertThat(outcome(api -> api.conversationsSetTopic(r -> r.channel(lobby.id()).topic("x"))))
        .isEqualTo("not_in_channel");
    assertThat(outcome(api -> api.conversationsHistory(r -> r.channel(lobby.id()))))
        .isEqualTo("not_in_channel");
    assertThat(outcome(api -> api.conversationsJoin(r -> r.channel(lobby.id())))).isEqualTo("ok");
    assertThat(outcome(api -> api.conversationsSetTopic(r -> r.channel(lobby.id()).topic("x"))))
        .isEqualTo("ok");
    assertThat(outcome(api -> api.conversationsLeave(r -> r.channel(lobby.id())))).isEqualTo("ok");
    assertThat(outcome(api -> api.conversationsArchive(r -> r.channel(lobby.id()))))
        .isEqualTo("not_in_channel");
  }

  @Test
  void theAppRenamesOnlyWhatItCreated() {
    var lobby = slack.workspace().addChannel("lobby", alice.user(), slack.workspace().bot());
    assertThat(outcome(api -> api.conversationsRename(r -> r.channel(lobby.id()).name("other"))))
        .isEqualTo("not_authorized");
    var room = room("inc-1");
    assertThat(outcome(api -> api.conversationsRename(r -> r.channel(room.id()).name("lobby"))))
        .isEqualTo("name_taken");
    assertThat(outcome(api -> api.conversationsRename(r -> r.channel(room.id()).name("inc-1-db"))))
        .isEqualTo("ok");
    assertThat(room.previousNames()).containsExactly("inc-1");
  }

  @Test
  void listsComeInPages() {
    for (var i = 0; i < 5; i++) {
      var _ = room("inc-" + i);
    }
    var seen = new ArrayList<String>();
    var cursor = "";
    do {
      var from = cursor;
      var page = ask(api -> api.conversationsList(r -> r.limit(2).cursor(from)));
      page.getChannels().forEach(channel -> seen.add(channel.getName()));
      cursor = page.getResponseMetadata().getNextCursor();
    } while (!cursor.isEmpty());
    assertThat(seen).containsExactly("general", "inc-0", "inc-1", "inc-2", "inc-3", "inc-4");
    assertThat(outcome(api -> api.conversationsList(r -> r.cursor("nonsense"))))
        .isEqualTo("invalid_cursor");
    assertThat(outcome(api -> api.conversationsList(r -> r.limit(1001))))
        .isEqualTo("invalid_limit");
  }

  @Test
  void whatIsListedDependsOnTheKindAskedFor() {
    var _ = ask(api -> api.conversationsCreate(r -> r.name("secret").isPrivate(true)));
    var _ = alice.appMessages();
    assertThat(ask(api -> api.conversationsList(r -> r)).getChannels()).hasSize(1);
    assertThat(
            ask(api ->
                    api.conversationsList(r ->
                        r.types(List.of(ConversationType.PRIVATE_CHANNEL, ConversationType.IM))))
                .getChannels())
        .hasSize(2);
  }

  @Test
  void aDeletedChannelIsNotFound() {
    var room = room("inc-1");
    var _ = alice.deletes(room);
    assertThat(outcome(api -> api.chatPostMessage(r -> r.channel(room.id()).text("x"))))
        .isEqualTo("channel_not_found");
    assertThat(outcome(api -> api.conversationsInfo(r -> r.channel(room.id()))))
        .isEqualTo("channel_not_found");
  }

  @Test
  void historyShowsTheNewestFirstAndTellsSystemLinesApart() {
    var room = room("inc-1");
    var _ = post(room, "one");
    var two = post(room, "two");
    var _ = ask(api -> api.chatPostMessage(r -> r.channel(room.id()).text("re").threadTs(two)));
    var messages = ask(api -> api.conversationsHistory(r -> r.channel(room.id()))).getMessages();
    assertThat(messages).extracting(m -> m.getText()).startsWith("two", "one");
    assertThat(messages.getLast().getSubtype()).isEqualTo("channel_join");
    assertThat(messages.getFirst().getReplyCount()).isEqualTo(1);
    var replies = ask(api -> api.conversationsReplies(r -> r.channel(room.id()).ts(two)));
    assertThat(replies.getMessages()).extracting(m -> m.getText()).containsExactly("two", "re");
    assertThat(
            ask(api -> api.conversationsHistory(r -> r.channel(room.id()).oldest(two)))
                .getMessages())
        .isEmpty();
    assertThat(
            ask(api ->
                    api.conversationsHistory(r -> r.channel(room.id()).oldest(two).inclusive(true)))
                .getMessages())
        .hasSize(1);
  }
}
