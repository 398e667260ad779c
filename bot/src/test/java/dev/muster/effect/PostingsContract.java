package dev.muster.effect;

import static dev.muster.commit.Sample.HOME;
import static dev.muster.commit.Sample.NOW;
import static dev.muster.commit.Sample.ROOM;
import static org.assertj.core.api.Assertions.assertThat;

import dev.muster.commit.Cause;
import dev.muster.commit.Commits.Outcome;
import dev.muster.commit.Sample;
import dev.muster.commit.Store;
import dev.muster.incident.IncidentId;
import dev.muster.workspace.MessageId;
import dev.muster.workspace.RoomId;
import dev.muster.workspace.WorkspaceId;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// What every memory of postings answers.
public interface PostingsContract {
  IncidentId ONE = new IncidentId(1);

  Store store();

  @Test
  default void aRoomIsFoundByWorkspaceAndIncident() {
    make(new Posting.RoomOf(ONE, ROOM));

    assertThat(store().postings().room(HOME, ONE)).contains(ROOM);
    assertThat(store().postings().room(HOME, new IncidentId(2))).isEmpty();
    assertThat(store().postings().room(new WorkspaceId("other"), ONE)).isEmpty();
  }

  @Test
  default void eachCardIsFoundByItsKind() {
    var card = new MessageId(ROOM, "1");
    var announcement = new MessageId(new RoomId(HOME, "C1"), "2");
    make(new Posting.CardOf(ONE, CardKind.INCIDENT, card));
    assertThat(store().postings().card(HOME, ONE, CardKind.ANNOUNCEMENT)).isEmpty();

    make(new Posting.CardOf(ONE, CardKind.ANNOUNCEMENT, announcement));

    assertThat(store().postings().card(HOME, ONE, CardKind.INCIDENT)).contains(card);
    assertThat(store().postings().card(HOME, ONE, CardKind.ANNOUNCEMENT)).contains(announcement);
  }

  @Test
  default void whatWasMadeAgainIsFoundWhereItStandsNow() {
    make(new Posting.RoomOf(ONE, ROOM));
    make(new Posting.RoomOf(ONE, new RoomId(HOME, "C8")));

    assertThat(store().postings().room(HOME, ONE)).contains(new RoomId(HOME, "C8"));
  }

  private void make(Posting posting) {
    var key = "make " + posting;
    assertThat(
            store()
                .commits()
                .commit(new Cause.Said(key), Sample.asks(Sample.say(1, "making")), NOW))
        .isEqualTo(new Outcome.Stored());
    var claimed = store().outbox().claim("me", NOW, 1).getFirst();
    assertThat(store().outbox().delivered(claimed, NOW, List.of(), Optional.of(posting))).isTrue();
  }
}
