package dev.muster.reception;

import static org.assertj.core.api.Assertions.assertThat;

import dev.muster.commit.InMemoryStore;
import dev.muster.person.FakePeople;
import dev.muster.workspace.RoomId;
import org.junit.jupiter.api.Test;

class WhereaboutsTest {
  private final RoomId shared = new RoomId(FakePeople.HQ, "incidents");

  /// The store is not even asked: the room may stand in for several incidents.
  @Test
  void aSharedRoomMeansNoIncident() {
    var whereabouts = Whereabouts.of(new InMemoryStore().incidents(), shared::equals);
    assertThat(whereabouts.incidentIn(shared)).isEmpty();
  }
}
