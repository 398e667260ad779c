package dev.muster.reception;

import static org.assertj.core.api.Assertions.assertThat;

import dev.muster.incident.Event;
import dev.muster.incident.IncidentId;
import dev.muster.incident.Severity;
import dev.muster.incident.Status;
import dev.muster.incident.TimelineEntry;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// One incident becomes part of another, with all that is still to do and everybody who works on
/// it.
class MergingTest extends Story {
  private static final IncidentId ONE = new IncidentId(1);
  private static final IncidentId TWO = new IncidentId(2);

  /// Bob declares that the search is slow, beside Alice's checkout.
  private Stage second(String how) {
    bob.says("/incident declare search is slow " + how);
    var name = how.contains("private") ? "inc-2-private" : "inc-2-search-is-slow";
    var room = room(name).forgets();
    bob.in(room).forgets();
    chandra.forgets();
    return room;
  }

  private List<Event> events(int incident) {
    return rehearsal.timeline(incident).stream().map(TimelineEntry::event).toList();
  }

  @Test
  void itNeedsAnotherThatIsOpen() {
    declared("sev2");
    var _ = second("sev3");
    alice.says("/incident merge INC-1 INC-1").reads("cannot be merged into itself");
    alice.says("/incident merge INC-1 INC-9").reads("There is no INC-9");
    alice.says("/incident resolve INC-2 done").presses("Resolve INC-2");
    alice.says("/incident merge INC-1 INC-2").reads("INC-2 search is slow is resolved already");
    assertThat(incident().isOpen()).isTrue();
  }

  @Test
  void bothRecordsTellOfIt() {
    var first = declared("sev2");
    var second = second("sev3");
    bob.says("/incident merge INC-1").readsNothing();
    second.hears("bob merged this into INC-1 checkout is down", "#inc-1-checkout-is-down");
    first.hears("bob merged INC-2 search is slow into this", "[Its record]");
    assertThat(events(2)).contains(new Event.Merged(ONE));
    assertThat(events(1)).contains(new Event.Absorbed(TWO));
    alice.says("/incident timeline").reads("bob merged INC-2 into it");
  }

  @Test
  void whatGoesOnIsAsBadAsTheWorse() {
    var first = declared("sev4");
    var _ = second("sev1");
    bob.says("/incident follow INC-1").says("/incident merge INC-1");
    first.hears("It is SEV1 now, no longer SEV4. The next update is due Fri 09:15.");
    first.shows("Severity: SEV1");
    assertThat(incident().severity()).isEqualTo(Severity.SEV1);
    assertThat(events(1))
        .contains(
            new Event.SeverityChanged(Severity.SEV4, Severity.SEV1, "INC-2 was merged into it"));
    time.passes(Time.minutes(15));
    first.hears("An update is due");
  }

  @Test
  void whatGoesOnIsNeverLessBadThanBefore() {
    declared("sev1");
    var _ = second("sev4");
    bob.elsewhere().says("/incident merge INC-2 INC-1");
    bob.reads("INC-2 search is slow is part of INC-1 checkout is down now, which is SEV1.");
    assertThat(events(1)).noneMatch(Event.SeverityChanged.class::isInstance);
  }

  @Test
  void theRealThingDoesNotVanishIntoADrill() {
    declared("sev3 drill");
    var _ = second("sev1");
    bob.says("/incident merge INC-1");
    bob.reads("INC-2 is real and INC-1 is a drill: one cannot go on as the other");
    alice.says("/incident merge INC-2").reads("INC-1 is a drill and INC-2 is real");
    assertThat(rehearsal.incident(2).isOpen()).isTrue();
  }

  @Test
  void whatIsSecretRaisesNothingAndSaysSo() {
    var first = declared("sev4");
    var second = second("sev1 private");
    bob.says("/incident merge INC-1");
    second.hears("INC-1 stays SEV4. If it is worse, say `/incident severity INC-1 SEV1`.");
    first.hearsNothingMore();
  }

  @Test
  void peopleAreLedToWhereItGoesOnNow() {
    declared("sev2");
    var _ = second("sev3");
    alice.says("/incident declare mail is slow sev4");
    bob.says("/incident merge INC-1").says("/incident tasks").isOffered("Go to INC-1");
    alice.says("/incident merge INC-1 INC-3");
    bob.says("/incident update hello").reads("INC-2 search is slow was merged into INC-3.");
    bob.isOffered("Go to INC-3", "Timeline", "Keep as note");
    bob.says("/incident task").isOffered("Go to INC-3", "Timeline");
    alice.says("/incident merge INC-3 INC-2").reads("INC-2 search is slow was merged into INC-3");
  }

  @Test
  void openTasksGoAlongUnderNewNumbers() {
    var first = declared("sev2");
    var second = second("sev3");
    alice.says("/incident task roll back");
    bob.says("/incident task look at the index").says("/incident task call the vendor @chandra");
    bob.says("/incident task restart it").says("/incident done 1");
    bob.says("/incident merge INC-1");
    first.hears("Its open tasks are here now", "2. call the vendor, chandra", "3. restart it");
    assertThat(events(2))
        .contains(
            new Event.TaskMoved(2, "call the vendor", ONE, 2),
            new Event.TaskMoved(3, "restart it", ONE, 3));
    assertThat(events(1))
        .contains(
            new Event.TaskTakenOver(2, "call the vendor", TWO, 2),
            new Event.TaskTakenOver(3, "restart it", TWO, 3));
    alice.says("/incident done 3");
    first.hears("alice finished task 3: restart it").shows("Tasks: 2 open, 1 done");
    second.shows("Tasks: 0 open, 1 done");
  }

  @Test
  void whatWasMergedGetsNoMoreTasks() {
    declared("sev2");
    var _ = second("sev3");
    bob.says("/incident task call the vendor").says("/incident merge INC-1");
    bob.says("/incident task restart it").reads("was merged into INC-1. Please go on there.");
    bob.says("/incident done 1").reads("was merged into INC-1").presses("Go to INC-1");
    bob.reads("INC-1 checkout is down", "Its room is #inc-1-checkout-is-down.");
  }

  @Test
  void everybodyGoesAlong() {
    var first = declared("sev2");
    var _ = second("sev3");
    bob.says("/incident invite @chandra");
    chandra.says("/incident follow INC-2").forgets();
    bob.says("/incident merge INC-1");
    assertThat(incident().involved().members()).contains(bob.id(), chandra.id());
    assertThat(first.found().members()).contains(bob.id(), chandra.id());
    chandra.isTold("bob merged INC-2 search is slow into INC-1", "You follow that one now.");
    alice.says("/incident update we know why");
    chandra.isTold("we know why");
  }

  @Test
  void itsCardSaysWhereItWent() {
    declared("sev2");
    var second = second("sev3");
    bob.says("/incident merge INC-1");
    second.shows("Status: merged into INC-1", "[Timeline][Tasks][Go to INC-1]");
    second.showsNowhere("[Reopen]");
    bob.says("/incident list all").reads("INC-2 search is slow · SEV3 · merged into INC-1");
  }

  @Test
  void nothingIsDoneInItAnyMore() {
    declared("sev2");
    var _ = second("sev3");
    bob.says("/incident merge INC-1");
    for (String line : List.of("update hello", "resolve done")) {
      bob.says("/incident " + line).reads("INC-2 search is slow was merged into INC-1");
      bob.reads("`/incident reopen INC-2 it is something else`");
    }
    assertThat(rehearsal.incident(2).status()).isEqualTo(Status.MERGED);
    alice.says("/incident reopen INC-1 why").reads("is open: it is triage");
  }

  @Test
  void whatWasMergedByMistakeIsTakenUpAgain() {
    var first = declared("sev2");
    var second = second("sev3");
    bob.says("/incident task call the vendor").says("/incident merge INC-1");
    first.forgets();
    second.forgets();
    bob.says("/incident reopen it is the search alone").readsNothing();
    second.hears(
        "bob reopened it: back to triage.",
        "> it is the search alone",
        "(It is an incident of its own again, no longer part of INC-1. Tasks that moved there stay"
            + " there");
    second.shows("Status: triage", "[Resolve]");
    first.hears("bob reopened INC-2 search is slow (SEV3): it is an incident of its own again.");
    assertThat(rehearsal.incident(2).mergedInto()).isEmpty();
    assertThat(events(1)).contains(new Event.Parted(TWO));
    assertThat(incident().openTasks()).hasSize(1);
    alice.says("/incident merge INC-2").readsNothing();
  }

  @Test
  void elsewhereWhoeverTakesItUpAgainReadsWhatStaysWhere() {
    declared("sev2");
    var _ = second("sev3");
    bob.says("/incident merge INC-1").elsewhere().says("/incident reopen INC-2 no");
    bob.reads("INC-2 search is slow is triage now", "no longer part of INC-1");
  }

  @Test
  void whatIsTakenUpAgainIsSaidWhereItWentOnLast() {
    var first = declared("sev2");
    var _ = second("sev3");
    alice.says("/incident declare mail is slow sev4");
    bob.says("/incident merge INC-1");
    alice.says("/incident merge INC-1 INC-3");
    first.forgets();
    bob.says("/incident reopen it is not");
    room("inc-3-mail-is-slow").hears("bob reopened INC-2 search is slow");
    first.hearsNothingMore();
  }

  @Test
  void whatIsPrivateIsTakenUpAgainWithoutAWordInTheOpen() {
    var first = declared("sev2");
    var second = second("sev3 private");
    bob.says("/incident merge INC-1").says("/incident reopen no");
    second.hears("bob reopened it", "(It is an incident of its own again");
    first.hearsNothingMore();
  }

  @Test
  void whatIsOverTakesNothingApart() {
    var first = declared("sev2");
    var _ = second("sev3");
    bob.says("/incident merge INC-1");
    alice.says("/incident resolve done");
    first.forgets();
    bob.says("/incident reopen no").readsNothing();
    first.hearsNothingMore();
    assertThat(rehearsal.incident(2).isOpen()).isTrue();
  }

  @Test
  void aButtonAsksOnce() {
    declared("sev2");
    bob.says("/incident declare checkout down sev3");
    bob.presses("Merge into INC-1");
    bob.reads("Merge INC-2 checkout down into INC-1 checkout is down (SEV2, triage)?");
    bob.reads("Its open tasks, its members and its followers go along. INC-2 ends.");
    bob.isOffered("Merge", "Keep both");
    assertThat(rehearsal.incident(2).isOpen()).isTrue();
    bob.presses("Merge").reads("INC-2 checkout down is part of INC-1");
  }

  @Test
  void whatWouldNotGoAlongIsNotPromised() {
    declared("sev2");
    bob.says("/incident declare checkout down sev3 private").presses("Merge into INC-1");
    bob.reads("Its tasks and its people stay, for not everybody there may know of them.");
    bob.presses("Keep both").reads("INC-2 checkout down", "Status: triage");
    assertThat(rehearsal.incident(2).isOpen()).isTrue();
  }

  @Test
  void whatIsPrivateLeavesNoTraceOnWhatIsOpen() {
    var first = declared("sev2");
    var second = second("sev3 private");
    bob.says("/incident invite @chandra").says("/incident task change the locks");
    bob.says("/incident merge INC-1");
    first.hearsNothingMore();
    assertThat(events(1)).noneMatch(Event.Absorbed.class::isInstance);
    assertThat(incident().tasks()).isEmpty();
    assertThat(incident().involved().members()).doesNotContain(bob.id(), chandra.id());
    second.hears("bob merged this into INC-1", "Open tasks stay here", "[Join INC-1]");
    bob.says("/incident done 1");
    assertThat(rehearsal.incident(2).openTasks()).isEmpty();
    chandra.in(second).presses("Join INC-1").reads("You are in: INC-1 checkout is down");
  }

  @Test
  void whatIsPrivateGoesIntoWhatTheSamePeopleKnow() {
    var first = declared("sev2 private");
    alice.says("/incident invite INC-1 @bob");
    var second = second("sev3 private");
    bob.says("/incident invite @alice").says("/incident task change the locks");
    bob.says("/incident merge INC-1");
    first.hears("bob merged INC-2 search is slow into this", "1. change the locks");
    second.hears("bob merged this into INC-1", "#inc-1-private");
    assertThat(rehearsal.incident(2).mergedInto()).isEqualTo(Optional.of(ONE));
  }

  @Test
  void whatIsPrivateIsNotNamedToThoseWhoOnlyKnowTheOther() {
    var first = declared("sev2 private");
    alice.says("/incident invite INC-1 @bob").says("/incident invite INC-1 @chandra");
    var _ = second("sev3 private");
    bob.says("/incident task change the locks").says("/incident merge INC-1");
    first.hearsNothingMore();
    chandra.says("/incident timeline INC-1").doesNotRead("INC-2");
    assertThat(incident().tasks()).isEmpty();
  }

  @Test
  void mergingOffersOnlyOthers() {
    declared("sev2");
    bob.says("/incident merge INC-1").reads("No other incident is open");
    alice.says("/incident merge").isOffered("About merge");
    alice.says("/incident declare search is slow sev3").says("/incident declare mail is slow sev4");
    bob.says("/incident merge INC-2").isOffered("INC-1 checkout is down", "INC-3 mail is slow");
    alice.says("/incident merge").reads("One thing is missing: the incident that goes on");
    alice.isOffered("INC-2 search is slow", "INC-3 mail is slow", "About merge");
    alice.presses("INC-2 search is slow").presses("Merge").readsNothing();
    assertThat(incident().status()).isEqualTo(Status.MERGED);
  }
}
