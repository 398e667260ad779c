package dev.muster.adapter.slack.fake;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.ValueSource;

/// What happens in the workspace, as a real Bolt app hears it.
@ParameterizedClass(name = "{0}")
@ValueSource(strings = {"sockets", "http"})
class EventsTest extends BoltStory {
  @Test
  void messagesAndMentions() {
    var bot = slack.workspace().bot();
    var _ = alice.types("@muster who is on call?", room);
    var _ = alice.writesToApp("help");
    assertThat(heard)
        .containsExactlyInAnyOrder(
            "channel: <@%s> who is on call?".formatted(bot.id()),
            "mentioned: <@%s> who is on call?".formatted(bot.id()),
            "im: help");
    var secret = alice.createsPrivate("secret");
    var _ = alice.types("not for the app", secret);
    assertThat(heard).hasSize(3);
  }

  @Test
  void whatBecomesOfMessages() {
    var _ = alice.types("tpyo", room);
    var _ = alice.edits(alice.message("tpyo", room), "typo");
    var typo = alice.message("typo", room);
    var _ = alice.reacts("pushpin", typo);
    var _ = alice.reacts("pushpin", typo);
    var _ = alice.unreacts("pushpin", typo);
    var _ = alice.pins(typo);
    var _ = alice.deletes(typo);
    assertThat(heard)
        .containsExactly(
            "channel: tpyo",
            "changed: typo",
            "+pushpin",
            "-pushpin",
            "pinned: typo",
            "deleted: typo");
  }

  @Test
  void whatBecomesOfChannels() {
    var _ = alice.leaves(room);
    var _ = alice.joins(room);
    var _ = alice.renames(room, "inc-1-database");
    var _ = alice.archives(room);
    var _ = alice.unarchives(room);
    var _ = alice.deletes(room);
    assertThat(heard)
        .containsExactly(
            "left: " + alice.id(),
            "joined: " + alice.id(),
            "renamed: inc-1-database",
            "archived by " + alice.id(),
            "unarchived by " + alice.id(),
            "deleted " + room.id());
  }

  @Test
  void whatBecomesOfPrivateChannels() {
    var secret = alice.createsPrivate("secret");
    var _ = alice.renames(secret, "more-secret");
    assertThat(heard).isEmpty();
    var _ = alice.invites(slack.workspace().bot(), secret);
    var _ = alice.renames(secret, "most-secret");
    var _ = alice.archives(secret);
    assertThat(heard)
        .containsExactly(
            "joined: " + slack.workspace().bot().id(),
            "private renamed: most-secret",
            "private archived");
  }

  @Test
  void whatBecomesOfPeopleAndOfTheApp() {
    var _ = alice.opensHome();
    bob.isDeactivated();
    bob.isBack();
    slack.uninstall();
    slack.deliveries().settle();
    assertThat(heard)
        .containsExactlyInAnyOrder(
            "home of " + alice.id(),
            "bob is away",
            "bob changed",
            "uninstalled",
            "revoked " + slack.workspace().bot().id());
  }

  @Test
  void theAppIsToldOfItsOwnDoingsToo() {
    var ts = post(room, "mine");
    var _ = ask(api -> api.reactionsAdd(r -> r.channel(room.id()).timestamp(ts).name("eyes")));
    slack.deliveries().settle();
    assertThat(slack.deliveries().of("reaction_added")).hasSize(1);
    assertThat(slack.deliveries().of("message")).isNotEmpty();
    assertThat(slack.deliveries().of("reaction_added")).allMatch(Delivery::isAcknowledged);
    assertThat(heard).isEmpty();
  }

  @Test
  void aStrangerIsKnownByTheirTeam() {
    var zoe = slack.stranger("zoe");
    slack.workspace().lets(zoe.user(), room);
    var _ = zoe.types("hello from outside", room);
    var envelope = slack.deliveries().of("message").getLast().parcel().payload();
    assertThat(envelope.path("is_ext_shared_channel").asBoolean()).isTrue();
    var event = envelope.path("event");
    assertThat(event.path("user_team").asText()).isNotEqualTo(slack.workspace().team());
    assertThat(zoe.types("/incident", room).trouble()).isPresent();
    var _ = zoe.presses("Join", card());
    assertThat(heard).contains("card:join INC-1");
  }

  @Test
  void whatWasNotSubscribedToIsNotHeard() {
    slack.grants().reinstall(Installation.full().without("message.channels", "reactions:read"));
    var _ = alice.types("hello", room);
    var _ = alice.reacts("eyes", alice.message("hello", room));
    assertThat(heard).isEmpty();
  }
}
