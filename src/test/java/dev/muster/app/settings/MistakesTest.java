package dev.muster.app.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What an operator reads who made a mistake.
class MistakesTest {
  @TempDir private Path folder;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "room-nam: x          | 1:1: room-nam: there is no such key; did you mean room-name?",
        "Room-Name: x         | 1:1: Room-Name: there is no such key; did you mean room-name?",
        "severities: {sev1: {cals: page}} | 1:21: severities.sev1.cals: there is no such key; did you mean calls?",
        "working-hours: {zone: x} | 1:17: working-hours.zone: there is no such key; write one of days, from, to",
        "room-name: inc-{slu} | 1:12: room-name: \"{slu}\" is not a placeholder; did you mean {slug}?",
        "room-name: inc-{slug | 1:12: room-name: \"{slug\" is not a placeholder; did you mean {slug}?",
        "room-name: inc-}     | 1:12: room-name: \"}\" is not a placeholder; write one of {number}, {date}, {slug}",
        "room-name: {slug}    | 1:12: room-name: one value belongs here, not several; remove the brackets, or write quotes around a text that begins with one",
        "announcements: #ops  | 1:15: announcements: there is no value; write one (in quotes if it begins with #), or remove the key for its default",
        "announcements: '#ops' | 1:16: announcements: \"#ops\" is not a room's name, without # and capitals; write for instance incidents",
        "announcements: 7     | 1:16: announcements: without quotes, YAML does not read 7 as a text; write \"7\"",
        "announcements: [ops] | 1:16: announcements: one value belongs here, not several; remove the brackets, or write quotes around a text that begins with one",
        "administrators: alice | 1:17: administrators: a list belongs here; write it in brackets: [alice]",
        "administrators: {a: b} | 1:17: administrators: a list belongs here; write it in brackets: [one, two]",
        "administrators: ['@alice'] | 1:18: administrators: \"@alice\" is not a handle, without the @; write for instance alice",
        "administrators: [alice, alice] | 1:25: administrators: \"alice\" is already in the list; remove one of the two",
        "working-hours: {days: []} | 1:23: working-hours.days: the list is empty; write at least one, or remove the key for its default",
        "working-hours: {days: [monday]} | 1:24: working-hours.days: \"monday\" is not one of the choices; did you mean mon?",
        "working-hours: {from: 25:00} | 1:23: working-hours.from: \"25:00\" is not a time of day; write for instance 9:00 or 18:30",
        "working-hours: {to: 8:00} | 1:16: working-hours: work ends at 08:00, but begins at 09:00; let it end later on the same day",
        "severities: {sev1: {calls: wake}} | 1:28: severities.sev1.calls: \"wake\" is not one of the choices; write one of page, tell, nobody",
        "severities: {sev1: {in-triage: 0m}} | 1:32: severities.sev1.in-triage: \"0m\" is not a duration; write for instance 30m, 2h, 1d or never",
        "severities: high     | 1:13: severities: keys belong here, each with a value; known keys are sev1, sev2, sev3, sev4",
        "services: [checkout] | 1:11: services: names belong here, each with its own keys; write for instance checkout: { lead: bob }",
        "services: {a b: }    | 1:12: services.a b: \"a b\" is not a service's name; write for instance checkout, or search-api",
        "? [a]                | 1:3: a key must be a word; remove the brackets or the dash before it",
        "- a                  | 1:1: keys belong here, each with a value; known keys are announcements, managers, room-name, administrators, working-hours, severities, services",
      })
  void aMistakeIsNamedWithItsPlaceAndItsRemedy(String yaml, String complaint) throws IOException {
    assertThat(complaints(yaml)).containsExactly("muster.yaml:" + complaint);
  }

  @Test
  void aKeyIsWrittenOnce() throws IOException {
    assertThat(complaints("services:\n  Mail:\n  mail:\n"))
        .containsExactly(
            "muster.yaml:3:3: services.mail: this key is already in line 2; keep one of the two");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "announcements: @ops | 1:16: this is not YAML: found character '@' that cannot start any token;",
        "announcements: a: b | 1:17: this is not YAML: mapping values are not allowed here;",
        "administrators: [a  | 2:1: this is not YAML: expected ',' or ']', but got <stream end>, in something that begins in line 1;",
        "announcements: *ops | 1:16: this is not YAML: found undefined alias ops;",
      },
      quoteCharacter = '`')
  void whatIsNotYamlIsNamedWithItsLine(String yaml, String complaint) throws IOException {
    assertThat(complaints(yaml + "\n"))
        .singleElement()
        .asString()
        .startsWith("muster.yaml:" + complaint)
        .contains("spaces (not tabs) in front");
  }

  @Test
  void aForbiddenCharacterIsNamedWithItsLine() throws IOException {
    assertThat(complaints("announcements: ops\n# bell: \u0007\n"))
        .containsExactly(
            "muster.yaml:2:1: there is a character that YAML forbids, U+0007;"
                + " remove it, or write the line anew");
  }

  @ParameterizedTest
  @ValueSource(strings = {"[", "{a: ", "? ", "- "})
  void aTowerOfBracketsIsRefused(String bracket) throws IOException {
    assertThat(complaints(bracket.repeat(50_000)))
        .singleElement()
        .asString()
        .contains("this is nested more than 20 deep; look for a bracket that is not closed");
  }

  @Test
  void aBombOfAliasesIsRefused() throws IOException {
    var bomb = "a: &a [x]\nb: &b [%s]\n".formatted("*a, ".repeat(30));
    assertThat(complaints(bomb)).singleElement().asString().contains("aliases");
  }

  @Test
  void aFileThatIsFarTooLargeIsNotReadToItsEnd() throws IOException {
    assertThat(complaints("#".repeat(300_000)))
        .containsExactly(
            "muster.yaml: the file has more than 256 KiB; check that this is the right file");
  }

  @Test
  void otherEncodingsAreRefused() throws IOException {
    Files.writeString(folder.resolve("muster.yaml"), "impact: Müll", StandardCharsets.ISO_8859_1);
    assertThat(new Sheet(folder).complaints())
        .containsExactly(
            "muster.yaml: the file is not UTF-8 text; save it with the encoding UTF-8");
  }

  @Test
  void aFolderIsNoFile() throws IOException {
    Files.createDirectory(folder.resolve("muster.yaml"));
    assertThat(new Sheet(folder).complaints())
        .containsExactly(
            "muster.yaml: cannot be read: Is a directory;"
                + " check that it is a file, and that Muster's user may read it");
  }

  @Test
  void aReportKeepsToItsLinesWhateverIsInTheFile() throws IOException {
    var complaint = complaints("announcements: \"x\\nMuster is fine" + "!".repeat(500) + "\"");
    assertThat(complaint).singleElement().asString().doesNotContain("\n").hasSizeLessThan(220);
  }

  private List<String> complaints(String yaml) throws IOException {
    return new Sheet(folder).complaints(yaml);
  }
}
