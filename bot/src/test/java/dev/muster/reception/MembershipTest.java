package dev.muster.reception;

import static org.assertj.core.api.Assertions.assertThat;

import dev.muster.happening.Company;
import dev.muster.happening.Happening;
import dev.muster.incident.Event;
import dev.muster.incident.Role;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// People come into the room of an incident and leave it without Muster.
class MembershipTest extends Story {
  private int times;

  @Test
  void whoeverIsOutOfAPrivateRoomIsNoMember() {
    var room = declared("sev2 private");
    alice.says("/incident invite @bob");
    bob.says("/incident follow INC-1").says("/incident role INC-1 commander me");
    alice.says("/incident task INC-1 rotate the keys @bob");
    room.forgets();
    happens(new Happening.Departed(room.id(), bob.id()));
    room.hears("bob left the room and sees INC-1 no more.", "Commander is free", "task 1");
    assertThat(incident().involved().members()).doesNotContain(bob.id());
    assertThat(incident().involved().followers()).isEmpty();
    assertThat(incident().roles().holds(bob.id(), Role.COMMANDER)).isFalse();
    assertThat(incident().task(1).orElseThrow().assignee()).isEmpty();
    bob.elsewhere().says("/incident info INC-1").reads("There is no INC-1");
    bob.forgets();
    alice.says("/incident update INC-1 keys are rotated");
    bob.isToldNothingMore();
    alice.presses("Invite again");
    assertThat(incident().involved().members()).contains(alice.id(), bob.id());
  }

  @Test
  void whatMusterDidItselfIsNotDecidedAgain() {
    var room = declared("sev2 private");
    alice.says("/incident invite @bob");
    happens(new Happening.Entered(room.id(), bob.id(), Optional.empty()));
    alice.says("/incident uninvite @bob");
    room.forgets();
    happens(new Happening.Departed(room.id(), bob.id()));
    room.hearsNothingMore();
    assertThat(events().stream().filter(new Event.Left(bob.id())::equals)).hasSize(1);
    assertThat(events().stream().filter(new Event.Joined(bob.id())::equals)).hasSize(1);
  }

  @Test
  void whoeverIsAddedToAPrivateRoomIsAMember() {
    var room = declared("sev2 private");
    room.forgets();
    happens(new Happening.Entered(room.id(), chandra.id(), Optional.of(alice.id())));
    room.hears("chandra is in this room now, and a member of INC-1.");
    chandra.says("/incident timeline INC-1").reads("alice brought in chandra");
    alice.presses("Take out");
    assertThat(incident().involved().members()).doesNotContain(chandra.id());
  }

  @Test
  void theLastMemberStaysOne() {
    var room = declared("sev2 private");
    happens(new Happening.Departed(room.id(), dan.id()));
    happens(new Happening.Departed(room.id(), alice.id()));
    assertThat(incident().involved().members()).containsExactly(alice.id());
  }

  @Test
  void aPublicRoomHasNoSayWhoIsAMember() {
    var room = declared("sev2");
    alice.says("/incident invite @bob");
    room.forgets();
    happens(new Happening.Departed(room.id(), bob.id()));
    happens(new Happening.Entered(room.id(), chandra.id(), Optional.empty()));
    happens(new Happening.Overlooked(room.id(), chandra.id()));
    room.hearsNothingMore();
    assertThat(incident().involved().members()).doesNotContain(chandra.id());
    assertThat(incident().involved().members()).contains(alice.id(), bob.id());
  }

  @Test
  void whoeverCannotBeAMemberIsNamedToTheRoomOnce() {
    var room = declared("sev2 private");
    room.forgets();
    happens(new Happening.Overlooked(room.id(), chandra.id()));
    happens(new Happening.Overlooked(room.id(), chandra.id()));
    room.hears("chandra reads along in this room, and is no member of INC-1").hearsNothingMore();
    assertThat(incident().involved().members()).doesNotContain(chandra.id());
  }

  @Test
  void whoeverIsShutOutOfAPrivateRoomIsToldWhatIsSaidThere() {
    var room = declared("sev2 private");
    alice.says("/incident invite @bob");
    bob.forgets();
    alice.forgets();
    happens(new Happening.ShutOut(room.id(), bob.id(), "the workspace forbids it"));
    bob.isTold("I could not let you into the room of INC-1", "the workspace forbids it");
    bob.isToldNothingMore();
    alice.isTold("bob belongs to INC-1", "bring them in by hand");
    room.hears("Somebody is missing here.", "bob");
    alice.says("/incident update INC-1 keys are rotated");
    bob.isTold("keys are rotated").forgets();

    happens(new Happening.Entered(room.id(), bob.id(), Optional.empty()));
    alice.says("/incident update INC-1 and again");
    bob.isToldNothingMore();
    alice.says("/incident timeline INC-1").reads("could not let bob into the room");
  }

  @Test
  void whoeverIsInvitedAgainAndShutOutAgainIsToldAgain() {
    var room = declared("sev2 private");
    alice.says("/incident invite @bob");
    happens(new Happening.ShutOut(room.id(), bob.id(), "the workspace forbids it"));
    alice.says("/incident uninvite @bob").says("/incident invite @bob");
    bob.forgets();
    alice.forgets();
    happens(new Happening.ShutOut(room.id(), bob.id(), "the workspace forbids it"));
    bob.isTold("I could not let you into the room of INC-1");
    alice.isTold("bob belongs to INC-1");
  }

  @Test
  void itIsKnownWhoShouldBeInWhichRoom() {
    var room = declared("sev2 private");
    time.passes(Duration.ofMinutes(11));
    alice.says("/incident invite @bob");
    assertThat(rehearsal.concern().companies())
        .isEqualTo(
            List.of(
                new Company(room.id(), Set.of(alice.id(), dan.id(), bob.id()), Set.of(bob.id()))));
    time.passes(Duration.ofMinutes(11));
    assertThat(rehearsal.concern().companies().getFirst().expected()).isEmpty();
  }

  private void happens(Happening what) {
    rehearsal.happens("membership-" + ++times, what);
  }
}
