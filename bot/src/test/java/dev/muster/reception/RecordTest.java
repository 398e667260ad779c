package dev.muster.reception;

import static org.assertj.core.api.Assertions.assertThat;

import dev.muster.chat.Call;
import dev.muster.incident.Event;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// The timeline: what is written on it, and how it is taken back.
class RecordTest extends Story {
  @Test
  void oneEntryIsCountedAsOne() {
    dan.says("/incident declare a typo sev4").says("/incident timeline INC-1").reads("(1 entry.)");
    dan.says("/incident note INC-1 x").says("/incident timeline INC-1").reads("(2 entries.)");
  }

  @Test
  void aNoteIsKeptAndNamedByItsNumber() {
    var room = declared("sev2");
    room.forgets();
    alice.says("/incident note vendor confirms an outage").reads("Noted as entry 3");
    alice.says("/incident timeline").reads("3. Fri 09:00 alice noted: vendor confirms an outage");
    room.hearsNothingMore();
  }

  @Test
  void whatIsRetractedStaysReadable() {
    declared("sev2");
    alice.says("/incident note wrong").says("/incident retract 3").reads("Entry 3 is retracted");
    alice.says("/incident timeline").reads("noted: wrong (retracted)", "alice retracted entry 3");
    alice.says("/incident retract 3").reads("retracted already");
    alice.says("/incident retract 1").reads("Entry 1 is what happened", "`/incident note INC-1 ");
    alice.says("/incident retract 99").reads("There is no entry 99");
    alice.says("/incident timeline export").reads("~~Alice noted: wrong~~ (retracted)");
  }

  @Test
  void anUpdateThatIsRetractedIsTakenBackWhereItWasRead() {
    var room = declared("sev2");
    alice.says("/incident update we look at the database");
    chandra.says("/incident follow INC-1");
    time.passes(Time.minutes(10));
    bob.says("/incident update INC-1 it is the vendor next 4h");
    announcements.shows("it is the vendor");
    room.forgets();
    chandra.forgets();

    alice.says("/incident retract 5").reads("Entry 5 is retracted");
    room.hears(
        "alice took back the update bob posted at Fri 09:10: it is the vendor",
        "The one of Fri 09:00 stands again. The next update is due Fri 10:10.");
    chandra.isTold("INC-1 checkout is down (SEV2)", "took back the update", "it is the vendor");
    for (var place : List.of(room, announcements)) {
      place.shows("Last update from alice, Fri 09:00:", "we look at the database", "due Fri 10:10");
    }
    time.passes(Time.minutes(60));
    room.hears("An update is due");
  }

  @Test
  void withTheOnlyUpdateTakenBackNoneIsShown() {
    var room = declared("sev2");
    alice.says("/incident update nonsense").forgets();
    room.forgets();
    alice.says("/incident retract 3");
    room.hears("alice took back the update they posted", "No other was posted.");
    alice.says("/incident info").doesNotRead("Last update");
    assertThat(incident().updates().last()).isEmpty();
  }

  @Test
  void takingBackMakesNothingLater() {
    var room = declared("sev2");
    alice.says("/incident update wrong next 20m");
    time.passes(Time.minutes(10));
    alice.says("/incident retract 3");
    room.hears("wrong").hears("The next update is due Fri 09:20.");
    time.passes(Time.minutes(10));
    room.hears("An update is due");
  }

  @Test
  void anOlderUpdateTakenBackLeavesTheLastOneStanding() {
    var room = declared("sev2");
    alice.says("/incident update old").says("/incident update new").says("/incident retract 3");
    room.hears("took back the update", "old").shows("Last update", "new");
  }

  @Test
  void theExportSaysWhoDidWhatAndWhatThereWasToDo() {
    alice.says("/incident declare keys leaked sev2 private");
    alice
        .says("/incident invite INC-1 @bob")
        .says("/incident role INC-1 ops @bob")
        .says("/incident task INC-1 rotate the keys @bob");
    alice.says("/incident timeline INC-1 export");
    alice.reads(
        "- Visibility: private",
        "## Roles",
        "- operations: Bob",
        "## Tasks",
        "1. rotate the keys, Bob");
  }

  @Test
  void aPushpinKeepsAMessageAtItsOwnTime() {
    var room = declared("sev2");
    var said = time.now();
    time.passes(Time.minutes(5));
    room.forgets();
    bob.in(room).marks("m-42", alice, "db is full", said).readsNothing();
    var entry = rehearsal.timeline(1).getLast();
    assertThat(entry.at()).isEqualTo(said);
    assertThat(entry.recorded()).isEqualTo(time.now());
    assertThat(entry.by()).contains(bob.id());
    alice.says("/incident timeline").reads("Fri 09:00 bob kept what alice said: db is full");
    assertThat(rehearsal.done()).filteredOn(Call.React.class::isInstance).hasSize(1);
    room.hearsNothingMore();
  }

  @Test
  void twoPushpinsCountOnce() {
    var room = declared("sev2");
    bob.in(room).marks("m-42", alice, "db is full", time.now());
    chandra.in(room).marks("m-42", alice, "db is full", time.now());
    assertThat(kept()).hasSize(1);
  }

  @Test
  void takingThePushpinOffRetractsItOnce() {
    var room = declared("sev2");
    bob.in(room).marks("m-42", alice, "db is full", time.now());
    chandra.in(room).unmarks("m-42").unmarks("m-42");
    assertThat(events()).filteredOn(Event.Retracted.class::isInstance).hasSize(1);
    assertThat(rehearsal.done()).filteredOn(Call.Unreact.class::isInstance).hasSize(1);
    bob.marks("m-42", alice, "db is full", time.now());
    assertThat(kept()).hasSize(2);
  }

  @Test
  void aPushpinElsewhereMeansNothing() {
    declared("sev2");
    bob.in(announcements).marks("m-42", alice, "lunch?", time.now()).readsNothing();
    assertThat(kept()).isEmpty();
  }

  @Test
  void whoeverAddsAMessageIsToldSo() {
    var room = declared("sev2");
    bob.in(room).adds("m-42", alice, "db is full", time.now()).reads("Noted as entry 3");
    bob.adds("m-42", alice, "db is full", time.now()).reads("Noted as entry 3");
    assertThat(kept()).hasSize(1);
  }

  @Test
  void aMessageAddedElsewhereIsKeptInTheIncidentThatIsChosen() {
    declared("sev2");
    var said = time.now().minusSeconds(61);
    bob.in(announcements).adds("m-42", alice, "db is full", said).reads("Which incident?");
    bob.presses("INC-1 checkout is down").reads("Noted as entry 3");
    bob.adds("m-42", alice, "db is full", said).presses("INC-1 checkout is down");
    bob.reads("Noted as entry 3");
    alice.says("/incident timeline").reads("alice said: db is full", "https://chat.example/m/42");
    var entry = rehearsal.timeline(1).getLast();
    assertThat(entry.at()).isEqualTo(said);
    assertThat(entry.event())
        .isEqualTo(
            new Event.Kept(
                alice.id(),
                "db is full",
                said,
                announcements.id().value() + "/m-42",
                Optional.of("https://chat.example/m/42")));
  }

  @Test
  void nobodySeesSignsThatAreNotThere() {
    var room = declared("sev2");
    bob.in(room).marks("m-42", alice, "db\u0000 is \u202Ellof", time.now());
    alice.says("/incident timeline").reads("alice said: db is llof");
  }

  @Test
  void whatPeopleDoForThemselvesReadsSo() {
    declared("sev2");
    chandra.says("/incident role INC-1 commander me").says("/incident role INC-1 ops me");
    chandra.says("/incident role INC-1 ops none");
    alice.says("/incident timeline");
    alice.reads("chandra joined", "chandra became commander", "chandra is no longer operations");
    alice.doesNotRead("brought in chandra");
  }

  private List<Event> kept() {
    return events().stream().filter(Event.Kept.class::isInstance).toList();
  }
}
