package dev.muster.slack;

import static org.assertj.core.api.Assertions.assertThat;

import dev.muster.adapter.slack.fake.Channel;
import java.time.ZoneId;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// Somebody is named who can be given nothing, and it is said why.
class StrangersStoryTest extends TownStory {
  @Test
  void itIsSaidWhoEachOfThemIs() {
    var room = town.declared("sev2");
    var zoe = slack.joins("zoe", ZoneId.of("UTC"));
    var _ = slack.guest("gus");
    var _ = slack.stranger("sue");
    var _ = slack.workspace().addUserGroup("payments", alice.user(), bob.user());
    zoe.isDeactivated();
    town.settle();

    assertThat(reads("invite @zoe", room)).contains("The account of @zoe is deactivated");
    assertThat(reads("handover @gus", room)).contains("@gus is a guest here", "Name a member");
    assertThat(reads("role scribe @sue", room)).contains("@sue is from another workspace");
    assertThat(reads("task look @muster", room)).contains("@muster is an app. Name a person.");
    assertThat(reads("invite @payments", room)).contains("@payments is a group. Name the people");
    assertThat(reads("invite @here", room)).contains("@here is a group");
    assertThat(reads("invite @zzyzx", room)).contains("I know nobody called @zzyzx. Type @");
  }

  @Test
  void atTheFieldOfAFormToo() {
    var room = town.declared("sev2");
    town.says(alice, "/incident handover", room);
    var refused = alice.submits(Map.of("person", slack.workspace().bot().id()));
    assertThat(refused.view().problem("person")).isEqualTo("@muster is an app. Name a person.");
  }

  private String reads(String words, Channel room) {
    var sight = alice.types("/incident " + words, room);
    town.settle();
    return sight.whisper().text();
  }
}
