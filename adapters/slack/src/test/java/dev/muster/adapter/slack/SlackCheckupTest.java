package dev.muster.adapter.slack;

import static org.assertj.core.api.Assertions.assertThat;

import dev.muster.adapter.slack.SlackSettings.Door;
import dev.muster.adapter.slack.fake.FakeSlack;
import dev.muster.adapter.slack.fake.Fault;
import dev.muster.adapter.slack.fake.Person;
import dev.muster.checkup.Finding;
import dev.muster.checkup.Finding.Verdict;
import dev.muster.timer.MovableClock;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// What an operator is told before anybody needs Muster.
class SlackCheckupTest {
  private final FakeSlack slack = FakeSlack.start(MovableClock.onAFriday());
  private final Person alice = slack.joins("alice", ZoneId.of("UTC"));
  private String botToken = slack.grants().botToken();
  private Door door = new Door.Socket(slack.grants().appToken());
  private InstantSource clock = InstantSource.system();

  @AfterEach
  void end() {
    slack.close();
  }

  @Test
  void whereNothingIsMissingAllIsWell() {
    var _ = alice.creates("incidents");
    assertThat(look()).allMatch(finding -> finding.verdict() == Verdict.WELL);
    assertThat(about("Slack").found()).isEqualTo("connected to Acme as muster");
    assertThat(about("Slack scopes").found()).isEqualTo("all are granted");
    assertThat(about("Slack's way in").found()).contains("Socket Mode is allowed");
    assertThat(about("announcements").found()).contains("#incidents");
    assertThat(about("clock").found()).isEqualTo("agrees with Slack's");
  }

  @ParameterizedTest
  @EnumSource(Scope.class)
  void aScopeThatIsMissingIsNamedWithWhatItIsFor(Scope scope) {
    slack.grants().reinstall(slack.grants().installation().without(scope.code()));
    var finding = about("Slack scopes");
    assertThat(finding.found()).contains(scope.code()).contains(scope.purpose());
    assertThat(finding.remedy()).contains("OAuth & Permissions", "install the app again");
    assertThat(finding.verdict()).isEqualTo(scope.isNeeded() ? Verdict.BROKEN : Verdict.LIMITED);
  }

  @Test
  void severalScopesAreSeveralFindings() {
    slack
        .grants()
        .reinstall(slack.grants().installation().without("pins:write", "bookmarks:write"));
    assertThat(look().stream().filter(finding -> finding.about().equals("Slack scopes")))
        .hasSize(2);
  }

  @Test
  void aTokenThatIsNoneIsRefused() {
    botToken = "xoxb-wrong";
    refused("invalid_auth", "copy the Bot User OAuth Token");
  }

  @Test
  void anAppTokenIsNoBotToken() {
    botToken = slack.grants().appToken();
    refused("not_allowed_token_type", "copy the Bot User OAuth Token");
  }

  @Test
  void aTokenThatWasTakenBackIsRefused() {
    slack.grants().refuseBotToken("token_revoked");
    refused("token_revoked", "copy the Bot User OAuth Token");
  }

  private void refused(String why, String remedy) {
    assertThat(look()).hasSize(1);
    assertThat(about("Slack").verdict()).isEqualTo(Verdict.BROKEN);
    assertThat(about("Slack").found()).contains(why);
    assertThat(about("Slack").remedy()).contains(remedy);
  }

  @Test
  void whereSlackIsNotReachedTheNetworkIsToBlame() {
    slack.close(); // For good: nobody listens there any more.
    assertThat(look()).hasSize(1);
    assertThat(about("Slack").verdict()).isEqualTo(Verdict.BROKEN);
    assertThat(about("Slack").found()).contains("cannot be reached");
    assertThat(about("Slack").remedy()).contains("network", "MUSTER_SLACK_PROXY");
  }

  @Test
  void anAnswerThatIsNotSlacksIsSaidToBeNone() {
    slack.faults().always("auth.test", new Fault.Garbage());
    assertThat(about("Slack").verdict()).isEqualTo(Verdict.BROKEN);
    assertThat(about("Slack").remedy()).contains("network");
    slack.faults().over();
    slack.faults().always("conversations.list", new Fault.Garbage());
    assertThat(about("announcements").verdict()).isEqualTo(Verdict.LIMITED);
  }

  @Test
  void whereSlackBreaksTheTokenIsNotToBlame() {
    slack.faults().always("auth.test", new Fault.Status(503));
    assertThat(about("Slack").found()).contains("503");
    assertThat(about("Slack").remedy()).doesNotContain("Token");
  }

  @Test
  void whereSlackAsksForFewerCallsTheTokenIsNotToBlame() {
    slack.faults().always("auth.test", new Fault.Limited(Duration.ofSeconds(30)));
    assertThat(about("Slack").verdict()).isEqualTo(Verdict.BROKEN);
    assertThat(about("Slack").remedy()).contains("again").doesNotContain("Token");
  }

  @Test
  void aClockThatIsALittleOffIsTold() {
    clock = ahead(Duration.ofSeconds(40));
    assertThat(about("clock").verdict()).isEqualTo(Verdict.LIMITED);
    assertThat(about("clock").found()).contains("s ahead of Slack's");
    assertThat(about("clock").remedy()).contains("NTP");
  }

  @Test
  void aClockThatIsFarOffBreaksSignedCalls() {
    door = new Door.Http(slack.grants().signingSecret());
    clock = ahead(Duration.ofMinutes(-6));
    assertThat(about("clock").verdict()).isEqualTo(Verdict.BROKEN);
    assertThat(about("clock").found()).contains("s behind Slack's");
    assertThat(about("clock").remedy()).contains("synchronise");
  }

  @Test
  void inSocketModeNothingIsSignedAndMusterGoesOn() {
    clock = ahead(Duration.ofMinutes(-6));
    assertThat(about("clock").verdict()).isEqualTo(Verdict.LIMITED);
  }

  @Test
  void anAppTokenWithoutItsScopeIsToldWithTheScope() {
    slack.faults().always("apps.connections.open", new Fault.Refusal("missing_scope"));
    wayInIsBroken("missing_scope");
  }

  @Test
  void aBotTokenIsNoAppToken() {
    door = new Door.Socket(slack.grants().botToken());
    wayInIsBroken("not_allowed_token_type");
  }

  private void wayInIsBroken(String why) {
    assertThat(about("Slack's way in").verdict()).isEqualTo(Verdict.BROKEN);
    assertThat(about("Slack's way in").found()).contains(why);
    assertThat(about("Slack's way in").remedy()).contains("connections:write");
  }

  @Test
  void whereSlackCallsMusterItIsSaidWhere() {
    door = new Door.Http(slack.grants().signingSecret());
    assertThat(about("Slack's way in").found()).contains("/slack/events");
  }

  @Test
  void theFreePlanHasNoUserGroups() {
    slack.workspace().goesFree();
    assertThat(about("Slack user groups").verdict()).isEqualTo(Verdict.LIMITED);
    assertThat(about("Slack user groups").found()).contains("paid plan");
  }

  @Test
  void whereTheScopeIsMissingThePlanIsNotToBlame() {
    slack.grants().reinstall(slack.grants().installation().without("usergroups:read"));
    assertThat(look()).noneMatch(finding -> finding.about().equals("Slack user groups"));
  }

  @Test
  void aChannelThatIsNotThereIsAskedFor() {
    assertThat(about("announcements").verdict()).isEqualTo(Verdict.LIMITED);
    assertThat(about("announcements").found()).contains("there is no #incidents");
    assertThat(about("announcements").remedy()).contains("muster.yaml", "/invite");
  }

  @Test
  void oneThatIsArchivedIsToldSo() {
    var _ = alice.archives(alice.creates("incidents"));
    assertThat(about("announcements").verdict()).isEqualTo(Verdict.LIMITED);
    assertThat(about("announcements").found()).contains("#incidents is archived");
    assertThat(about("announcements").remedy()).contains("unarchive");
  }

  @Test
  void oneThatMusterIsNotInIsJoinedAtTheStart() {
    var _ = alice.creates("incidents");
    assertThat(about("announcements").verdict()).isEqualTo(Verdict.WELL);
    assertThat(slack.channel("incidents").has(slack.workspace().bot().id())).isFalse();
  }

  @Test
  void aPrivateOneMusterIsNotInIsNotSeen() {
    var _ = alice.createsPrivate("incidents");
    assertThat(about("announcements").remedy()).contains("/invite");
  }

  @Test
  void whatIsWrongIsAlwaysSaidWithWhatToDo() {
    slack.workspace().goesFree();
    slack.grants().reinstall(slack.grants().installation().without("pins:write", "commands"));
    slack.faults().always("apps.connections.open", new Fault.Refusal("missing_scope"));
    clock = ahead(Duration.ofHours(1));
    assertThat(look())
        .filteredOn(finding -> finding.verdict() != Verdict.WELL)
        .hasSizeGreaterThanOrEqualTo(6)
        .allMatch(finding -> !finding.remedy().isBlank());
  }

  @Test
  void toLookChangesNothing() {
    var _ = alice.creates("incidents");
    var before = slack.workspace().channels().size();
    assertThat(look()).isNotEmpty();
    assertThat(slack.workspace().channels()).hasSize(before);
    assertThat(slack.calls().all())
        .extracting(call -> call.method())
        .containsOnly(
            "auth.test", "apps.connections.open", "usergroups.list", "conversations.list");
  }

  private static InstantSource ahead(Duration time) {
    return () -> Instant.now().plus(time);
  }

  private Finding about(String what) {
    return look().stream()
        .filter(finding -> finding.about().equals(what))
        .findFirst()
        .orElseThrow(() -> new AssertionError(what + " is not spoken of"));
  }

  private List<Finding> look() {
    return new SlackCheckup(
            new SlackSettings(
                botToken, door, URI.create(slack.apiUrl()), Optional.empty(), "incidents"),
            clock)
        .look();
  }
}
