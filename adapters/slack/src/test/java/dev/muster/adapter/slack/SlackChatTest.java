package dev.muster.adapter.slack;

import static org.assertj.core.api.Assertions.assertThat;

import dev.muster.adapter.slack.fake.Channel;
import dev.muster.adapter.slack.fake.Fault;
import dev.muster.adapter.slack.fake.Installation;
import dev.muster.adapter.slack.fake.SeenMessage;
import dev.muster.chat.Call;
import dev.muster.chat.CallId;
import dev.muster.chat.Delivery;
import dev.muster.chat.Priority;
import dev.muster.chat.Receipt;
import dev.muster.reply.Block;
import dev.muster.reply.Message;
import dev.muster.reply.Text;
import dev.muster.workspace.MessageId;
import dev.muster.workspace.RoomId;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// What becomes of a call when Slack is not at its best: nothing is said twice, nothing is taken
/// for done that was not, and what can be mended is.
class SlackChatTest extends Conversation {
  private static final Message HELLO = Message.of("the vendor is on it");

  private final Channel room =
      slack.workspace().addChannel("inc-7", alice.user(), slack.workspace().bot());

  @Test
  void aMessageWhoseAnswerWasLostIsFoundAgain() {
    slack.faults().next("chat.postMessage", new Fault.ResetAfter());
    assertThat(first(say(HELLO))).isInstanceOf(Receipt.Unclear.class);
    assertThat(again(say(HELLO))).isEqualTo(new Receipt.Posted(message(read().getFirst())));
    assertThat(read()).hasSize(1);
  }

  @Test
  void aMessageThatNeverArrivedIsSaidNow() {
    slack.faults().next("chat.postMessage", new Fault.ResetBefore());
    assertThat(first(say(HELLO))).isInstanceOf(Receipt.Unclear.class);
    assertThat(again(say(HELLO))).isInstanceOf(Receipt.Posted.class);
    assertThat(read()).hasSize(1);
  }

  @Test
  void theSameWordsOfAnotherCallAreSaidAgain() {
    assertThat(first(say(HELLO))).isInstanceOf(Receipt.Posted.class);
    assertThat(deliver(say(HELLO), "another call", true)).isInstanceOf(Receipt.Posted.class);
    assertThat(read()).hasSize(2);
  }

  @Test
  void aPageIntoADirectConversationIsSaidOnceToo() {
    var page = new Call.Tell(id(alice), HELLO);
    slack.faults().next("chat.postMessage", new Fault.ResetAfter());
    assertThat(first(page)).isInstanceOf(Receipt.Unclear.class);
    assertThat(again(page)).isInstanceOf(Receipt.Posted.class);
    assertThat(alice.reads(alice.appMessages())).hasSize(1);
  }

  @Test
  void whatIsTooLongForOneMessageGoesOnInItsThreadInOrder() {
    assertThat(first(say(longOne()))).isInstanceOf(Receipt.Posted.class);
    assertThat(read().size()).isGreaterThan(2);
    assertThat(read().getFirst().thread()).isEmpty();
    assertThat(read().stream().skip(1))
        .allMatch(part -> part.thread().equals(Optional.of(read().getFirst().ts())));
    assertThat(readInAll()).containsSubsequence(numbers());
  }

  @Test
  void aLongOneThatBrokeOffIsFinished() {
    slack.faults().next("chat.postMessage", new Fault.Status(503));
    assertThat(first(say(longOne()))).isInstanceOf(Receipt.Unclear.class);
    slack.faults().over();
    assertThat(again(say(longOne()))).isInstanceOf(Receipt.Posted.class);
    int whole = read().size();

    assertThat(again(say(longOne()))).isInstanceOf(Receipt.Posted.class);
    assertThat(read()).hasSize(whole);
  }

  @Test
  void whereMusterIsNotInTheRoomItJoins() {
    var other = alice.creates("elsewhere");
    assertThat(first(new Call.Post(id(other), HELLO))).isInstanceOf(Receipt.Posted.class);
    assertThat(first(new Call.SetTopic(id(other), "INC-7"))).isInstanceOf(Receipt.Done.class);
    assertThat(other.has(slack.workspace().bot().id())).isTrue();
  }

  @Test
  void anArchivedRoomAndADeletedOneAreToldApart() {
    var _ = alice.archives(room);
    assertThat(first(say(HELLO))).isInstanceOf(Receipt.Archived.class);
    var other = alice.creates("elsewhere");
    var _ = alice.deletes(other);
    assertThat(first(new Call.Post(id(other), HELLO))).isInstanceOf(Receipt.Gone.class);
  }

  @Test
  void aDeletedMessageIsGone() {
    var receipt = (Receipt.Posted) first(say(HELLO));
    var _ = alice.deletes(read().getFirst());
    assertThat(first(new Call.Edit(receipt.message(), HELLO))).isInstanceOf(Receipt.Gone.class);
    assertThat(first(new Call.Pin(receipt.message()))).isInstanceOf(Receipt.Gone.class);
  }

  @Test
  void aRoomThatIsTooLoudHoldsUpNoPage() {
    slack.faults().nextIn(room, "chat.postMessage", new Fault.Limited(Duration.ofSeconds(40)));
    assertThat(first(say(HELLO))).isInstanceOf(Receipt.TryLater.class);
    assertThat(deliver(say(HELLO), "another call", false)).isInstanceOf(Receipt.TryLater.class);
    assertThat(first(new Call.Tell(id(alice), HELLO))).isInstanceOf(Receipt.Posted.class);
    assertThat(slack.calls().of("chat.postMessage")).hasSize(2);
  }

  @Test
  void aConversationThatIsTooLoudIsLeftInPeace() {
    assertThat(first(new Call.Tell(id(alice), HELLO))).isInstanceOf(Receipt.Posted.class);
    var alone = alice.appMessages();
    slack.faults().nextIn(alone, "chat.postMessage", new Fault.Limited(Duration.ofSeconds(40)));
    assertThat(deliver(new Call.Tell(id(alice), HELLO), "one more", false))
        .isInstanceOf(Receipt.TryLater.class);
    int asked = slack.calls().of("chat.postMessage").size();
    assertThat(deliver(new Call.Tell(id(alice), HELLO), "yet another", false))
        .isInstanceOf(Receipt.TryLater.class);
    assertThat(slack.calls().of("chat.postMessage")).hasSize(asked);
  }

  @Test
  void whatStandsAlreadyIsDone() {
    var hello = ((Receipt.Posted) first(say(HELLO))).message();
    for (var call :
        List.of(
            new Call.Pin(hello),
            new Call.React(hello, "pushpin"),
            new Call.Invite(id(room), id(bob)),
            new Call.SetTopic(id(room), "INC-7"),
            new Call.Edit(hello, HELLO))) {
      assertThat(first(call)).isEqualTo(new Receipt.Done());
      assertThat(first(call)).as("%s again", call).isEqualTo(new Receipt.Done());
    }
    for (var call :
        List.of(new Call.Unreact(hello, "pushpin"), new Call.Uninvite(id(room), id(bob)))) {
      assertThat(first(call)).isEqualTo(new Receipt.Done());
      assertThat(first(call)).as("%s again", call).isEqualTo(new Receipt.Done());
    }
  }

  @Test
  void aRoomIsArchivedOnceItIsQuiet() {
    var declared = clock.instant();
    clock.pass(Duration.ofHours(1));
    var _ = alice.types("it is back", room);
    assertThat(first(new Call.Archive(id(room), declared)))
        .isInstanceOfSatisfying(
            Receipt.TryLater.class,
            later -> assertThat(later.pause()).isEqualTo(Duration.ofHours(1)));

    var since = clock.instant();
    clock.pass(Duration.ofDays(7));
    assertThat(first(say(HELLO))).isInstanceOf(Receipt.Posted.class);
    var _ = bob.joins(room);
    assertThat(first(new Call.Archive(id(room), since))).isEqualTo(new Receipt.Done());
    assertThat(room.isArchived()).isTrue();
    assertThat(first(new Call.Archive(id(room), since))).isEqualTo(new Receipt.Done());
  }

  @Test
  void aRoomMusterWasRemovedFromIsLookedAtAgainBeforeItIsArchived() {
    var declared = clock.instant();
    clock.pass(Duration.ofHours(1));
    var _ = alice.types("it is back", room);
    var _ = alice.removes(slack.workspace().bot(), room);
    assertThat(first(new Call.Archive(id(room), declared))).isInstanceOf(Receipt.TryLater.class);
    assertThat(room.isArchived()).isFalse();
  }

  @Test
  void whenSlackAsksForAPauseWePauseThatMethodAndNoOther() {
    slack.faults().next("chat.postMessage", new Fault.Limited(Duration.ofSeconds(40)));
    assertThat(first(say(HELLO)))
        .isInstanceOfSatisfying(
            Receipt.TryLater.class,
            later -> assertThat(later.pause()).isEqualTo(Duration.ofSeconds(40)));
    slack.calls().forget();
    assertThat(deliver(say(HELLO), "another call", false)).isInstanceOf(Receipt.TryLater.class);
    assertThat(slack.calls().of("chat.postMessage")).isEmpty();
    assertThat(first(new Call.SetTopic(id(room), "INC-7"))).isEqualTo(new Receipt.Done());

    clock.pass(Duration.ofSeconds(40));
    assertThat(first(say(HELLO))).isInstanceOf(Receipt.Posted.class);
  }

  @Test
  void whatSlackMayHaveDoneIsInDoubt() {
    for (var fault :
        List.of(
            new Fault.Status(500),
            new Fault.Status(503),
            new Fault.Garbage(),
            new Fault.Refusal("internal_error"),
            new Fault.Refusal("fatal_error"))) {
      slack.faults().next("chat.postMessage", fault);
      assertThat(first(say(HELLO))).as("%s", fault).isInstanceOf(Receipt.Unclear.class);
    }
  }

  @Test
  void aTokenThatIsTakenBackIsWaitedFor() {
    slack.grants().refuseBotToken("token_revoked");
    assertThat(first(say(HELLO))).isInstanceOf(Receipt.TryLater.class);
    slack.grants().acceptTokens();
    clock.pass(Duration.ofMinutes(20));
    assertThat(first(say(HELLO))).isInstanceOf(Receipt.Posted.class);
  }

  @Test
  void whatKeepsUsOutForAWhileIsWaitedFor() {
    for (var error : List.of("team_added_to_org", "org_login_required", "accesslimited")) {
      slack.faults().next("chat.postMessage", new Fault.Refusal(error));
      assertThat(first(say(HELLO))).as(error).isInstanceOf(Receipt.TryLater.class);
      clock.pass(Duration.ofMinutes(20));
    }
  }

  @Test
  void anAnnouncementRoomThatIsFoundArchivedIsLookedForAnew() {
    var incidents = alice.creates("incidents");
    slack.await("the channel", () -> muster.announcements().isPresent());
    slack.faults().next("chat.postMessage", new Fault.Refusal("is_archived"));
    slack.faults().always("conversations.list", new Fault.Status(503)); // It stays looked for.
    var announcement = new Call.Post(id(incidents), HELLO);
    assertThat(first(announcement)).isInstanceOf(Receipt.TryLater.class);
    assertThat(muster.isLookingForAnnouncements()).isTrue();
  }

  @Test
  void whoIsNotConnectedForLongSaysSo() {
    assertThat(muster.trouble()).isEmpty();
    slack.goesDown();
    slack.await("the links are gone", () -> !muster.standing().isConnected());
    assertThat(muster.trouble()).isEmpty();
    clock.pass(Duration.ofMinutes(4));
    assertThat(muster.trouble()).hasValueSatisfying(why -> assertThat(why).contains("Slack"));
    slack.comesBack();
    slack.await("the links are back", () -> muster.trouble().isEmpty());
  }

  @Test
  void aSecondMusterWithTheSameTokensIsNoticedAndSoIsItsEnd() {
    var other = muster();
    other.listen(door, witness);
    other.connect();
    slack.links().await(4);
    slack.await("both notice", () -> isNoticed(other) || isNoticed(muster));
    other.close();
    slack.links().await(2);
    slack.await(
        "it is over",
        () -> {
          clock.pass(Duration.ofMinutes(1));
          return muster.trouble().isEmpty();
        });
  }

  private boolean isNoticed(Slack one) {
    clock.pass(Duration.ofSeconds(20));
    return one.trouble().filter(why -> why.contains("the other Muster")).isPresent();
  }

  @Test
  void aScopeThatIsMissingIsNamed() {
    slack.grants().reinstall(Installation.full().without("pins:write"));
    var hello = ((Receipt.Posted) first(say(HELLO))).message();
    assertThat(first(new Call.Pin(hello)))
        .isEqualTo(new Receipt.NotAllowed("Muster lacks the scope pins:write"));
  }

  private Call say(Message message) {
    return new Call.Post(id(room), message);
  }

  private Receipt first(Call call) {
    return deliver(call, "a call", false);
  }

  private Receipt again(Call call) {
    return deliver(call, "a call", true);
  }

  private Receipt deliver(Call call, String id, boolean maybeDone) {
    return muster.chat().deliver(new Delivery(new CallId(id), call, Priority.STATE, maybeDone));
  }

  private List<SeenMessage> read() {
    return alice.reads(room).stream()
        .filter(message -> !message.isSystem() && message.author().equals("muster"))
        .toList();
  }

  private String readInAll() {
    return read().stream().map(SeenMessage::text).reduce("", String::concat);
  }

  private static Message longOne() {
    return new Message(
        IntStream.range(0, 60)
            .<Block>mapToObj(each -> new Block.Paragraph(Text.of(marked(each) + "x".repeat(300))))
            .toList());
  }

  private static String[] numbers() {
    return IntStream.range(0, 60).mapToObj(SlackChatTest::marked).toArray(String[]::new);
  }

  private static String marked(int number) {
    return "<" + number + ">";
  }

  private static RoomId id(Channel channel) {
    return new RoomId(WORKSPACE, channel.id());
  }

  private static MessageId message(SeenMessage seen) {
    return new MessageId(new RoomId(WORKSPACE, seen.channel()), seen.ts());
  }
}
