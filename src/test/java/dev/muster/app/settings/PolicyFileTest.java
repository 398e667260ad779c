package dev.muster.app.settings;

import static dev.muster.incident.Severity.SEV1;
import static dev.muster.incident.Severity.SEV2;
import static dev.muster.incident.Severity.SEV3;
import static dev.muster.incident.Severity.SEV4;
import static org.assertj.core.api.Assertions.assertThat;

import dev.muster.policy.Policy;
import dev.muster.policy.Service;
import dev.muster.policy.SeverityPolicy;
import dev.muster.policy.SeverityPolicy.Calls;
import dev.muster.policy.WorkingHours;
import java.io.IOException;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalTime;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What each key does.
class PolicyFileTest {
  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(
      strings = {"", "---", "# nothing", "severities:", "services: {}", "severities: {sev1: }"})
  void whatIsNotWrittenIsAsUsual(String yaml) throws IOException {
    assertThat(policy(yaml)).isEqualTo(Policy.standard());
  }

  @Test
  void announcementsGoToARoom() throws IOException {
    assertThat(policy("announcements: ops").announcements()).isEqualTo("ops");
  }

  @Test
  void managersMayHaveARoom() throws IOException {
    assertThat(policy("managers: leads").managers()).contains("leads");
    assertThat(policy("managers: none").managers()).isEmpty();
  }

  @Test
  void aByteOrderMarkDoesNoHarm() throws IOException {
    assertThat(policy("\uFEFFannouncements: ops").announcements()).isEqualTo("ops");
  }

  @Test
  void roomsAreNamedByAPattern() throws IOException {
    assertThat(policy("room-name: inc-{date}-{slug}").roomName()).isEqualTo("inc-{date}-{slug}");
  }

  @Test
  void administratorsAreHandles() throws IOException {
    assertThat(policy("administrators: [alice, bob.b]").administrators())
        .containsExactly("alice", "bob.b");
  }

  @Test
  void workIsDoneOnDaysAndBetweenTimes() throws IOException {
    assertThat(
            policy("working-hours: { days: [sat, sun], from: 8:30, to: '17:00' }").workingHours())
        .isEqualTo(
            new WorkingHours(
                Set.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY),
                LocalTime.of(8, 30),
                LocalTime.of(17, 0)));
  }

  @Test
  void aSeverityHasAnImpactACadenceAndCalls() throws IOException {
    var written =
        "{ impact: Hurts, update-every: 1h30m, in-triage: never, reminders: always, calls: page }";
    assertThat(policy("severities: { sev4: " + written + " }").of(SEV4))
        .isEqualTo(
            new SeverityPolicy(
                "Hurts", Optional.of(Duration.ofMinutes(90)), Optional.empty(), false, Calls.PAGE));
  }

  @Test
  void otherSeveritiesStayAsTheyWere() throws IOException {
    var policy = policy("severities: { sev2: { calls: tell } }");
    assertThat(policy.of(SEV2).calls()).isEqualTo(Calls.TELL);
    assertThat(policy.of(SEV1)).isEqualTo(Policy.standard().of(SEV1));
  }

  @Test
  void updatesInTriageAreNeverFewerThanLater() throws IOException {
    var policy = policy("severities: { sev3: { update-every: 4h }, sev1: { update-every: 1h } }");
    assertThat(policy.of(SEV3).triageCadence()).contains(Duration.ofHours(4));
    assertThat(policy.of(SEV1).triageCadence()).contains(Duration.ofMinutes(15));
  }

  @Test
  void unlessSomebodyWantsThemToBe() throws IOException {
    var policy = policy("severities: { sev1: { update-every: 1h, in-triage: 2h } }");
    assertThat(policy.of(SEV1).triageCadence()).contains(Duration.ofHours(2));
  }

  @Test
  void remindersMayWaitForWorkingHours() throws IOException {
    var policy = policy("severities: { sev1: { reminders: working-hours } }");
    assertThat(policy.of(SEV1).workingHoursOnly()).isTrue();
  }

  @Test
  void servicesHaveALeadOrNone() throws IOException {
    var policy = policy("services: { checkout: { lead: bob }, mail: , search: { lead: nobody } }");
    assertThat(policy.services())
        .containsExactly(
            new Service("checkout", Optional.of("bob")),
            new Service("mail", Optional.empty()),
            new Service("search", Optional.empty()));
  }

  @Test
  void anAliasRepeatsWhatAnAnchorNames() throws IOException {
    var policy = policy("severities: { sev1: &same { calls: tell }, sev2: *same }");
    assertThat(policy.of(SEV2).calls()).isEqualTo(Calls.TELL);
  }

  private Policy policy(String yaml) throws IOException {
    return new Sheet(folder).settings(yaml).policy();
  }
}
