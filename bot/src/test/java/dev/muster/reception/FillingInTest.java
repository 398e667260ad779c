package dev.muster.reception;

import static dev.muster.reception.Time.minutes;
import static org.assertj.core.api.Assertions.assertThat;

import dev.muster.incident.Event;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// Forms: what was typed is never lost, and none is opened for what cannot be done any more.
class FillingInTest extends Story {
  @Test
  void aPersonNobodyKnowsIsSaidAtTheirField() {
    var room = declared("sev2");
    alice.says("/incident task").fills(task("bbo", "30m"));
    alice
        .reads("Text: call the vendor", "Due: 30m", "Person: bbo  ! I know nobody called @bbo.")
        .fills(task("bob", "30m"))
        .readsNothing();
    room.hears("task 1 for @bob, due Fri 09:30: call the vendor");
  }

  private static Map<String, String> task(String person, String due) {
    return Map.of("text", "call the vendor", "person", person, "due", due);
  }

  @Test
  void aTimeThatCannotBeIsSaidAtItsField() {
    declared("sev2");
    alice.presses("Update").fills(update("2020-01-01 9:00"));
    alice.reads("Actions: rolling back", "! 2020-01-01 9:00 is in the past.");
    alice.fills(update("999d")).reads("Next: 999d  ! 999d is more than a year away");
    alice.fills(update("20 minuts")).reads("Next: 20 minuts  ! ", "Do you mean 20m?");
    alice.fills(update("20 minutes")).readsNothing();
    chandra.says("/incident task INC-1").fills(task("", "today 12:00"));
    chandra.reads("! today 12:00 is in the past.");
  }

  private static Map<String, String> update(String next) {
    return Map.of("text", "down", "actions", "rolling back", "needs", "", "next", next);
  }

  @Test
  void aReasonThatIsMissingIsAskedForAtItsField() {
    var room = declared("sev2");
    alice.says("/incident snooze 2h").says("/incident snooze");
    alice.fills(Map.of("until", "3h", "reason", "")).reads("Until: 3h", "Reason:   ! It was put");
    alice.fills(Map.of("until", "1h", "reason", "x"));
    alice.reads("Until: 1h  ! The update of INC-1 is due Fri 20 Nov 2026 11:00 anyway.");
    alice.fills(Map.of("until", "3h", "reason", "the vendor sleeps")).readsNothing();
    room.hears("put the update off until Fri 12:00", "> the vendor sleeps");
  }

  @Test
  void aServiceNobodyKnowsIsSaidAtItsField() {
    alice
        .says("/incident declare")
        .fills(Map.of("title", "all is lost", "service", "paymets", "severity", "sev1"));
    alice.reads("Title: all is lost", "Severity: sev1", "Service: paymets  ! I know no service");
    assertThat(rehearsal.store().incidents().open()).isEmpty();
  }

  @Test
  void whatWasTypedOutlivesTheQuestionWhichIncident() {
    var room = declared("sev2");
    bob.says("/incident update next 20m").reads("Which incident?");
    bob.presses("INC-1 checkout is down").reads("Next: 20m").fills(update("30m"));
    room.hears("> down", "due Fri 09:30");
    bob.says("/incident lead").presses("INC-1 checkout is down").reads("Role: commander");
  }

  @Test
  void whatIsOverOpensNoForm() {
    var room = declared("sev2");
    var update = room.button("Update");
    alice.says("/incident resolve gone");
    alice.presses(update).reads("INC-1 checkout is down is resolved already");
    for (String verb : new String[] {"resolve", "snooze", "role", "status", "handover", "cancel"}) {
      alice.says("/incident " + verb).reads("is resolved already").isOffered("Reopen", "Catch up");
    }
    alice.says("/incident note").isAskedFor("text");
  }

  @Test
  void whatNeedNotBeDoneOpensNoForm() {
    declared("sev4");
    alice.says("/incident snooze").reads("No update of INC-1", "nothing to put off");
    alice.says("/incident reopen").reads("is open: it is triage");
  }

  @Test
  void whatEndsMeanwhileIsSaidWhenTheFormIsHandedIn() {
    var room = declared("sev2");
    var resolve = room.button("Resolve");
    bob.in(room).presses(resolve).isAskedFor("summary");
    alice.presses(resolve).fills(Map.of("summary", "gone"));
    time.passes(minutes(1));
    bob.fills(Map.of("summary", "a long and careful summary"));
    bob.reads("INC-1 checkout is down is resolved already", "> a long and careful summary");
    bob.isOffered("Reopen", "Catch up", "Keep as note");
    room.hears("All clear").hearsNothingMore();
    bob.presses("Keep as note").reads("Noted");
    assertThat(events()).contains(new Event.Noted("a long and careful summary"));
  }

  @Test
  void whatIsTypedTooLateIsGivenBack() {
    declared("sev2");
    alice.says("/incident resolve gone");
    for (String line : new String[] {"update %s", "status monitoring %s", "cancel %s"}) {
      alice.says("/incident " + line.formatted("the private vendor \"says\" so next 20m sev1"));
      alice.presses("Keep as note").reads("Noted");
    }
    alice.says("/incident update " + "long ".repeat(1000)).reads("> long long");
    alice.isOffered("Reopen", "Catch up");
  }
}
