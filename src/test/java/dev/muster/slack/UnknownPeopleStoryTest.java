package dev.muster.slack;

import static org.assertj.core.api.Assertions.assertThat;

import dev.muster.adapter.slack.fake.Fault;
import dev.muster.policy.Policy;
import dev.muster.policy.Service;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// Muster has just started, and Slack does not say yet who is here.
@Timeout(120)
class UnknownPeopleStoryTest {
  @TempDir private Path home;
  private SlackTown town;

  @BeforeEach
  void begin() {
    town = SlackTown.overSockets(home);
    town.stops();
    town.slack.faults().always("users.list", new Fault.Limited(Duration.ofSeconds(3)));
    town.startsUnder(rules());
  }

  @AfterEach
  void end() {
    town.close();
  }

  private static Policy rules() {
    var standard = Policy.standard();
    return new Policy(
        standard.severities(),
        standard.workingHours(),
        List.of(new Service("checkout", Optional.of("bob"))),
        List.of("bob"),
        standard.announcements(),
        standard.roomName());
  }

  @Test
  void theLeadIsPagedAsSoonAsSlackSaysWhoTheyAre() {
    var line = "/incident declare checkout is down sev1 service checkout";
    var sight = town.alice.types(line, town.lobby);
    assertThat(sight.awaitWhisper().text()).contains("call @bob as soon as I do");
    town.settle();
    assertThat(town.times("declared", town.bob.appMessages())).isZero();

    town.clock.pass(Duration.ofSeconds(5));
    town.awaitKnown(town.bob);
    town.settle();
    var room = town.slack.channel("inc-1-checkout-is-down");
    assertThat(town.times("call @bob as soon as I do", room)).isOne();
    assertThat(town.times("declared INC-1 checkout is down", town.bob.appMessages())).isOne();
    town.says(town.bob, "/incident role commander me", room);
    town.passes(Duration.ofMinutes(5));
    assertThat(town.times("declared INC-1 checkout is down", town.bob.appMessages())).isOne();
    assertThat(town.times("Muster needs help", town.incidents)).isZero();
  }
}
