package dev.muster.reception;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/// Managers have a room of their own and read one card of each serious incident there.
class ManagersTest extends Story {
  private final Stage managers = room("leads");

  ManagersTest() {
    super(Rehearsal.under(Rehearsal.house().withManagers("leads")));
  }

  @Test
  void aSeriousIncidentIsShownToThem() {
    alice.says("/incident declare checkout is down sev1");
    managers.hears("INC-1 checkout is down", "SEV1", "[Join][Follow]").hearsNothingMore();
    managers.showsNowhere("Commander");
  }

  @Test
  void whatBecomesOfItIsShownOnTheSameCard() {
    var room = declared("sev2");
    alice.in(room).says("/incident status mitigating");
    managers.shows("INC-1 checkout is down", "mitigating");
    alice.says("/incident update error rate falling");
    managers.shows("error rate falling");
    alice.says("/incident resolve rolled back");
    managers.shows("resolved at");
    assertThat(managers.posts()).hasSize(1);
  }

  @Test
  void whatIsNotSeriousIsNotShown() {
    declared("sev3");
    alice.says("/incident status mitigating");
    assertThat(managers.posts()).isEmpty();
  }

  @Test
  void itIsShownOnceItBecomesSeriousAndStaysTrueWhenItIsNotAnyMore() {
    declared("sev3");
    alice.says("/incident severity sev1");
    managers.shows("SEV1");
    alice.says("/incident severity sev4 because nobody noticed");
    managers.shows("SEV4").showsNowhere("SEV1");
    alice.says("/incident cancel false alarm");
    managers.shows("cancelled");
    assertThat(managers.posts()).hasSize(1);
  }

  @Test
  void whatIsPrivateStaysPrivate() {
    declared("sev1 private");
    alice.says("/incident update still looking");
    assertThat(managers.posts()).isEmpty();
  }

  @Test
  void aDrillIsMarkedAsOne() {
    alice.says("/incident declare checkout is down sev1 drill");
    managers.shows("DRILL");
  }
}
