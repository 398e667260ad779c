package dev.muster.reception;

import static org.assertj.core.api.Assertions.assertThat;

import dev.muster.incident.Event;
import dev.muster.incident.Role;
import org.junit.jupiter.api.Test;

/// Somebody was brought in who should not be there.
class TakingOutTest extends Story {
  @Test
  void whoeverIsTakenOutOfAPrivateOneKnowsOfItNoMore() {
    var room = declared("sev2 private");
    alice.says("/incident invite @bob");
    bob.says("/incident follow INC-1").forgets();
    alice.says("/incident uninvite @bob").reads("bob is out of INC-1 checkout is down.");
    bob.isTold("alice took you out of INC-1.");
    assertThat(room.found().members()).contains(alice.id()).doesNotContain(bob.id());
    bob.says("/incident list").doesNotRead("checkout");
    bob.says("/incident join INC-1").reads("There is no INC-1");
    alice.says("/incident update we rotate them").says("/incident resolve done");
    bob.isToldNothingMore();
    assertThat(events()).contains(new Event.Left(bob.id()));
    alice.says("/incident timeline").reads("alice took out bob");
  }

  @Test
  void theirRolesAreFreeAgain() {
    var room = declared("sev2 private");
    alice
        .says("/incident invite @bob")
        .says("/incident role scribe @bob")
        .says("/incident role expert @bob");
    alice.says("/incident role expert @dan").says("/incident handover @bob I need sleep");
    alice.says("/incident kick @bob").reads("bob is out");
    assertThat(incident().roles().of(bob.id())).isEmpty();
    assertThat(incident().roles().holders(Role.EXPERT)).isNotEmpty();
    assertThat(incident().roles().handover()).isEmpty();
    assertThat(events()).contains(new Event.RoleLeft(Role.SCRIBE, bob.id()));
    room.shows("Roles: expert dan\n");
  }

  @Test
  void theirTasksAreNobodysAgain() {
    declared("sev2 private");
    alice.says("/incident invite @bob").says("/incident task call them @bob");
    alice.says("/incident task write to them @bob").says("/incident done 2");
    alice.says("/incident handover @bob").says("/incident kick @bob");
    alice.reads("bob is out", "Nobody's in particular now: task 1.");
    alice.says("/incident tasks").reads("1. call them\n", "2. write to them, bob, done");
    assertThat(events())
        .contains(
            new Event.TaskReleased(1, "call them", bob.id()),
            new Event.HandoverWithdrawn(bob.id()));
  }

  @Test
  void commandIsHandedOverFirst() {
    declared("sev2");
    bob.says("/incident role INC-1 commander me");
    alice.says("/incident uninvite @bob").reads("Command is handed over, never dropped");
    assertThat(incident().involved().members()).contains(bob.id());
  }

  @Test
  void whoDeclaredItStays() {
    declared("sev2");
    bob.says("/incident uninvite INC-1 @alice").reads("alice declared INC-1 and stays in it.");
    alice.says("/incident uninvite me").reads("You declared INC-1, so you stay in it.");
  }

  @Test
  void whoIsNotInItIsNotTakenOut() {
    declared("sev2");
    alice.says("/incident uninvite @bob").reads("bob is not in INC-1.", "they can come back");
    alice.says("/incident uninvite @nobody").reads("I know nobody called `@nobody`.");
  }

  @Test
  void oneMayLeaveAndComeBack() {
    var room = declared("sev2");
    bob.says("/incident join INC-1").says("/incident uninvite INC-1 me");
    bob.reads("You are out of INC-1 checkout is down.").isToldNothingMore();
    assertThat(room.found().members()).doesNotContain(bob.id());
    alice.says("/incident timeline").reads("bob left");
    bob.says("/incident join INC-1");
    assertThat(room.found().members()).contains(bob.id());
  }

  @Test
  void anAdministratorStillSeesIt() {
    declared("sev2 private");
    alice.says("/incident invite @dan").says("/incident uninvite @dan");
    alice.reads("dan is out of INC-1", "As an administrator they still see it.");
    dan.says("/incident info INC-1").reads("Its room is for its members", "join INC-1");
  }
}
