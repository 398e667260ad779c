package dev.muster.adapter.slack;

import static org.assertj.core.api.Assertions.assertThat;

import dev.muster.adapter.slack.fake.Fault;
import dev.muster.adapter.slack.fake.Installation;
import dev.muster.workspace.RoomId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// The channel that hears of every incident.
class AnnouncementsTest extends Conversation {
  @BeforeEach
  @Override
  void begin() {
    slack.limits().off();
  }

  @Test
  void itIsFoundByItsNameAndJoined() {
    var incidents = alice.creates("incidents");
    connect();
    slack.await("the channel", () -> muster.announcements().isPresent());
    assertThat(muster.announcements()).contains(new RoomId(WORKSPACE, incidents.id()));
    slack.await("it is joined", () -> incidents.has(slack.workspace().bot().id()));
  }

  @Test
  void aPrivateOneIsFoundOnceMusterIsInIt() {
    var incidents = alice.createsPrivate("incidents");
    var _ = alice.invites(slack.workspace().bot(), incidents);
    connect();
    slack.await("the channel", () -> muster.announcements().isPresent());
    assertThat(muster.announcements()).contains(new RoomId(WORKSPACE, incidents.id()));
  }

  @Test
  void withoutTheScopeForPrivateOnesAPublicOneIsFound() {
    slack.grants().reinstall(Installation.full().without("groups:read"));
    var incidents = alice.creates("incidents");
    connect();
    slack.await("the channel", () -> muster.announcements().isPresent());
    assertThat(muster.announcements()).contains(new RoomId(WORKSPACE, incidents.id()));
  }

  @Test
  void itStaysTheOneWhateverItIsCalled() {
    var incidents = alice.creates("incidents");
    connect();
    slack.await("the channel", () -> muster.announcements().isPresent());
    var _ = alice.renames(incidents, "war-room");
    assertThat(muster.announcements()).contains(new RoomId(WORKSPACE, incidents.id()));
  }

  @Test
  void oneThatIsGoneIsForgotten() {
    var incidents = alice.creates("incidents");
    connect();
    slack.await("the channel", () -> muster.announcements().isPresent());
    var _ = alice.deletes(incidents);
    slack.await("it is forgotten", () -> muster.announcements().isEmpty());
  }

  @Test
  void untilSlackHasAnsweredItIsLookedFor() {
    assertThat(muster.isLookingForAnnouncements()).isTrue();
    slack.faults().always("conversations.list", new Fault.Status(503));
    connect();
    slack.await("an error", () -> !slack.calls().of("conversations.list").isEmpty());
    assertThat(muster.isLookingForAnnouncements()).isTrue();
    slack.faults().over();
    slack.await("the next answer", () -> !muster.isLookingForAnnouncements());
  }

  @Test
  void managersHaveAChannelOfTheirOwn() {
    var incidents = alice.creates("incidents");
    var leads = alice.creates("leads");
    connect();
    slack.await("their channel", () -> muster.managers().isPresent());
    assertThat(muster.managers()).contains(new RoomId(WORKSPACE, leads.id()));
    var _ = alice.archives(leads);
    slack.await("it is forgotten", () -> muster.managers().isEmpty());
    assertThat(muster.announcements()).contains(new RoomId(WORKSPACE, incidents.id()));
  }

  @Test
  void withoutItMusterWorksAllTheSame() {
    connect();
    assertThat(muster.announcements()).isEmpty();
    assertThat(alice.types("/incident help", general).trouble()).isEmpty();
  }

  private void connect() {
    muster.listen(door, witness);
    muster.connect();
    awaitConnection();
  }
}
