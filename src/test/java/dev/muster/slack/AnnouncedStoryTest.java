package dev.muster.slack;

import static org.assertj.core.api.Assertions.assertThat;

import dev.muster.adapter.slack.fake.Channel;
import dev.muster.policy.Policy;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/// The channels that were there before Muster are changed by those who made them.
class AnnouncedStoryTest extends TownStory {
  @Test
  void aRenamedChannelIsTheOneAfterTheNextStartToo() {
    town.stops();
    var _ = alice.renames(incidents, "war-news");
    town.starts();
    var room = town.declared("sev1");
    town.says(bob, "/incident resolve rolled back", room);
    assertThat(town.times("INC-1", incidents)).isPositive();
    assertThat(town.times("All clear", incidents)).isPositive();
    assertThat(town.times("Not announced", room)).isZero();
  }

  @Test
  void anotherNameInTheSettingsIsAnotherChannel() {
    var news = slack.workspace().addChannel("news", alice.user(), slack.workspace().bot());
    town.stops();
    town.startsUnder(announcing("news"));
    town.awaitAnnouncing();
    var _ = town.declared("sev1");
    assertThat(town.times("INC-1", news)).isPositive();
    assertThat(town.times("INC-1", incidents)).isZero();
  }

  @Test
  void whileNoChannelIsKnownTheRoomHearsItOnceAndWhatIsSaidWaits() {
    town.stops();
    town.startsUnder(announcing("outages"));
    slack.await("it was looked for", () -> !town.isLookingForAnnouncements());
    var room = town.declared("sev1");
    town.says(bob, "/incident update we look into it", room);
    town.says(bob, "/incident resolve rolled back", room);
    assertThat(town.times("I do not find #outages, where incidents are announced", room)).isOne();

    var outages = alice.creates("outages");
    town.awaitAnnouncing();
    town.passes(Duration.ofMinutes(6));
    assertThat(town.times("INC-1", outages)).isPositive();
    assertThat(town.times("All clear", outages)).isOne();
    assertThat(town.times("Not announced", room)).isOne();
  }

  @Test
  void whatNobodyCouldHearForADayIsGivenUp() {
    town.stops();
    town.startsUnder(announcing("outages"));
    slack.await("it was looked for", () -> !town.isLookingForAnnouncements());
    var room = town.declared("sev4");
    town.passes(Duration.ofHours(25));
    assertThat(town.muster().core().auditor().look().waiting()).isZero();
    assertThat(town.times("Not announced", room)).isOne();
  }

  @Test
  void theManagersChannelIsKnownByWhateverName() {
    var leads = managers();
    var _ = alice.renames(leads, "board");
    town.stops();
    town.startsUnder(Policy.standard().withManagers("leads"));
    town.awaitAnnouncing();
    var _ = town.declared("sev1");
    assertThat(town.times("INC-1", leads)).isOne();
  }

  private Channel managers() {
    var leads = slack.workspace().addChannel("leads", alice.user(), slack.workspace().bot());
    town.stops();
    town.startsUnder(Policy.standard().withManagers("leads"));
    town.awaitAnnouncing();
    return leads;
  }

  private static Policy announcing(String name) {
    var standard = Policy.standard();
    return new Policy(
        standard.severities(),
        standard.workingHours(),
        standard.services(),
        standard.administrators(),
        name,
        standard.roomName());
  }
}
