package dev.muster.adapter.sandbox;

import static dev.muster.adapter.sandbox.SandboxPeople.WORKSPACE;
import static org.assertj.core.api.Assertions.assertThat;

import dev.muster.chat.Call;
import dev.muster.chat.CallId;
import dev.muster.chat.Chat;
import dev.muster.chat.ChatContract;
import dev.muster.chat.Delivery;
import dev.muster.chat.Receipt;
import dev.muster.chat.Receipt.Archived;
import dev.muster.chat.Receipt.Done;
import dev.muster.chat.Receipt.Opened;
import dev.muster.chat.Receipt.Posted;
import dev.muster.chat.Receipt.Refused;
import dev.muster.chat.Receipt.TryLater;
import dev.muster.chat.Receipt.Unclear;
import dev.muster.person.PersonId;
import dev.muster.reply.Message;
import dev.muster.reply.Text;
import dev.muster.sandbox.InMemorySandboxRooms;
import dev.muster.sandbox.SandboxMessage;
import dev.muster.sandbox.SandboxMessage.Reaction;
import dev.muster.sandbox.SandboxRoom;
import dev.muster.sandbox.SandboxRoom.Bookmark;
import dev.muster.sandbox.SandboxRooms.Draft;
import dev.muster.workspace.MessageId;
import dev.muster.workspace.RoomId;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class SandboxChatTest implements ChatContract {
  private static final Instant NOW = Instant.parse("2026-11-20T03:04:05Z");
  private static final PersonId ALICE = new PersonId(WORKSPACE, "alice");
  private static final PersonId STRANGER = new PersonId(WORKSPACE, "zed");
  private static final RoomId NOWHERE = new RoomId(WORKSPACE, "nowhere");
  private static final Message HELLO = Message.of("hello");

  private final InMemorySandboxRooms rooms = new InMemorySandboxRooms(WORKSPACE);
  private final Chat chat =
      new Sandbox(rooms, new SandboxPeople(), InstantSource.fixed(NOW)).chat();

  @Override
  public Chat chat() {
    return chat;
  }

  @Override
  public RoomId room() {
    return open("room", "inc-1", "INC-1");
  }

  @Override
  public String purposeOf(RoomId room) {
    return named(room).purpose();
  }

  @Override
  public Map<String, String> bookmarksOf(RoomId room) {
    return named(room).bookmarks().stream()
        .collect(Collectors.toMap(Bookmark::link, Bookmark::title));
  }

  @Override
  public void archive(RoomId room) {
    rooms.setArchived(room, true);
  }

  @Test
  void thereAreNoGroupsOfPeople() {
    assertThat(deliver("g", new Call.FillGroup(WORKSPACE, "on-call", List.of(ALICE))))
        .isEqualTo(new Refused("the sandbox has no groups of people, so there is no @on-call"));
  }

  @Test
  void aRoomIsOpenedWithItsMarkInTheTopic() {
    assertThat(named(open("1", "inc-7-checkout", "INC-7")).topic()).isEqualTo("INC-7");
  }

  @Test
  void theSameCallAgainOpensTheSameRoom() {
    assertThat(open("1", "inc-7", "INC-7")).isEqualTo(open("1", "inc-7", "INC-7"));
    assertThat(rooms.rooms()).hasSize(1);
  }

  @Test
  void aRoomWithOurMarkIsOurs() {
    var first = open("1", "checkout", "INC-7");
    rooms.setTopic(first, "INC-7 · SEV1 · triage");
    assertThat(open("2", "checkout", "INC-7")).isEqualTo(first);
  }

  @Test
  void aStrangersRoomIsLeftAlone() {
    var strangers = open("1", "checkout", "INC-77");
    var ours = open("2", "checkout", "INC-7");
    assertThat(ours).isNotEqualTo(strangers);
    assertThat(named(ours).name()).isEqualTo("checkout-7");
    assertThat(open("2", "checkout", "INC-7")).isEqualTo(ours);
  }

  @Test
  void twoStrangersAreOneTooMany() {
    var _ = open("1", "checkout", "INC-77");
    var _ = open("2", "checkout-7", "INC-78");
    assertThat(deliver("3", new Call.OpenRoom(WORKSPACE, "checkout", "INC-7", false)))
        .isInstanceOf(Refused.class);
  }

  @Test
  void aMessageIsPostedOnceHoweverOftenItIsDelivered() {
    var room = open("1", "general", "INC-1");
    var first = deliver("p", new Call.Post(room, HELLO));
    assertThat(first)
        .isInstanceOf(Posted.class)
        .isEqualTo(deliver("p", new Call.Post(room, HELLO)));
    assertThat(only(room).author()).isEmpty();
    assertThat(only(room).at()).isEqualTo(NOW);
  }

  @Test
  void aMessageIsEditedPinnedAndReactedTo() {
    var message = post(open("1", "general", "INC-1"));
    assertThat(deliver("e", new Call.Edit(message, Message.of("changed")))).isEqualTo(new Done());
    assertThat(deliver("n", new Call.Pin(message))).isEqualTo(new Done());
    assertThat(deliver("r", new Call.React(message, "pushpin"))).isEqualTo(new Done());
    assertThat(only(message.room()).content()).isEqualTo(Message.of("changed"));
    assertThat(only(message.room()).isPinned()).isTrue();
    assertThat(only(message.room()).reactions())
        .containsExactly(new Reaction("pushpin", Optional.empty()));
    assertThat(deliver("u", new Call.Unreact(message, "pushpin"))).isEqualTo(new Done());
    assertThat(only(message.room()).reactions()).isEmpty();
  }

  @Test
  void aPersonIsInvitedTakenOutAndTold() {
    var room = open("1", "general", "INC-1");
    assertThat(deliver("i", new Call.Invite(room, ALICE))).isEqualTo(new Done());
    assertThat(named(room).members()).containsExactly(ALICE);
    assertThat(deliver("u", new Call.Uninvite(room, ALICE))).isEqualTo(new Done());
    assertThat(deliver("u", new Call.Uninvite(room, STRANGER))).isEqualTo(new Done());
    assertThat(named(room).members()).isEmpty();
    assertThat(deliver("t", new Call.Tell(ALICE, HELLO))).isInstanceOf(Posted.class);
    assertThat(only(rooms.named("@alice").orElseThrow().id()).content()).isEqualTo(HELLO);
  }

  @Test
  void whatIsNotThereIsRefused() {
    var missing = new MessageId(open("1", "general", "INC-1"), "missing");
    assertThat(
            List.<Call>of(
                new Call.SetTopic(NOWHERE, "x"),
                new Call.Post(NOWHERE, HELLO),
                new Call.Invite(NOWHERE, ALICE),
                new Call.Uninvite(NOWHERE, ALICE),
                new Call.Invite(missing.room(), STRANGER),
                new Call.Tell(STRANGER, HELLO),
                new Call.Edit(missing, HELLO),
                new Call.Pin(missing),
                new Call.React(missing, "eyes"),
                new Call.Unreact(missing, "eyes"),
                new Call.Archive(NOWHERE, NOW),
                new Call.Unarchive(NOWHERE)))
        .allSatisfy(call -> assertThat(deliver("x", call)).isInstanceOf(Refused.class));
  }

  @Test
  void anArchivedRoomIsLeftAsItIsUntilItIsOpenedAgain() {
    var message = post(open("1", "general", "INC-1"));
    var room = message.room();
    assertThat(deliver("a", new Call.Archive(room, NOW))).isEqualTo(new Done());
    assertThat(
            List.<Call>of(
                new Call.SetTopic(room, "x"),
                new Call.Post(room, HELLO),
                new Call.Invite(room, ALICE),
                new Call.Uninvite(room, ALICE),
                new Call.Edit(message, HELLO),
                new Call.Pin(message),
                new Call.React(message, "eyes")))
        .allSatisfy(call -> assertThat(deliver("x", call)).isInstanceOf(Archived.class));
    assertThat(deliver("o", new Call.Unarchive(room))).isEqualTo(new Done());
    assertThat(deliver("y", new Call.SetTopic(room, "again"))).isEqualTo(new Done());
  }

  @Test
  void aRoomInWhichPeopleTalkIsNotArchived() {
    var room = open("1", "general", "INC-1");
    var since = NOW.minus(Duration.ofDays(7));
    talk(room, since.plusSeconds(1));
    assertThat(deliver("a", new Call.Archive(room, since))).isInstanceOf(TryLater.class);
    assertThat(named(room).isArchived()).isFalse();
  }

  @Test
  void olderTalkAndMustersOwnWordsDoNotKeepARoomOpen() {
    var room = post(open("1", "general", "INC-1")).room();
    talk(room, NOW.minusSeconds(60));
    assertThat(deliver("a", new Call.Archive(room, NOW.minusSeconds(60)))).isEqualTo(new Done());
  }

  @Test
  void whenTheRoomsFailNobodyKnowsWhatHappened() {
    var broken =
        new SandboxChat(
            new WatchedRooms(
                rooms,
                _ -> {
                  throw new IllegalStateException("disk full");
                }),
            new SandboxPeople(),
            InstantSource.fixed(NOW));
    var call = new Call.OpenRoom(WORKSPACE, "general", "INC-1", false);
    var first = Delivery.first(new CallId("1"), call);
    assertThat(broken.deliver(first)).isInstanceOf(Unclear.class);
    var again = new Delivery(first.id(), call, first.priority(), true);
    assertThat(chat.deliver(again)).isInstanceOf(Opened.class);
    assertThat(rooms.rooms()).hasSize(1);
  }

  private RoomId open(String id, String name, String mark) {
    return switch (deliver(id, new Call.OpenRoom(WORKSPACE, name, mark, false))) {
      case Opened(var room) -> room;
      case Receipt other -> throw new AssertionError(other);
    };
  }

  private MessageId post(RoomId room) {
    return switch (deliver("post", new Call.Post(room, HELLO))) {
      case Posted(var message) -> message;
      case Receipt other -> throw new AssertionError(other);
    };
  }

  private void talk(RoomId room, Instant at) {
    var words = Message.of(Text.of("still looking"));
    var _ = rooms.post("talk", room, new Draft(Optional.of(ALICE), words, at, Optional.empty()));
  }

  private Receipt deliver(String id, Call call) {
    return chat.deliver(Delivery.first(new CallId(id), call));
  }

  private SandboxRoom named(RoomId room) {
    return rooms.room(room).orElseThrow();
  }

  private SandboxMessage only(RoomId room) {
    assertThat(rooms.messages(room, Optional.empty(), 9)).hasSize(1);
    return rooms.messages(room, Optional.empty(), 9).getFirst();
  }
}
