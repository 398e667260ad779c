package dev.muster.reception;

import static org.assertj.core.api.Assertions.assertThat;

import dev.muster.incident.Role;
import dev.muster.incident.Status;
import org.junit.jupiter.api.Test;

/// Which incident is meant, and what is said to who was not understood.
class AddressingTest extends Story {
  @Test
  void elsewhereTheOpenOnesAreOfferedWithTheSameCommand() {
    declared("sev2");
    alice.says("/incident declare search is slow sev3");
    bob.says("/incident status mitigating rolling back").reads("Which incident?");
    bob.isOffered("INC-1 checkout is down", "INC-2 search is slow");
    bob.presses("INC-2 search is slow")
        .reads("INC-2 search is slow is mitigating now.", "due Sat 09:00");
    assertThat(rehearsal.incident(2).status()).isEqualTo(Status.MITIGATING);
    room("inc-2-search-is-slow").hears("bob moved it to mitigating", "> rolling back");
  }

  @Test
  void withNoneOpenThatIsSaid() {
    bob.says("/incident update x")
        .reads("No incident is open")
        .isOffered("Declare one", "List all");
  }

  @Test
  void aNameCountsEverywhere() {
    declared("sev2");
    bob.says("/incident update INC-1 all is well")
        .reads("Update posted in INC-1; the next one is due Fri 10:00.");
    bob.says("/incident update INC-7 all is well").reads("There is no INC-7").isOffered("List");
  }

  @Test
  void whoIsElsewhereIsToldWhatWasDoneAndWhatIsDue() {
    declared("sev2");
    bob.says("/incident update INC-1 fine next 20m").reads("the next one is due Fri 09:20.");
    bob.says("/incident snooze INC-1 2h").reads("update of INC-1 is put off until Fri 11:00.");
    bob.says("/incident task INC-1 call the vendor @chandra due 30m")
        .reads("Task 1 is added to INC-1 for chandra, due Fri 09:30: call the vendor");
    bob.says("/incident task INC-1 look").reads("Task 2 is added to INC-1: look");
    bob.says("/incident done INC-1 2").reads("Task 2 of INC-1 is finished: look");
    bob.says("/incident sev INC-1 1").reads("INC-1 checkout is down is SEV1 now.", "due Fri 09:15");
    bob.says("/incident role INC-1 scribe @chandra").reads("chandra is scribe of INC-1");
    bob.says("/incident role INC-1 scribe none").reads("Nobody is scribe of INC-1");
    bob.says("/incident handover INC-1 @chandra")
        .reads(
            "chandra is asked and can accept or decline. Until they accept, nobody is in command");
    chandra.says("/incident decline INC-1").reads("You declined", "Nobody is in command");
    bob.says("/incident resolve INC-1 gone").reads("INC-1 checkout is down is resolved now.");
    bob.says("/incident reopen INC-1 back")
        .reads("is triage now. The next update is due Fri 09:15");
  }

  @Test
  void musterIsSpokenToWithoutTheSlash() {
    bob.tellsMuster("declare checkout is down sev2").reads("INC-1 checkout is down is declared");
    bob.tellsMuster("list").reads("INC-1 checkout is down · SEV2 · triage");
  }

  @Test
  void whatIsNotUnderstoodGetsTheNearestCommand() {
    bob.says("/incident resolv INC-1").reads("I do not know `resolv`. Is it `resolve`?");
    bob.says("/incident severity").reads("No incident is open");
    bob.says("/incident status dancing").reads("I understand `triage`");
  }

  @Test
  void inARoomTheMenuIsItsOverview() {
    var room = declared("sev2");
    alice.says("/incident").reads("# INC-1 checkout is down", "alice declared it as SEV2");
    bob.elsewhere().says("/incident").reads("Something wrong?", "INC-1 checkout is down");
    room.hearsNothingMore();
  }

  @Test
  void followingEndsWithOnePress() {
    declared("sev2");
    chandra.says("/incident follow INC-1").presses("Unfollow").reads("You get no more updates");
    chandra.says("/incident unfollow INC-1").reads("You do not follow INC-1");
    alice.says("/incident update hello");
    chandra.isToldNothingMore();
  }

  @Test
  void invitedTwiceIsSaidOnce() {
    var room = declared("sev2");
    alice.says("/incident invite @bob").reads("bob is invited to INC-1");
    bob.isTold("alice brought you into INC-1 checkout is down (SEV2)");
    assertThat(room.found().members()).contains(bob.id());
    alice.says("/incident invite @bob").reads("bob is in INC-1 already");
    alice.says("/incident invite @nobody").reads("I know nobody called `@nobody`");
    alice.says("/incident handover @here").doesNotRead("Did you mean");
    bob.isToldNothingMore();
  }

  @Test
  void severalAreInvitedAtOnce() {
    var room = declared("sev2");
    alice.says("/incident invite @bob");
    bob.forgets();
    alice
        .says("/incident invite @chandra @bob, @nobody, @robot and @dan")
        .reads(
            "chandra is invited to INC-1 checkout is down.",
            "bob and dan are in INC-1 already.",
            "Not invited:",
            "I know nobody called `@nobody`.",
            "`@robot` is an app.");
    chandra.isTold("alice brought you into INC-1");
    bob.isToldNothingMore();
    dan.isToldNothingMore();
    assertThat(room.found().members()).contains(chandra.id(), bob.id());
    alice.says("/incident invite @nobody @robot").reads("Not invited:").doesNotRead("invited to");
  }

  @Test
  void mineAreThoseOneHasAPartIn() {
    declared("sev2");
    alice.says("/incident list mine").reads("INC-1");
    chandra.says("/incident list mine").reads("You hold no role and follow nothing");
    chandra.says("/incident role INC-1 commander me").says("/incident list mine").reads("INC-1");
    bob.says("/incident list mine").doesNotRead("INC-1");
  }

  @Test
  void mineAreFoundAmongManyWorseOnes() {
    alice.says("/incident declare a typo sev4").says("/incident role INC-1 commander me");
    for (int i = 0; i < 30; i++) {
      bob.says("/incident declare thing%d fails sev2".formatted(i));
    }
    alice.says("/incident list mine").reads("INC-1 a typo");
  }

  @Test
  void theSameKeySaysTheSameAndDoesNothing() {
    var room = declared("sev2");
    alice.says("/incident note once").isHeardAgain().reads("Noted as entry 3");
    alice.says("/incident update once").isHeardAgain().readsNothing();
    room.hears("Update from alice").hearsNothingMore();
    assertThat(events()).hasSize(4);
  }

  @Test
  void aMistypedPersonIsAPressAway() {
    declared("sev2");
    alice
        .says("/incident invite @bbo")
        .reads("I know nobody called `@bbo`. Did you mean `@bob`?", "Nothing is done yet.");
    alice.presses("Yes, @bob").reads("bob is invited");
    alice
        .says("/incident task call @vendor")
        .reads("I know nobody called `@vendor`.", "Nothing is done yet.");
    alice.presses("It is text");
    assertThat(incident().tasks().getFirst().text()).isEqualTo("call @vendor");
    alice.says("/incident role scribe @bbo").presses("Yes, @bob");
    assertThat(incident().roles().holders(Role.SCRIBE)).containsExactly(bob.id());
  }
}
