package dev.muster.slack;

import static org.assertj.core.api.Assertions.assertThat;

import dev.muster.adapter.slack.fake.Person;
import dev.muster.adapter.slack.fake.Sight;
import dev.muster.incident.IncidentId;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;

/// People come into the room of a private incident and leave it by Slack's own means.
class MembershipStoryTest extends TownStory {
  @Test
  void whoeverIsRemovedFromTheRoomSeesTheIncidentNoMore() {
    var room = town.declared("private sev2");
    town.says(alice, "/incident follow", room);
    var seen = alice.opensHome();
    slack.await("her home", () -> home(seen).contains("INC-1"));
    town.stops();
    town.starts();
    var _ = bob.removes(alice.user(), room);
    town.settle();
    assertThat(town.times("Alice left the room and sees INC-1 no more", room)).isOne();
    slack.await("her home is shown anew", () -> !home(seen).contains("INC-1"));
    assertThat(asked(alice, "/incident info INC-1")).contains("There is no INC-1");
    town.says(bob, "/incident update keys are rotated", room);
    assertThat(town.times("keys are rotated", alice.appMessages())).isZero();

    var _ = bob.presses("Invite again", bob.message("sees INC-1 no more", room));
    town.settle();
    assertThat(room.has(alice.id())).isTrue();
    assertThat(asked(alice, "/incident info INC-1")).contains("checkout is down");
  }

  @Test
  void whatMusterDidIsNotDoneAgain() {
    var room = town.declared("private sev2");
    slack.deliveries().hold();
    town.says(bob, "/incident uninvite @alice", room);
    town.says(bob, "/incident invite @alice", room);
    slack.deliveries().letGoReversed();
    town.settle();
    assertThat(room.has(alice.id())).isTrue();
    assertThat(members()).contains(alice.id());
    assertThat(town.times("left the room", room)).isZero();
    assertThat(town.times("is in this room now", room)).isZero();
  }

  @Test
  void whoeverIsAddedByHandIsAMember() {
    var room = town.declared("private sev2");
    var carol = slack.joins("carol", ZoneId.of("UTC"));
    slack.workspace().lets(carol.user(), town.lobby);
    var _ = alice.invites(carol.user(), room);
    town.settle();
    assertThat(town.times("Carol is in this room now, and a member of INC-1", room)).isOne();
    assertThat(asked(carol, "/incident timeline INC-1")).contains("Alice brought in Carol");
    var _ = bob.presses("Take out", bob.message("Carol is in this room now", room));
    town.settle();
    assertThat(room.has(carol.id())).isFalse();
    assertThat(asked(carol, "/incident info INC-1")).contains("There is no INC-1");
  }

  @Test
  void guestsAndStrangersAreNamedAndNotLetIn() {
    var room = town.declared("private sev2");
    var gus = slack.guest("gus");
    var zoe = slack.stranger("zoe");
    slack.workspace().lets(gus.user(), town.lobby);
    var _ = alice.invites(gus.user(), room);
    var _ = alice.invites(zoe.user(), room);
    town.settle();
    assertThat(town.times("Gus reads along in this room", room)).isOne();
    assertThat(town.times("Zoe reads along in this room", room)).isOne();
    assertThat(members()).doesNotContain(gus.id(), zoe.id());
    assertThat(asked(gus, "/incident list")).contains("You are a guest in this workspace");
  }

  @Test
  void whatHappenedWhileMusterWasDownIsFoundOut() {
    var room = town.declared("private sev2");
    var carol = slack.joins("carol", ZoneId.of("UTC"));
    town.passes(Duration.ofMinutes(11));
    town.stops();
    var _ = bob.removes(alice.user(), room);
    var _ = bob.invites(carol.user(), room);
    town.starts();
    slack.await("it is found out", () -> members().equals(List.of(bob.id(), carol.id())));
    town.settle();
    assertThat(town.times("Alice left the room", room)).isOne();
    assertThat(town.times("Carol is in this room now", room)).isOne();
  }

  @Test
  void aPrivateRoomThatIsOpenAgainIsNoticedWhenMusterIsInvited() {
    var room = town.declared("private sev2");
    var _ = bob.archives(room);
    town.settle();
    var _ = bob.unarchives(room);
    var _ = bob.invites(slack.workspace().bot(), room);
    town.settle();
    assertThat(town.times("This room is open again", room)).isOne();
  }

  @Test
  void aPrivateRoomThatMusterIsTakenOutOfIsGone() {
    var room = town.declared("private sev2");
    var _ = bob.removes(slack.workspace().bot(), room);
    town.settle();
    assertThat(town.times("is gone", bob.appMessages())).isOne();
    var _ = bob.invites(slack.workspace().bot(), room);
    town.settle();
    assertThat(town.times("This room is open again", room)).isOne();
  }

  @Test
  void ofAPublicRoomEverybodyComesAndGoes() {
    var room = town.declared("sev2");
    var _ = bob.removes(alice.user(), room);
    town.settle();
    assertThat(town.times("left the room and sees", room)).isZero();
    assertThat(members()).contains(alice.id());
  }

  private List<String> members() {
    return town
        .muster()
        .database()
        .incidents()
        .find(new IncidentId(1))
        .orElseThrow()
        .involved()
        .members()
        .stream()
        .map(person -> person.value())
        .toList();
  }

  private String asked(Person who, String line) {
    return who.types(line, town.lobby).awaitWhisper().text();
  }

  private static String home(Sight seen) {
    return seen.home().map(view -> view.text()).orElse("");
  }
}
