package dev.muster.chat;

import static org.assertj.core.api.Assertions.assertThat;

import dev.muster.workspace.RoomId;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// What every platform promises about the head of a room.
public interface ChatContract {
  String GRAPH = "https://graphs.example/checkout?from=now-1h&to=now";

  Chat chat();

  /// A room that Muster opened, with nothing in it.
  RoomId room();

  String purposeOf(RoomId room);

  /// Titles, by what they link.
  Map<String, String> bookmarksOf(RoomId room);

  void archive(RoomId room);

  private Receipt deliver(String id, Call call) {
    return chat().deliver(Delivery.first(new CallId(id), call));
  }

  private Receipt deliverAgain(String id, Call call) {
    return chat().deliver(new Delivery(new CallId(id), call, Priority.STATE, true));
  }

  @Test
  default void aRoomSaysWhatItIsFor() {
    var room = room();
    assertThat(deliver("1", new Call.SetPurpose(room, "INC-1, declared by Alice Ada.")))
        .isEqualTo(new Receipt.Done());
    assertThat(purposeOf(room)).isEqualTo("INC-1, declared by Alice Ada.");
    assertThat(deliver("2", new Call.SetPurpose(room, "INC-1."))).isEqualTo(new Receipt.Done());
    assertThat(deliverAgain("2", new Call.SetPurpose(room, "INC-1.")))
        .isEqualTo(new Receipt.Done());
    assertThat(purposeOf(room)).isEqualTo("INC-1.");
  }

  @Test
  default void aBookmarkStandsAtTheHeadOfTheRoom() {
    var room = room();
    assertThat(deliver("1", new Call.Bookmark(room, "Where it was seen", GRAPH)))
        .isEqualTo(new Receipt.Done());
    assertThat(deliver("2", new Call.Bookmark(room, "Other", "https://other.example")))
        .isEqualTo(new Receipt.Done());
    assertThat(bookmarksOf(room))
        .isEqualTo(Map.of(GRAPH, "Where it was seen", "https://other.example", "Other"));
  }

  @Test
  default void aBookmarkInDoubtStandsOnce() {
    var room = room();
    var call = new Call.Bookmark(room, "Where it was seen", GRAPH);
    assertThat(deliver("1", call)).isEqualTo(new Receipt.Done());
    assertThat(deliverAgain("1", call)).isEqualTo(new Receipt.Done());
    assertThat(bookmarksOf(room)).hasSize(1);
    var never = new Call.Bookmark(room, "Never there", "https://other.example");
    assertThat(deliverAgain("2", never)).isEqualTo(new Receipt.Done());
    assertThat(bookmarksOf(room)).hasSize(2);
  }

  @Test
  default void anArchivedRoomIsNotDressed() {
    var room = room();
    archive(room);
    assertThat(deliver("1", new Call.SetPurpose(room, "INC-1.")))
        .isInstanceOf(Receipt.Archived.class);
    assertThat(deliver("2", new Call.Bookmark(room, "Where it was seen", GRAPH)))
        .isInstanceOf(Receipt.Archived.class);
  }

  @Test
  default void aRoomThatIsNotThereIsNotDressed() {
    var nowhere = new RoomId(room().workspace(), "C0NOWHERE");
    assertThat(deliver("1", new Call.SetPurpose(nowhere, "INC-1.")))
        .isInstanceOfAny(Receipt.Gone.class, Receipt.Refused.class);
    assertThat(deliver("2", new Call.Bookmark(nowhere, "Where it was seen", GRAPH)))
        .isInstanceOfAny(Receipt.Gone.class, Receipt.Refused.class);
  }
}
