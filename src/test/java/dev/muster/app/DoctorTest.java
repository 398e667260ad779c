package dev.muster.app;

import static org.assertj.core.api.Assertions.assertThat;

import dev.muster.app.settings.Settings;
import dev.muster.checkup.Finding;
import dev.muster.checkup.Finding.Verdict;
import dev.muster.effect.Ids;
import dev.muster.policy.Policy;
import dev.muster.storage.Database;
import dev.muster.timer.MovableClock;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.util.Arrays;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DoctorTest {
  private final MovableClock clock = MovableClock.onAFriday();

  @TempDir private Path folder;
  private Path home;

  @BeforeEach
  void settle() {
    home = folder.resolve("data with % and ?");
  }

  @Test
  void aFolderThatIsNotThereWillBeMade() {
    assertThat(about("database")).isEqualTo(Finding.well("database", "will be made in " + home));
    assertThat(about("disk").verdict()).isEqualTo(Verdict.WELL);
    assertThat(about("port").verdict()).isEqualTo(Verdict.WELL);
    assertThat(home).doesNotExist();
  }

  @Test
  void aFolderThatCannotBeMadeIsSaid() throws IOException {
    Files.writeString(home, "a file");

    assertThat(about("database").verdict()).isEqualTo(Verdict.BROKEN);
    assertThat(about("database").found()).contains("is not a folder");
    assertThat(about("database").remedy()).contains("MUSTER_HOME");
  }

  @Test
  void aSoundDatabaseIsLeftAsItIs() {
    open().close();
    var before = files();

    assertThat(about("database")).isEqualTo(Finding.well("database", home + " is sound"));
    assertThat(files()).isEqualTo(before);
  }

  @Test
  void anEmptyFolderStaysEmpty() throws IOException {
    Files.createDirectory(home);

    assertThat(about("database").found()).isEqualTo("will be made in " + home);
    assertThat(home).isEmptyDirectory();
  }

  @Test
  void whatAStartWouldChangeIsNamedAndNotDone() throws Exception {
    open().close();
    execute(
        "drop table vocabulary",
        "drop table landmark",
        "alter table outbox drop column failures",
        "delete from flyway_schema_history where version in ('5', '6', '7', '8')");
    var before = files();

    assertThat(about("database").verdict()).isEqualTo(Verdict.LIMITED);
    assertThat(about("database").found())
        .endsWith(
            "change its tables: V5 (vocabulary), V6 (failures), V7 (landmarks), V8 (archiving has time)");
    assertThat(about("database").remedy()).contains("./muster backup");
    assertThat(files()).isEqualTo(before);
  }

  @Test
  void aDatabaseOfANewerMusterIsSaid() throws Exception {
    open().close();
    execute("insert into vocabulary (name) values ('Event.Sung')");

    assertThat(about("database").verdict()).isEqualTo(Verdict.BROKEN);
    assertThat(about("database").remedy()).contains("Start the version that wrote them");
  }

  @Test
  void aDamagedFileIsSaid() throws IOException {
    Files.createDirectory(home);
    Files.writeString(home.resolve("muster.db"), "no database, but long enough".repeat(99));

    assertThat(about("database").verdict()).isEqualTo(Verdict.BROKEN);
    assertThat(about("database").found()).contains("is damaged");
    assertThat(about("database").remedy())
        .startsWith("Nothing was written to it.")
        .contains("put the last good backup in its place");
  }

  @Test
  void aMusterThatRunsIsNotInTheWay() {
    try (var _ = open()) {
      assertThat(about("database"))
          .isEqualTo(
              Finding.well(
                  "database",
                  "Muster runs in %s, as process %d"
                      .formatted(home, ProcessHandle.current().pid())));
    }
  }

  private Finding about(String what) {
    return new Doctor(Settings.sandbox(home, Policy.standard()), clock)
        .look().stream().filter(finding -> finding.about().equals(what)).findFirst().orElseThrow();
  }

  private Database open() {
    return Database.open(home, Ids.uuids(clock, new SplittableRandom(7)));
  }

  private void execute(String... statements) throws Exception {
    try (var connection = DriverManager.getConnection("jdbc:sqlite:" + home.resolve("muster.db"));
        var statement = connection.createStatement()) {
      for (var sql : statements) {
        statement.execute(sql);
      }
    }
  }

  /// Every file with all that is in it and when it was written.
  private Map<String, String> files() {
    try (var all = Files.list(home)) {
      var found = new TreeMap<String, String>();
      all.forEach(file -> found.put(file.toString(), state(file)));
      return found;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String state(Path file) {
    try {
      return Arrays.hashCode(Files.readAllBytes(file)) + " " + Files.getLastModifiedTime(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
