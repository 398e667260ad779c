package dev.muster.reception;

import static org.assertj.core.api.Assertions.assertThat;

import dev.muster.policy.Policy;
import org.junit.jupiter.api.Test;

/// Rooms are called after a pattern without the number, so that names clash.
class RoomNamesTest extends Story {
  RoomNamesTest() {
    super(Rehearsal.under(withoutNumbers()));
  }

  private static Policy withoutNumbers() {
    var house = Rehearsal.house();
    return new Policy(
        house.severities(),
        house.workingHours(),
        house.services(),
        house.administrators(),
        house.announcements(),
        "{slug}");
  }

  @Test
  void aRoomThatIsAnotherIncidentsIsNotNamed() {
    alice.says("/incident declare checkout is down sev2");
    bob.says("/incident declare checkout is down sev2").doesNotRead("#");
    bob.presses("Its room").reads("Its room is #checkout-is-down-2.");
  }

  @Test
  void theRoomOfAnnouncementsIsNotNamedAsAnIncidents() {
    alice.says("/incident declare incidents sev2").doesNotRead("#");
    alice.presses("Its room").reads("Its room is #incidents-1.");
  }

  @Test
  void noTitleFindsOutWhatIsPrivate() {
    alice.says("/incident declare keys leaked sev2 private");
    assertThat(room("private-1").found().isPrivate()).isTrue();
    bob.says("/incident declare keys leaked sev2").presses("Its room");
    bob.reads("Its room is #keys-leaked.");
  }
}
