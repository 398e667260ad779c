package dev.muster.sandbox;

import static dev.muster.commit.Sample.ALICE;
import static dev.muster.commit.Sample.BOB;
import static dev.muster.commit.Sample.HOME;
import static dev.muster.commit.Sample.NOW;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.muster.reply.Message;
import dev.muster.sandbox.SandboxMessage.Reaction;
import dev.muster.sandbox.SandboxRooms.Draft;
import dev.muster.workspace.MessageId;
import dev.muster.workspace.RoomId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// What the rooms of the sandbox keep.
public interface SandboxRoomsContract {
  MessageId NOWHERE = new MessageId(new RoomId(HOME, "nowhere"), "nothing");
  Reaction EYES = new Reaction("eyes", Optional.of(BOB));

  /// Rooms of the workspace `Sample.HOME`.
  SandboxRooms rooms();

  @Test
  default void aRoomIsFoundByIdAndName() {
    var room = open("inc-1");

    assertThat(room).isEqualTo(new SandboxRoom(room.id(), "inc-1", "why", false, false, Set.of()));
    assertThat(room.id().workspace()).isEqualTo(HOME);
    assertThat(rooms().room(room.id())).contains(room);
    assertThat(rooms().named("inc-1")).contains(room);
    assertThat(rooms().named("inc-2")).isEmpty();
    assertThat(rooms().room(NOWHERE.room())).isEmpty();
  }

  @Test
  default void aNameIsTakenOnce() {
    var room = open("inc-1");

    assertThat(rooms().open("another key", "inc-1", "", false)).isEmpty();
    assertThat(rooms().rooms()).containsExactly(room);
  }

  @Test
  default void theSameKeyOpensOneRoom() {
    var room = open("inc-1");
    rooms().setTopic(room.id(), "changed");

    assertThat(rooms().open("open inc-1", "other", "", false))
        .contains(new SandboxRoom(room.id(), "inc-1", "changed", false, false, Set.of()));
    assertThat(rooms().rooms()).hasSize(1);
  }

  @Test
  default void roomsComeInTheOrderTheyWereOpened() {
    var second = open("b");
    var first = open("a");

    assertThat(rooms().rooms()).containsExactly(second, first);
  }

  @Test
  default void aDirectConversationIsOpenedOnce() {
    var direct = rooms().directWith(ALICE, "alice");

    assertThat(direct)
        .isEqualTo(new SandboxRoom(direct.id(), "@alice", "", true, false, Set.of(ALICE)));
    assertThat(rooms().directWith(ALICE, "alice")).isEqualTo(direct);
    assertThat(rooms().directWith(BOB, "bob").id()).isNotEqualTo(direct.id());
  }

  @Test
  default void aRoomCanChange() {
    var id = open("inc-1").id();

    rooms().setTopic(id, "other");
    rooms().setArchived(id, true);
    rooms().join(id, ALICE);
    rooms().join(id, ALICE);
    rooms().join(id, BOB);

    assertThat(rooms().room(id))
        .contains(new SandboxRoom(id, "inc-1", "other", false, true, Set.of(ALICE, BOB)));
    rooms().setArchived(id, false);
    assertThat(rooms().room(id)).map(SandboxRoom::isArchived).contains(false);
  }

  @Test
  default void aRoomSaysWhatItIsForAndLinksWhatBelongsToIt() {
    var id = open("inc-1").id();
    var graph = new SandboxRoom.Bookmark("Where it was seen", "https://graphs.example");
    var other = new SandboxRoom.Bookmark("Other", "https://other.example");

    rooms().setPurpose(id, "for newcomers");
    rooms().bookmark(id, graph);
    rooms().bookmark(id, other);
    rooms().bookmark(id, new SandboxRoom.Bookmark("Again", graph.link()));
    rooms().setTopic(id, "other");

    assertThat(rooms().room(id)).map(SandboxRoom::purpose).contains("for newcomers");
    assertThat(rooms().room(id)).map(SandboxRoom::bookmarks).contains(List.of(graph, other));
    rooms().bookmark(NOWHERE.room(), graph);
    assertThat(rooms().room(NOWHERE.room())).isEmpty();
  }

  @Test
  default void whoeverLeavesIsNotInItAnyMore() {
    var id = open("inc-1").id();
    var other = open("inc-2").id();
    rooms().join(id, ALICE);
    rooms().join(id, BOB);
    rooms().join(other, BOB);

    rooms().leave(id, BOB);
    rooms().leave(id, BOB);

    assertThat(rooms().room(id)).map(SandboxRoom::members).contains(Set.of(ALICE));
    assertThat(rooms().room(other)).map(SandboxRoom::members).contains(Set.of(BOB));
    rooms().join(id, BOB);
    assertThat(rooms().room(id)).map(SandboxRoom::members).contains(Set.of(ALICE, BOB));
  }

  @Test
  default void changingARoomThatIsNotThereDoesNothing() {
    rooms().setTopic(NOWHERE.room(), "other");
    rooms().setArchived(NOWHERE.room(), true);
    rooms().join(NOWHERE.room(), ALICE);
    rooms().leave(NOWHERE.room(), ALICE);

    assertThat(rooms().rooms()).isEmpty();
  }

  @Test
  default void messagesAreReadOldestFirst() {
    var room = open("inc-1").id();
    var first = rooms().post("1", room, says("one"));
    var answer =
        rooms()
            .post(
                "2",
                room,
                new Draft(
                    Optional.empty(),
                    Message.of("two"),
                    NOW.plusMillis(1),
                    Optional.of(first.id())));
    var elsewhere = rooms().post("3", open("inc-2").id(), says("three"));

    assertThat(said(room)).containsExactly(first, answer);
    assertThat(first)
        .isEqualTo(
            new SandboxMessage(
                first.id(),
                Optional.of(ALICE),
                Message.of("one"),
                NOW,
                false,
                Optional.empty(),
                List.of()));
    assertThat(answer.thread()).contains(first.id());
    assertThat(rooms().message(elsewhere.id())).contains(elsewhere);
    assertThat(rooms().message(NOWHERE)).isEmpty();
  }

  @Test
  default void onlyTheNewestAreReadAndTheOnesBeforeThemWhenAskedFor() {
    var room = open("inc-1").id();
    var all =
        IntStream.rangeClosed(1, 5)
            .mapToObj(each -> rooms().post("" + each, room, says("x")))
            .toList();
    var _ = rooms().post("elsewhere", open("inc-2").id(), says("x"));

    assertThat(rooms().messages(room, Optional.empty(), 2)).isEqualTo(all.subList(3, 5));
    assertThat(rooms().messages(room, Optional.of(all.get(3).id()), 2))
        .isEqualTo(all.subList(1, 3));
    assertThat(rooms().messages(room, Optional.of(all.get(1).id()), 2))
        .isEqualTo(all.subList(0, 1));
    assertThat(rooms().messages(room, Optional.of(all.getFirst().id()), 2)).isEmpty();
  }

  @Test
  default void whatIsPinnedIsFoundHoweverLongAgoItWasSaid() {
    var room = open("inc-1").id();
    var card = rooms().post("1", room, says("card")).id();
    var _ = rooms().post("2", room, says("talk"));
    var elsewhere = rooms().post("3", open("inc-2").id(), says("card")).id();
    assertThat(rooms().pin(card)).isTrue();
    assertThat(rooms().pin(elsewhere)).isTrue();

    assertThat(rooms().pinned(room)).extracting(SandboxMessage::id).containsExactly(card);
  }

  @Test
  default void itIsKnownWhenAPersonLastSpoke() {
    var room = open("inc-1").id();
    assertThat(rooms().lastTalk(room)).isEmpty();
    var _ = rooms().post("1", room, says("one"));
    var later = NOW.plusMillis(1);
    var muster = new Draft(Optional.empty(), Message.of("two"), later, Optional.empty());
    var _ = rooms().post("2", room, muster);
    var _ =
        rooms()
            .post(
                "3",
                open("inc-2").id(),
                new Draft(Optional.of(BOB), Message.of("three"), later, Optional.empty()));

    assertThat(rooms().lastTalk(room)).contains(NOW);
  }

  @Test
  default void itIsKnownWhenARoomLastHeardSomething() {
    var busy = open("inc-1").id();
    var quiet = open("inc-2").id();
    var _ = open("inc-3").id();
    var _ = rooms().post("1", busy, says("one"));
    var _ = rooms().post("2", quiet, says("two"));
    var later = NOW.plusMillis(1);
    var _ =
        rooms()
            .post(
                "3",
                busy,
                new Draft(Optional.empty(), Message.of("three"), later, Optional.empty()));

    assertThat(rooms().lastSaid()).isEqualTo(Map.of(busy, later, quiet, NOW));
  }

  @Test
  default void theSameKeyPostsOneMessage() {
    var room = open("inc-1").id();
    var posted = rooms().post("key", room, says("one"));
    rooms().setArchived(room, true);

    assertThat(rooms().post("key", room, says("two"))).isEqualTo(posted);
    assertThat(said(room)).containsExactly(posted);
  }

  @Test
  default void nobodySpeaksInAnArchivedRoomOrInNone() {
    var room = open("inc-1").id();
    rooms().setArchived(room, true);

    assertThatThrownBy(() -> rooms().post("1", room, says("one")))
        .isInstanceOf(IllegalStateException.class);
    assertThatThrownBy(() -> rooms().post("2", NOWHERE.room(), says("one")))
        .isInstanceOf(IllegalStateException.class);
    assertThat(said(room)).isEmpty();
  }

  @Test
  default void aMessageCanChange() {
    var message = rooms().post("1", open("inc-1").id(), says("one")).id();

    assertThat(rooms().edit(message, Message.of("edited"))).isTrue();
    assertThat(rooms().pin(message)).isTrue();

    assertThat(rooms().message(message).orElseThrow().content()).isEqualTo(Message.of("edited"));
    assertThat(rooms().message(message).orElseThrow().isPinned()).isTrue();
  }

  @Test
  default void aReactionIsThereOnceAndCanBeTakenBack() {
    var message = rooms().post("1", open("inc-1").id(), says("one")).id();
    var ours = new Reaction("eyes", Optional.empty());

    assertThat(rooms().react(message, EYES)).isTrue();
    assertThat(rooms().react(message, ours)).isTrue();
    assertThat(rooms().react(message, EYES)).isTrue();
    assertThat(reactionsTo(message)).containsExactly(EYES, ours);

    assertThat(rooms().unreact(message, EYES)).isTrue();
    assertThat(rooms().unreact(message, EYES)).isTrue();
    assertThat(reactionsTo(message)).containsExactly(ours);
  }

  @Test
  default void changingAMessageThatIsNotThereIsRefused() {
    assertThat(rooms().edit(NOWHERE, Message.of("edited"))).isFalse();
    assertThat(rooms().pin(NOWHERE)).isFalse();
    assertThat(rooms().react(NOWHERE, EYES)).isFalse();
    assertThat(rooms().unreact(NOWHERE, EYES)).isFalse();
  }

  private SandboxRoom open(String name) {
    return rooms().open("open " + name, name, "why", false).orElseThrow();
  }

  private List<SandboxMessage> said(RoomId room) {
    return rooms().messages(room, Optional.empty(), 100);
  }

  private List<Reaction> reactionsTo(MessageId message) {
    return rooms().message(message).orElseThrow().reactions();
  }

  private static Draft says(String words) {
    return new Draft(Optional.of(ALICE), Message.of(words), NOW, Optional.empty());
  }
}
