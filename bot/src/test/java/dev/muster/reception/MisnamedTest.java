package dev.muster.reception;

import dev.muster.policy.Policy;
import java.util.List;
import org.junit.jupiter.api.Test;

/// The settings name people who are not there.
class MisnamedTest extends Story {
  MisnamedTest() {
    super(Rehearsal.under(misnamed()));
  }

  private static Policy misnamed() {
    var house = Rehearsal.house();
    return new Policy(
        house.severities(),
        house.workingHours(),
        house.services(),
        List.of("dann"),
        house.announcements(),
        house.roomName());
  }

  @Test
  void everybodyWhoCanCallThemIsToldAtOnce() {
    alice.says("/incident declare search is down sev1 service search");
    alice.reads("Nobody could be called", "@dann", "muster.yaml");
    room("inc-1-search-is-down").hears("Nobody could be called", "@dann");
    announcements.hears("Muster needs help", "I must page @dann", "nobody here is called so");
  }

  @Test
  void whatPagesNobodyRaisesNoAlarm() {
    alice.says("/incident declare search is slow sev3").reads("Nobody could be called");
    announcements.hears("INC-1").hearsNothingMore();
  }

  @Test
  void whatCallsNobodyMissesNobody() {
    alice.says("/incident declare search is ugly sev4").doesNotRead("Nobody could be called");
  }

  @Test
  void aLeadWhoIsThereIsEnough() {
    alice.says("/incident declare checkout is down sev1 service checkout");
    alice.doesNotRead("Nobody could be called");
    bob.isTold("alice declared INC-1");
  }
}
