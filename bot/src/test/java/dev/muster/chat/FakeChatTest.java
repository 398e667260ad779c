package dev.muster.chat;

import dev.muster.person.FakePeople;
import dev.muster.person.PersonId;
import dev.muster.timer.MovableClock;
import dev.muster.workspace.RoomId;
import java.time.Instant;
import java.util.List;
import java.util.Map;

class FakeChatTest implements ChatContract, UserGroupsContract {
  private final FakeChat chat = new FakeChat(MovableClock.onAFriday());

  @Override
  public Chat chat() {
    return chat;
  }

  @Override
  public RoomId room() {
    return chat.open(FakePeople.HQ, "inc-1");
  }

  @Override
  public String purposeOf(RoomId room) {
    return found(room).purpose();
  }

  @Override
  public Map<String, String> bookmarksOf(RoomId room) {
    return found(room).bookmarks();
  }

  @Override
  public void archive(RoomId room) {
    var call = new Call.Archive(room, Instant.MAX);
    var _ = chat.deliver(Delivery.first(new CallId("archive"), call));
  }

  private FakeChat.Room found(RoomId room) {
    return chat.room(room.value()).orElseThrow();
  }

  @Override
  public PersonId one() {
    return FakePeople.ALICE.id();
  }

  @Override
  public PersonId other() {
    return FakePeople.BOB.id();
  }

  @Override
  public PersonId departed() {
    return new PersonId(FakePeople.HQ, "departed");
  }

  @Override
  public void openGroup() {
    chat.group(GROUP, one());
  }

  @Override
  public List<PersonId> membersOf(String handle) {
    return chat.membersOf(handle);
  }
}
