package dev.muster.adapter.slack.fake;

import static com.slack.api.model.block.Blocks.header;
import static com.slack.api.model.block.Blocks.section;
import static com.slack.api.model.block.composition.BlockCompositions.plainText;
import static org.assertj.core.api.Assertions.assertThat;

import com.slack.api.model.Message;
import com.slack.api.model.Message.Metadata;
import com.slack.api.model.block.LayoutBlock;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class MessagesTest extends SlackStory {
  private static final String MOST = "x".repeat(4_000);

  private final Channel room = room("inc-1");

  private String say(String text) {
    return outcome(api -> api.chatPostMessage(r -> r.channel(room.id()).text(text)));
  }

  @Test
  void somethingMustBeSaid() {
    assertThat(say("")).isEqualTo("no_text");
    assertThat(say(" ")).isEqualTo("no_text");
    assertThat(outcome(api -> api.chatPostMessage(r -> r.text("to nobody"))))
        .isEqualTo("channel_not_found");
    assertThat(outcome(api -> api.chatPostMessage(r -> r.channel("C0NOWHERE").text("x"))))
        .isEqualTo("channel_not_found");
  }

  @Test
  void timesAreUniqueAndInOrder() {
    var one = post(room, "one");
    var two = post(room, "two");
    assertThat(two).isGreaterThan(one);
    assertThat(room.messages()).extracting(m -> m.text()).endsWith("one", "two");
  }

  @Test
  void aLongTextBecomesSeveralMessages() {
    var first = post(room, "x".repeat(4_040));
    assertThat(message(first).text()).hasSize(4_040);
    var second = post(room, "x".repeat(4_041));
    assertThat(message(second).text()).isEqualTo(MOST);
    assertThat(room.messages().getLast().text()).hasSize(41);
  }

  private dev.muster.adapter.slack.fake.Message message(String ts) {
    return room.message(ts).orElseThrow();
  }

  @Test
  void anEditTakesFourThousandCharacters() {
    var ts = post(room, "short");
    assertThat(outcome(api -> api.chatUpdate(r -> r.channel(room.id()).ts(ts).text(MOST))))
        .isEqualTo("ok");
    assertThat(outcome(api -> api.chatUpdate(r -> r.channel(room.id()).ts(ts).text(MOST + "x"))))
        .isEqualTo("msg_too_long");
    assertThat(message(ts).text()).isEqualTo(MOST);
  }

  @Test
  void anEditWithoutBlocksTakesThemAway() {
    List<LayoutBlock> blocks = List.of(header(h -> h.text(plainText("Checkout is down"))));
    var ts =
        ask(api -> api.chatPostMessage(r -> r.channel(room.id()).text("fallback").blocks(blocks)))
            .getTs();
    assertThat(alice.message("Checkout", room).fallback()).isEqualTo("fallback");
    assertThat(outcome(api -> api.chatUpdate(r -> r.channel(room.id()).ts(ts).text("plain"))))
        .isEqualTo("ok");
    assertThat(message(ts).blocks()).isEmpty();
    assertThat(alice.message("plain", room).isEdited()).isTrue();
  }

  @Test
  void onlyOwnMessagesAreChanged() {
    var _ = alice.types("mine", room);
    var ts = alice.message("mine", room).ts();
    assertThat(outcome(api -> api.chatUpdate(r -> r.channel(room.id()).ts(ts).text("x"))))
        .isEqualTo("cant_update_message");
    assertThat(outcome(api -> api.chatDelete(r -> r.channel(room.id()).ts(ts))))
        .isEqualTo("cant_delete_message");
    assertThat(outcome(api -> api.chatUpdate(r -> r.channel(room.id()).ts("1.000001").text("x"))))
        .isEqualTo("message_not_found");
  }

  @Test
  void whatIsDeletedIsGone() {
    var ts = post(room, "wrong");
    assertThat(outcome(api -> api.chatDelete(r -> r.channel(room.id()).ts(ts)))).isEqualTo("ok");
    assertThat(outcome(api -> api.chatDelete(r -> r.channel(room.id()).ts(ts))))
        .isEqualTo("message_not_found");
    assertThat(outcome(api -> api.chatUpdate(r -> r.channel(room.id()).ts(ts).text("x"))))
        .isEqualTo("message_not_found");
    assertThat(outcome(api -> api.pinsAdd(r -> r.channel(room.id()).timestamp(ts))))
        .isEqualTo("message_not_found");
    assertThat(ask(api -> api.conversationsHistory(r -> r.channel(room.id()))).getMessages())
        .extracting(Message::getText)
        .doesNotContain("wrong");
  }

  @Test
  void aPublicChannelIsWrittenToFromOutsideOnlyWithItsOwnScope() {
    var lobby = slack.workspace().addChannel("lobby", alice.user());
    assertThat(outcome(api -> api.chatPostMessage(r -> r.channel(lobby.id()).text("x"))))
        .isEqualTo("ok");
    slack.grants().reinstall(Installation.full().without("chat:write.public"));
    assertThat(outcome(api -> api.chatPostMessage(r -> r.channel(lobby.id()).text("x"))))
        .isEqualTo("not_in_channel");
    assertThat(outcome(api -> api.chatPostMessage(r -> r.channel("#lobby").text("x"))))
        .isEqualTo("not_in_channel");
  }

  @Test
  void aChannelMayBeForAdministratorsOnly() {
    var _ = alice.restricts(room);
    assertThat(say("x")).isEqualTo("restricted_action_read_only_channel");
  }

  @Test
  void aPersonIsWrittenToByTheirId() {
    var posted = ask(api -> api.chatPostMessage(r -> r.channel(alice.id()).text("psst")));
    assertThat(posted.getChannel()).isEqualTo(alice.appMessages().id());
    assertThat(alice.message("psst", alice.appMessages()).author()).isEqualTo("muster");
    assertThat(bob.reads(alice.appMessages())).isEmpty();
    bob.isDeactivated();
    assertThat(outcome(api -> api.chatPostMessage(r -> r.channel(bob.id()).text("x"))))
        .isEqualTo("channel_not_found");
  }

  @Test
  void aReplyStandsInTheThreadOfTheRoot() {
    var root = post(room, "root");
    var reply =
        ask(api -> api.chatPostMessage(r -> r.channel(room.id()).text("a").threadTs(root))).getTs();
    var second =
        ask(api -> api.chatPostMessage(r -> r.channel(room.id()).text("b").threadTs(reply)))
            .getTs();
    assertThat(message(second).thread()).contains(root);
    assertThat(
            outcome(api ->
                api.chatPostMessage(r -> r.channel(room.id()).text("x").threadTs("1.000001"))))
        .isEqualTo("thread_not_found");
  }

  @Test
  void aThreadOutlivesItsRoot() {
    var root = post(room, "root");
    assertThat(outcome(api -> api.chatDelete(r -> r.channel(room.id()).ts(root)))).isEqualTo("ok");
    assertThat(reply(root)).isEqualTo("thread_not_found");
    var other = post(room, "other root");
    assertThat(reply(other)).isEqualTo("ok");
    assertThat(outcome(api -> api.chatDelete(r -> r.channel(room.id()).ts(other)))).isEqualTo("ok");
    assertThat(reply(other)).isEqualTo("ok");
    var thread = ask(api -> api.conversationsReplies(r -> r.channel(room.id()).ts(other)));
    assertThat(thread.getMessages().getFirst().getSubtype()).isEqualTo("tombstone");
    assertThat(thread.getMessages()).hasSize(3);
  }

  private String reply(String root) {
    return outcome(api -> api.chatPostMessage(r -> r.channel(room.id()).text("re").threadTs(root)));
  }

  @Test
  void manyAtOnceAreKeptApart() {
    var many =
        IntStream.range(0, 40)
            .mapToObj(i -> CompletableFuture.supplyAsync(() -> post(room, "m" + i)))
            .toList();
    assertThat(many.stream().map(CompletableFuture::join)).doesNotHaveDuplicates().hasSize(40);
  }

  @Test
  void anEphemeralMessageIsSeenByOneAndKeptByNobody() {
    assertThat(ephemeral(alice)).isEqualTo("ok");
    assertThat(ephemeral(bob)).isEqualTo("user_not_in_channel");
    assertThat(alice.message("psst", room).isWhisper()).isTrue();
    assertThat(bob.reads(room)).extracting(SeenMessage::text).doesNotContain("psst");
    assertThat(ask(api -> api.conversationsHistory(r -> r.channel(room.id()))).getMessages())
        .extracting(Message::getText)
        .doesNotContain("psst");
    var ts = alice.message("psst", room).ts();
    assertThat(outcome(api -> api.chatUpdate(r -> r.channel(room.id()).ts(ts).text("x"))))
        .isEqualTo("message_not_found");
    assertThat(outcome(api -> api.pinsAdd(r -> r.channel(room.id()).timestamp(ts))))
        .isEqualTo("message_not_found");
  }

  @Test
  void anEphemeralMessageIsGoneWhenTheyReload() {
    assertThat(ephemeral(alice)).isEqualTo("ok");
    var _ = post(room, "stays");
    assertThat(slack.reads(room, alice.user().zone()))
        .extracting(SeenMessage::text)
        .contains("stays")
        .doesNotContain("psst");
    alice.reloads();
    assertThat(alice.reads(room))
        .extracting(SeenMessage::text)
        .contains("stays")
        .doesNotContain("psst");
  }

  private String ephemeral(Person to) {
    return outcome(
        api -> api.chatPostEphemeral(r -> r.channel(room.id()).user(to.id()).text("psst")));
  }

  @Test
  void metadataIsKeptAndShownWhenAskedFor() {
    var metadata = metadata(Map.of("key", "call-7"));
    var ts =
        ask(api -> api.chatPostMessage(r -> r.channel(room.id()).text("card").metadata(metadata)))
            .getTs();
    assertThat(last(false).getMetadata()).isNull();
    assertThat(last(true).getMetadata().getEventPayload()).containsEntry("key", "call-7");
    var _ = ask(api -> api.chatUpdate(r -> r.channel(room.id()).ts(ts).text("changed")));
    assertThat(last(true).getMetadata().getEventType()).isEqualTo("muster_call");
  }

  private Message last(boolean withMetadata) {
    return ask(api ->
            api.conversationsHistory(
                r -> r.channel(room.id()).limit(1).includeAllMetadata(withMetadata)))
        .getMessages()
        .getFirst();
  }

  private static Metadata metadata(Map<String, Object> payload) {
    return Metadata.builder().eventType("muster_call").eventPayload(payload).build();
  }

  @Test
  void metadataHasALimitAndAForm() {
    var large = new TreeMap<String, Object>(Map.of("key", "x".repeat(8_000)));
    assertThat(withMetadata(metadata(large))).isEqualTo("metadata_too_large");
    assertThat(withMetadata(Metadata.builder().eventPayload(Map.of()).build()))
        .isEqualTo("invalid_metadata_format");
    assertThat(
            withMetadata(Metadata.builder().eventType("not this").eventPayload(Map.of()).build()))
        .isEqualTo("invalid_metadata_schema");
  }

  private String withMetadata(Metadata metadata) {
    return outcome(
        api -> api.chatPostMessage(r -> r.channel(room.id()).text("x").metadata(metadata)));
  }

  @Test
  void whatIsMentionedAndLinkedIsKnown() {
    var text = "<@%s> <!channel> <https://one.example|one> and two.example".formatted(bob.id());
    var attention = message(post(room, text)).attention();
    assertThat(attention.pings()).containsExactlyInAnyOrder(bob.id(), "channel");
    assertThat(attention.links()).containsExactly("https://one.example", "two.example");
    var escaped = message(post(room, "&lt;!channel&gt; &lt;@U1&gt;")).attention();
    assertThat(escaped.pings()).isEmpty();
  }

  @Test
  void askingForNamesToBeLinkedMakesMentionsOfThem() {
    var ts =
        ask(api ->
                api.chatPostMessage(r -> r.channel(room.id()).text("@bob @here").linkNames(true)))
            .getTs();
    assertThat(message(ts).attention().pings()).containsExactlyInAnyOrder(bob.id(), "here");
    assertThat(message(post(room, "@bob @here")).attention().pings()).isEmpty();
  }

  @Test
  void everybodyReadsInTheirOwnWay() {
    var _ =
        post(
            room,
            "*due* at <!date^1763629200^{date_short} {time}|later> by <@%s>".formatted(bob.id()));
    assertThat(alice.message("due", room).text()).isEqualTo("due at 20 Nov 2025 09:00 by @bob");
    slack.workspace().lets(bob.user(), room);
    assertThat(bob.message("due", room).text()).isEqualTo("due at 20 Nov 2025 04:00 by @bob");
  }

  @Test
  void blocksAreReadBeforeTheText() {
    var blocks =
        List.<LayoutBlock>of(
            header(h -> h.text(plainText("Title & more"))),
            section(s -> s.text(plainText("<!channel> literally"))));
    var _ =
        ask(api -> api.chatPostMessage(r -> r.channel(room.id()).text("in short").blocks(blocks)));
    var seen = alice.message("Title", room);
    assertThat(seen.text()).isEqualTo("Title & more\n<!channel> literally");
    assertThat(alice.standing(seen).attention().pings()).isEmpty();
  }

  @Test
  void aMessageHasAnAddress() {
    var ts = post(room, "here");
    var link =
        ask(api -> api.chatGetPermalink(r -> r.channel(room.id()).messageTs(ts))).getPermalink();
    assertThat(link)
        .isEqualTo(
            "https://acme.slack.com/archives/%s/p%s".formatted(room.id(), ts.replace(".", "")));
  }
}
