package dev.muster.reception;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/// Work to be done during the incident.
class TasksTest extends Story {
  @Test
  void whoeverIsGivenOneIsToldWhenItIsDueAndCanFinishIt() {
    declared("sev2");
    alice.says("/incident task call them @chandra due 2h");
    chandra.isTold("gave you task 1 in INC-1 checkout is down, due Fri 11:00: call them");
    alice.says("/incident timeline").reads("added task 1: call them (for chandra) (due Fri 11:00)");
    chandra.presses("Done");
    assertThat(incident().openTasks()).isEmpty();
  }

  @Test
  void aTaskIsAddedSeenAndDone() {
    var room = declared("sev2");
    alice.says("/incident task call the vendor @bob due 30m").readsNothing();
    room.hears("alice added task 1 for @bob, due Fri 09:30: call the vendor", "[Done]");
    room.shows("Tasks: 1 open, 0 done");
    bob.isTold("alice gave you task 1 in INC-1 checkout is down, due Fri 09:30: call the vendor");
    bob.in(room).presses("Done").readsNothing();
    room.hears("bob finished task 1: call the vendor").shows("Tasks: 0 open, 1 done");
    bob.presses("Done").reads("Task 1 is done already");
  }

  @Test
  void aTaskForOneselfCallsNobody() {
    var room = declared("sev2");
    alice.says("/incident task read the logs @alice");
    room.hears("alice added task 1 for themselves: read the logs");
    alice.isToldNothingMore();
  }

  @Test
  void theListOffersToFinishEach() {
    declared("sev2");
    alice.says("/incident tasks").reads("has no tasks").isOffered("Add task");
    alice.says("/incident task one").says("/incident task two");
    alice.says("/incident tasks").reads("1. one", "2. two");
    alice.isOffered("Done 1", "Done 2", "Add task").presses("Done 2").readsNothing();
    assertThat(incident().openTasks()).hasSize(1);
    alice.says("/incident done 7").reads("INC-1 has no task 7");
  }

  @Test
  void openTasksAreNamedInTheAllClear() {
    var room = declared("sev2");
    alice.says("/incident task one").says("/incident resolve over");
    room.hears("All clear", "One task is still open: `/incident tasks INC-1`.");
  }
}
