package dev.muster.slack;

import static org.assertj.core.api.Assertions.assertThat;

import dev.muster.adapter.slack.fake.Fault;
import java.time.Duration;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

/// The workspace does not let Muster invite anybody.
class RefusedInvitationStoryTest extends TownStory {
  @Test
  void whoeverIsNotLetInIsToldWhatIsSaidInThePrivateRoom() {
    var carol = slack.joins("carol", ZoneId.of("UTC"));
    slack.faults().always("conversations.invite", new Fault.Refusal("restricted_action"));
    town.says(bob, "/incident declare private: keys leaked sev1", town.lobby);
    var room = slack.channel("inc-1-private");
    assertThat(town.times("I could not let you into the room of INC-1", bob.appMessages())).isOne();
    assertThat(town.times("Somebody is missing here", room)).isZero();

    town.says(bob, "/incident invite INC-1 @carol", town.lobby);
    assertThat(town.times("I could not let you into the room of INC-1", carol.appMessages()))
        .isOne();
    assertThat(town.times("Carol belongs to INC-1", bob.appMessages())).isOne();

    town.passes(Duration.ofMinutes(16));
    assertThat(town.times("An update is due", bob.appMessages())).isPositive();
    town.says(bob, "/incident update INC-1 keys are rotated", town.lobby);
    assertThat(town.times("keys are rotated", carol.appMessages())).isPositive();
  }
}
