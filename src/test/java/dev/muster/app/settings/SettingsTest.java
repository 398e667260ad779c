package dev.muster.app.settings;

import static org.assertj.core.api.Assertions.assertThat;

import dev.muster.policy.Policy;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SettingsTest {
  @TempDir private Path folder;

  @Test
  void nothingHasToBeSet() {
    assertThat(Settings.load(Map.of()))
        .isEqualTo(
            new Outcome.Loaded(
                new Settings(
                    Path.of("data"),
                    8080,
                    "127.0.0.1",
                    Optional.empty(),
                    Path.of("data/muster.yaml"),
                    Policy.standard(),
                    List.of(),
                    Optional.empty(),
                    false)));
  }

  @Test
  void theEnvironmentSaysWhereMusterRuns() {
    var settings = sheet().with("MUSTER_PORT", "0").with("MUSTER_BIND", "0.0.0.0").settings();
    assertThat(settings.home()).isEqualTo(folder);
    assertThat(settings.port()).isZero();
    assertThat(settings.bind()).isEqualTo("0.0.0.0");
  }

  @Test
  void theFileLiesAtHome() throws IOException {
    assertThat(sheet().settings("announcements: ops").file())
        .isEqualTo(folder.resolve("muster.yaml"));
  }

  @Test
  void theFileMayLieElsewhere() throws IOException {
    var file = Files.writeString(folder.resolve("other.yaml"), "announcements: elsewhere");
    var settings = sheet().with("MUSTER_CONFIG", file.toString()).settings("announcements: home");
    assertThat(settings.policy().announcements()).isEqualTo("elsewhere");
  }

  @Test
  void aFileThatIsNamedMustBeThere() {
    assertThat(sheet().with("MUSTER_CONFIG", "/no/such/muster.yaml").complaints())
        .singleElement()
        .asString()
        .contains("/no/such/muster.yaml", "there is no such file");
  }

  @Test
  void homeIsAFolder() throws IOException {
    var file = Files.createFile(folder.resolve("data"));
    assertThat(sheet().with("MUSTER_HOME", file.toString()).complaints())
        .containsExactly(
            "MUSTER_HOME: \"data\" is not a folder; write for instance /var/lib/muster");
    var missing = folder.resolve("not/yet");
    assertThat(sheet().with("MUSTER_HOME", missing.toString()).settings().home())
        .isEqualTo(missing);
  }

  /// Whoever opens the database says so, with the folder in question.
  @Test
  void aHomeThatCannotBeIsNoMistakeInTheFile() throws IOException {
    var below = Files.createFile(folder.resolve("data")).resolve("deeper");
    assertThat(sheet().with("MUSTER_HOME", below.toString()).complaints()).isEmpty();
  }

  @Test
  void anEmptyVariableCountsAsNotSet() {
    assertThat(sheet().with("MUSTER_PORT", " ").settings().port()).isEqualTo(8080);
  }

  @Test
  void aPortIsANumberThatAPortCanHave() {
    assertThat(sheet().with("MUSTER_PORT", "abc").complaints())
        .containsExactly(
            "MUSTER_PORT: \"abc\" is not a port; write for instance 8080, or 0 for any free one");
    assertThat(sheet().with("MUSTER_PORT", "65536").complaints()).hasSize(1);
    assertThat(sheet().with("MUSTER_PORT", "-1").complaints()).hasSize(1);
  }

  @Test
  void anAddressIsNotLookedUp() {
    assertThat(sheet().with("MUSTER_BIND", "muster.example.com").complaints())
        .containsExactly(
            "MUSTER_BIND: \"muster.example.com\" is not an address; write for instance 127.0.0.1"
                + " for this machine only, or 0.0.0.0 for everybody");
    assertThat(sheet().with("MUSTER_BIND", "::1").settings().bind()).isEqualTo("::1");
  }

  @ParameterizedTest
  @CsvSource({
    "https://muster.example.com,  https://muster.example.com",
    "https://muster.example.com/, https://muster.example.com",
    "HTTPS://Muster.Example.com,  https://muster.example.com",
    "https://muster.example.com:443, https://muster.example.com",
    "http://muster:80,            http://muster",
    "http://muster:443,           http://muster:443",
    "http://10.0.0.5:8080,        http://10.0.0.5:8080",
    "http://[fd00::5]:8080/,      http://[fd00::5]:8080",
  })
  void peopleOpenAnAddress(String written, String origin) {
    assertThat(sheet().with("MUSTER_URL", written).settings().address())
        .contains(URI.create(origin));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "muster.example.com",
        "https://muster.example.com/muster",
        "https://",
        "ftp://muster.example.com",
        "https://[:::::]",
        "https://muster.example.com:70000",
        "https://alice@muster.example.com"
      })
  void whatPeopleCannotOpenIsNoAddress(String written) {
    assertThat(sheet().with("MUSTER_URL", written).complaints())
        .containsExactly(
            "MUSTER_URL: \"%s\" is not a web address without a path; write for instance https://muster.example.com"
                .formatted(written.replace("alice@", "…@")));
  }

  @Test
  void whomNobodyKnowsIsNamedWithAPlaceAndWhoMayBeMeant() throws IOException {
    var settings =
        sheet()
            .settings(
                """
                administrators: [Alice, alise]
                services:
                  checkout: { lead: bobb }
                  mail: { lead: bob }
                  search: { lead: nobody }
                """);
    assertThat(settings.strangers(List.of("alice", "bob", "chandra")))
        .extracting(stranger -> Report.line(stranger).replace(folder + "/", ""))
        .containsExactly(
            "muster.yaml:1:25: administrators: nobody here is called alise; did you mean alice?",
            "muster.yaml:3:21: services.checkout.lead: nobody here is called bobb; did you mean bob?");
  }

  @Test
  void whoIsNotNamedIsNoStranger() {
    assertThat(sheet().settings().strangers(List.of())).isEmpty();
  }

  @Test
  void theReportNamesEveryMistakeInTheOrderOfReading() throws IOException {
    var outcome =
        sheet()
            .with("MUSTER_PORT", "abc")
            .load(
                """
                announcments: incidents
                severities:
                  sev1:
                    update-every: 30 parsecs
                administrators: alice
                """);
    assertThat(outcome)
        .isInstanceOfSatisfying(
            Outcome.Refused.class,
            refused ->
                assertThat(Report.of(refused.problems()).replace(folder + "/", ""))
                    .isEqualTo(
                        """
                        Muster did not start, because of 4 mistakes in its settings:

                          MUSTER_PORT: "abc" is not a port; write for instance 8080, or 0 for any free one
                          muster.yaml:1:1: announcments: there is no such key; did you mean announcements?
                          muster.yaml:4:19: severities.sev1.update-every: "30 parsecs" is not a duration; write for instance 30m, 2h, 1d or never
                          muster.yaml:5:17: administrators: a list belongs here; write it in brackets: [alice]

                        Every key, with its default: docs/configuration.md
                        """));
  }

  private Sheet sheet() {
    return new Sheet(folder);
  }
}
