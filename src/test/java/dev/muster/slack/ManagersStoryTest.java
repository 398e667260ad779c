package dev.muster.slack;

import static org.assertj.core.api.Assertions.assertThat;

import dev.muster.adapter.slack.fake.Channel;
import dev.muster.policy.Policy;
import org.junit.jupiter.api.Test;

/// The channel of the managers is there no more.
class ManagersStoryTest extends TownStory {
  @Test
  void thatTheirChannelIsArchivedIsSaidOncePerIncidentAndInWords() {
    var leads = slack.workspace().addChannel("leads", alice.user(), slack.workspace().bot());
    town.stops();
    town.startsUnder(Policy.standard().withManagers("leads"));
    town.awaitAnnouncing();
    var room = town.declared("sev1");
    assertThat(town.times("INC-1", leads)).isOne();
    var _ = alice.archives(leads);
    town.settle();
    severalUpdates(room);
    assertThat(town.times("Managers do not see how INC-1 stands", incidents)).isOne();
    assertThat(town.times("the channel is archived: is_inactive", incidents)).isOne();
    assertThat(town.times("Muster needs help", incidents)).isOne();
  }

  @Test
  void thatTheirChannelIsUnknownIsSaidOncePerIncidentAndInWords() {
    town.stops();
    town.startsUnder(Policy.standard().withManagers("leads"));
    slack.await("it was looked for", () -> !town.isLookingForAnnouncements());
    severalUpdates(town.declared("sev1"));
    assertThat(
            town.times("Managers do not see INC-1: I do not find their channel #leads", incidents))
        .isOne();
    assertThat(town.times("Muster needs help", incidents)).isOne();
  }

  private void severalUpdates(Channel room) {
    town.says(bob, "/incident update one", room);
    town.says(bob, "/incident update two", room);
    town.says(bob, "/incident status mitigating", room);
    town.says(bob, "/incident update three", room);
  }
}
