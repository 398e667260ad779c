package dev.muster.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

/// What is to do while the incident lasts.
interface WorkingStories extends Stories {
  @Test
  default void aTaskBelongsToWhomeverIsNamedFirst() {
    var room = checkoutIsDown("sev2");
    var _ = alice().says("/incident task @bob check logs", room);
    bob().isToldPrivately("check logs");

    var hint = alice().says("/incident task call the bank @bob @dana", room);
    assertThat(hint.text()).contains("A task has one owner. Is it @bob or @dana?");
    room.hearsNothingOf("call the bank");
    var _ = alice().presses("It is @bob", hint.post());
    room.hears("task 2 for @bob: call the bank");
  }

  @Test
  default void aTaskHasAnOwnerAndADate() {
    var room = checkoutIsDown("sev2");
    var _ = alice().says("/incident task call the vendor @chandra due 30m", room);

    room.hears("task 1 for @chandra, due 2026-11-20 09:30 UTC: call the vendor");
    chandra().isToldPrivately("call the vendor");
    assertThat(room.members()).contains("chandra");
    assertThat(room.card().text()).contains("Tasks: 1 open, 0 done");
    assertThat(chandra().says("/incident list mine", lobby()).text()).contains("INC-1");
  }

  @Test
  default void aTaskIsAddedByFormToo() {
    var room = checkoutIsDown("sev2");
    assertThat(alice().presses("Add task", room.card()).questions().names())
        .containsExactly("text", "person", "due");
    var _ = alice().submits(Map.of("text", "call the vendor", "person", "bob", "due", "14:05"));

    assertThat(alice().says("/incident tasks", room).text())
        .contains("1. call the vendor", "Bob Novak", "due 2026-11-20 14:05 UTC");
  }

  @Test
  default void tasksAreTickedOffByLineAndByButton() {
    var room = checkoutIsDown("sev2");
    var _ = alice().says("/incident todo call the vendor", room);
    var _ = alice().says("/incident task restart the cache", room);
    var _ = alice().says("/incident task write to the customers", room);

    var _ = bob().says("/incident done 1", room);
    room.hears("Bob Novak finished task 1: call the vendor");
    var _ = bob().presses("Done", room.saying("restart the cache"));
    var _ = bob().presses("Done 3", bob().says("/incident tasks", room).post());

    assertThat(room.card().text()).contains("Tasks: 0 open, 3 done");
    assertThat(bob().says("/incident done 2", room).text()).contains("done already");
    assertThat(bob().says("/incident done 9", room).text()).contains("no task 9");
  }

  @Test
  default void anEmptyListOffersToBeginOne() {
    var room = checkoutIsDown("sev2");
    var answer = alice().says("/incident tasks", room);

    assertThat(answer.text()).contains("has no tasks");
    assertThat(alice().presses("Add task", answer.post()).form()).isPresent();
  }

  @Test
  default void aTaskForNobodyKnownIsNotAdded() {
    var room = checkoutIsDown("sev2");
    var _ = alice().says("/incident task call the vendor @nobody", room);

    assertThat(alice().says("/incident tasks", room).text()).contains("has no tasks");
  }

  @Test
  default void aTimeThatHasPassedIsNoDate() {
    var room = checkoutIsDown("sev2");
    var answer = alice().says("/incident task call the vendor due 2020-01-01 9:00", room);

    assertThat(answer.text()).contains("in the past");
    assertThat(alice().says("/incident tasks", room).text()).contains("has no tasks");
  }

  @Test
  @Shows(Ability.ZONE)
  default void timesAreTheAskersOwn() {
    var room = checkoutIsDown("sev2");
    var _ = bob().says("/incident task call the vendor due 18:00", room);

    room.hears("due 2026-11-20 23:00 UTC");
  }
}
