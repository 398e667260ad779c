package dev.muster.storage;

import static dev.muster.commit.Sample.DONE;
import static dev.muster.commit.Sample.NOW;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.muster.chat.Priority;
import dev.muster.commit.Cause;
import dev.muster.commit.Commits.Outcome;
import dev.muster.commit.Decision;
import dev.muster.commit.Sample;
import dev.muster.effect.Claimed;
import dev.muster.incident.IncidentId;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(120)
class DatabaseTest {
  @TempDir Path home;

  @Test
  void whatWasStoredIsThereAfterARestart() {
    try (var database = Databases.open(home)) {
      declare(database, 1);
    }

    try (var database = Databases.open(home)) {
      assertThat(database.incidents().find(new IncidentId(1))).contains(Sample.incident(1));
      assertThat(database.commits().answered("declare 1")).contains(DONE);
    }
  }

  @Test
  void aFolderTakesOneMuster() throws Exception {
    var link =
        Files.createSymbolicLink(home.resolve("link"), Files.createDirectory(home.resolve("data")));
    try (var _ = Databases.open(home.resolve("data"))) {
      assertThatThrownBy(() -> Databases.open(link))
          .isInstanceOf(Refusal.InUse.class)
          .hasMessageContaining(link.toString())
          .hasMessageContaining(Long.toString(ProcessHandle.current().pid()));
    }
    Databases.open(link).close();
  }

  @Test
  void aHomeThatIsNoFolderIsRefused() throws Exception {
    var file = Files.createFile(home.resolve("data"));

    assertThatThrownBy(() -> Databases.open(file))
        .isInstanceOf(Refusal.NoHome.class)
        .hasMessageContaining("cannot work in " + file + ": it is not a folder")
        .hasMessageContaining("MUSTER_HOME");
    assertThatThrownBy(() -> Databases.open(file.resolve("deeper")))
        .isInstanceOf(Refusal.NoHome.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"muster.db", "muster.db-wal", "muster.db-shm"})
  void whatCannotBeOpenedIsNotCalledDamaged(String part) throws Exception {
    Databases.open(home).close();
    var file = home.resolve(part);
    Files.deleteIfExists(file);
    Files.createDirectory(file);

    assertThatThrownBy(() -> Databases.open(home))
        .isInstanceOf(Refusal.OutOfReach.class)
        .hasMessageContaining(file + " cannot be opened: it is not a file");
  }

  @Test
  void aLinkToNowhereIsNotCalledDamaged() throws Exception {
    Files.createSymbolicLink(home.resolve("muster.db"), home.resolve("no/such/folder/muster.db"));

    assertThatThrownBy(() -> Databases.open(home)).isInstanceOf(Refusal.OutOfReach.class);
  }

  @Test
  void aDamagedFileIsRefusedWithAdvice() throws Exception {
    try (var database = Databases.open(home)) {
      declare(database, 1);
    }
    var file = home.resolve("muster.db");
    var bytes = Files.readAllBytes(file);
    for (int i = 4096; i < bytes.length; i++) {
      bytes[i] = (byte) 0xA5;
    }
    Files.write(file, bytes);

    assertThatThrownBy(() -> Databases.open(home))
        .isInstanceOf(Refusal.Damaged.class)
        .hasMessageContaining(file.toString())
        .hasMessageContaining("backup")
        .message()
        .hasLineCount(2);
    assertThat(Files.readAllBytes(file)).isEqualTo(bytes);
  }

  @Test
  void aFileThatIsNoDatabaseIsRefused() throws Exception {
    Files.writeString(
        home.resolve("muster.db"), "not a database, but long enough to look at".repeat(99));

    assertThatThrownBy(() -> Databases.open(home))
        .isInstanceOf(Refusal.Damaged.class)
        .message()
        .contains("it is no database")
        .hasLineCount(2);
  }

  @Test
  void theTablesOfANewerMusterAreRefused() {
    Databases.open(home).close();
    try (var handle = new Sqlite(home.resolve("muster.db")).writer()) {
      handle.execute(
          """
          insert into flyway_schema_history
          select 99, '99', 'from the future', type, script, checksum, installed_by, installed_on,
            execution_time, success
          from flyway_schema_history where version = '1'
          """);
    }

    assertThatThrownBy(() -> Databases.open(home))
        .isInstanceOf(Refusal.Unfit.class)
        .message()
        .contains("another version")
        .doesNotContain("repair", "http")
        .hasLineCount(2);
  }

  @Test
  void aRefusalLeavesTheFolderFree() throws Exception {
    var file = home.resolve("muster.db");
    Files.writeString(file, "not a database, but long enough to look at".repeat(99));
    assertThatThrownBy(() -> Databases.open(home)).isInstanceOf(Refusal.class);
    Files.delete(file);

    Databases.open(home).close();
  }

  @Test
  void manyWhoDeclareAtOnceGetNumbersOfTheirOwn() throws Exception {
    try (var database = Databases.open(home);
        var people = Executors.newVirtualThreadPerTaskExecutor()) {
      var numbers = new ArrayList<Future<Integer>>();
      for (int person = 0; person < 200; person++) {
        var key = "person " + person;
        numbers.add(people.submit(() -> declareUntilStored(database, key)));
      }
      var given = new ArrayList<Integer>();
      for (var number : numbers) {
        given.add(number.get());
      }

      assertThat(given)
          .containsExactlyInAnyOrderElementsOf(IntStream.rangeClosed(1, 200).boxed().toList());
      assertThat(database.incidents().latest(500)).hasSize(200);
    }
  }

  @Test
  void aBackupIsWholeWhileWorkGoesOn() {
    try (var database = Databases.open(home)) {
      declare(database, 1);
      Database.backup(home, home.resolve("backup.db"));
      declare(database, 2);
      Database.backup(home, home.resolve("no/such/folder/backup.db"));
    }

    assertThat(numbersIn("backup.db")).containsExactly(1);
    assertThat(numbersIn("no/such/folder/backup.db")).containsExactly(1, 2);
    assertThat(home).isDirectoryNotContaining("glob:**.part");
  }

  @Test
  void aBackupLeavesAStrangersDraftAlone() throws Exception {
    Databases.open(home).close();
    var strange = Files.writeString(home.resolve("backup.db.part"), "a stranger's");
    Database.backup(home, home.resolve("backup.db"));
    assertThat(strange).hasContent("a stranger's");
  }

  @Test
  void ofBackupsIntoOneFileAtOnceOneIsMade() throws Exception {
    Databases.open(home).close();
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      var made =
          threads
              .invokeAll(Collections.nCopies(3, () -> isBackedUp(home.resolve("backup.db"))))
              .stream()
              .map(Future::resultNow);
      assertThat(made).containsExactlyInAnyOrder(true, false, false);
    }
    assertThat(home).isDirectoryNotContaining("glob:**.part");
  }

  private boolean isBackedUp(Path target) {
    try {
      Database.backup(home, target);
      return true;
    } catch (Refusal.NoBackup _) {
      return false;
    }
  }

  @Test
  void aBackupMakesNothingBesideWhatIsNotRunning(@TempDir Path elsewhere) {
    try (var database = Databases.open(home)) {
      declare(database, 1);
    }
    Database.backup(home, elsewhere.resolve("backup.db"));
    assertThat(home).isDirectoryNotContaining("glob:**muster.db-*");
  }

  @Test
  void whatIsNotRunningCanBeBackedUpAndOpened() throws Exception {
    try (var database = Databases.open(home)) {
      declare(database, 1);
    }
    Database.backup(home, home.resolve("copy/muster.db"));

    try (var copy = Databases.open(home.resolve("copy"));
        var again = Databases.open(home)) {
      assertThat(copy.incidents().latest(9)).isEqualTo(again.incidents().latest(9)).hasSize(1);
    }
  }

  @Test
  void aBackupOverwritesNothing() throws Exception {
    Databases.open(home).close();
    var target = Files.writeString(home.resolve("backup.db"), "the last one there is");

    assertThatThrownBy(() -> Database.backup(home, target))
        .isInstanceOf(Refusal.NoBackup.class)
        .hasMessage("No backup was made at %s: something is there already.".formatted(target));
    assertThat(target).hasContent("the last one there is");
  }

  @Test
  void whereThereIsNothingToBackUpNothingIsMade() {
    var nowhere = home.resolve("nowhere");

    assertThatThrownBy(() -> Database.backup(nowhere, home.resolve("backup.db")))
        .isInstanceOf(Refusal.NoBackup.class)
        .hasMessageContaining("there is no " + nowhere.resolve("muster.db"));
    assertThat(home).isEmptyDirectory();
  }

  @Test
  void whereABackupCannotBeWrittenItIsSaid() throws Exception {
    Databases.open(home).close();
    var file = Files.createFile(home.resolve("file"));

    assertThatThrownBy(() -> Database.backup(home, file.resolve("backup.db")))
        .isInstanceOf(Refusal.NoBackup.class);
  }

  @Test
  void aHealthyDatabaseTakesWritesAndHousekeeping() {
    try (var database = Databases.open(home)) {
      assertThat(database.isWritable()).isTrue();
      assertThat(database.isWritable()).isTrue();
      database.tidy();
    }
  }

  @Test
  @Timeout(8)
  void housekeepingWaitsForNobodyWhoStillReads() {
    try (var database = Databases.open(home);
        var reader = new Sqlite(home.resolve("muster.db")).reader()) {
      reader.begin();
      assertThat(reader.createQuery("select count(*) from outbox").mapTo(int.class).one()).isZero();
      declare(database, 1);
      database.tidy();
      declare(database, 2);
      reader.rollback();
    }
  }

  @Test
  void aClosedDatabaseIsNotWritable() {
    var database = Databases.open(home);
    database.close();

    assertThat(database.isWritable()).isFalse();
  }

  @Test
  void commitsTellWhatTheySet() {
    try (var database = Databases.open(home)) {
      var deadlines = new ArrayList<Instant>();
      var queued = new ArrayList<String>();
      database.onTimerSet(deadlines::add);
      database.onEffectQueued(() -> queued.add("effect"));
      var soon = Sample.timer(1, NOW.plusSeconds(1));
      var later = Sample.timer(2, NOW.plusSeconds(2));

      commit(database, "timers", Sample.sets(later, soon));
      assertThat(deadlines).containsExactly(soon.due());
      assertThat(queued).isEmpty();

      commit(database, "effect", Sample.asks(Sample.say(1, "hello")));
      assertThat(queued).hasSize(1);
      assertThat(deadlines).hasSize(1);

      var claimed = database.outbox().claim("me", NOW, 1).getFirst();
      assertThat(
              database
                  .outbox()
                  .bury(claimed, NOW, "no", List.of(Sample.say(2, "instead")), Optional.empty()))
          .isTrue();
      assertThat(queued).hasSize(2);
    }
  }

  @Test
  void aPageThatSomebodyDiedOverIsTriedAgainAtOnce() {
    try (var database = Databases.open(home)) {
      commit(
          database,
          "effects",
          Sample.asks(Sample.say(1, "hello"), Sample.say(2, "wake up", Priority.PAGE)));
      assertThat(database.outbox().claim("whoever died", NOW, 2)).hasSize(2);
    }

    try (var database = Databases.open(home)) {
      var again = database.outbox().claim("me", NOW, 2);
      assertThat(again).extracting(Claimed::priority).containsExactly(Priority.PAGE);
      assertThat(again.getFirst().maybeDone()).isTrue();
    }
  }

  @Test
  void whatTheDeadHeldIsFreeEvenIfTheClockWasSetBackMeanwhile() {
    try (var database = Databases.open(home)) {
      commit(database, "effect", Sample.asks(Sample.say(1, "hello")));
      assertThat(database.outbox().claim("whoever died", NOW, 1)).hasSize(1);
    }

    try (var database = Databases.open(home)) {
      var again = database.outbox().claim("me", NOW.minus(Duration.ofHours(1)), 1);
      assertThat(again).singleElement().matches(Claimed::maybeDone);
    }
  }

  private List<Integer> numbersIn(String file) {
    try (var handle = new Sqlite(home.resolve(file)).reader()) {
      return handle
          .createQuery("select number from incident order by number")
          .mapTo(Integer.class)
          .list();
    }
  }

  private static int declareUntilStored(Database database, String key) {
    while (true) {
      var next = database.incidents().next().number();
      var decision = Sample.declares(Sample.incident(next));
      if (database.commits().commit(new Cause.Said(key), decision, NOW) instanceof Outcome.Stored) {
        return next;
      }
    }
  }

  private static void declare(Database database, int number) {
    commit(database, "declare " + number, Sample.declares(Sample.incident(number)));
  }

  private static void commit(Database database, String key, Decision decision) {
    assertThat(database.commits().commit(new Cause.Said(key), decision, NOW))
        .isEqualTo(new Outcome.Stored());
  }
}
