package dev.muster.reception;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/// Drills behave alike, call nobody, and are marked on every message.
class DrillTest extends Story {
  @Test
  void everyMessageIsMarked() {
    alice.says("/incident declare checkout is down sev1 service checkout drill").reads("DRILL");
    var room = room("inc-1-checkout-is-down");
    assertThat(room.found().topic()).contains("DRILL: checkout is down");
    alice.in(room).says("/incident role comms @chandra").says("/incident follow");
    chandra.in(room).says("/incident update looking").says("/incident role commander me");
    alice.says("/incident task look @bob").says("/incident handover @bob").says("/incident sev 2");
    time.passes(Time.hours(12));
    alice.says("/incident status mitigating").says("/incident resolve over");
    alice.says("/incident reopen again").says("/incident cancel enough");
    room.said().forEach(message -> assertThat(Aloud.of(message)).contains("DRILL"));
    announcements.said().forEach(message -> assertThat(Aloud.of(message)).contains("DRILL"));
    for (var person : java.util.List.of(alice, bob, chandra, dan)) {
      person.told().forEach(message -> assertThat(Aloud.of(message)).contains("DRILL"));
    }
    assertThat(bob.told()).isNotEmpty();
  }

  @Test
  void nobodyIsCalled() {
    alice.says("/incident declare checkout is down sev1 service checkout drill");
    bob.isToldNothingMore();
    dan.isToldNothingMore();
    assertThat(incident().involved().members()).containsExactly(alice.id());
  }

  @Test
  void whatIsMergedIntoADrillIsMarkedThereToo() {
    alice.says("/incident declare checkout is down drill");
    alice.says("/incident declare search is down drill");
    alice.says("/incident merge INC-2 INC-1");
    room("inc-1-checkout-is-down").hears("DRILL", "merged INC-2");
  }
}
