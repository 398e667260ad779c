package dev.muster.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import org.jdbi.v3.core.Handle;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
class WriterTest {
  @TempDir Path home;
  private Sqlite sqlite;
  private Writer writer;

  @BeforeEach
  void open() {
    sqlite = new Sqlite(home.resolve("test.db"));
    writer = new Writer(sqlite.writer());
    writer.run(handle -> handle.execute("create table row (word text unique)"));
  }

  @AfterEach
  void close() {
    writer.close();
  }

  @Test
  void unitsThatWaitTogetherAreStoredInTheOrderTheyCame() throws Exception {
    var results =
        together(
            List.of(
                handle -> insert(handle, "one"),
                handle -> insert(handle, "two"),
                handle -> insert(handle, "three")));

    assertThat(results).hasSize(4).allMatch(Future::isDone);
    assertThat(rows()).containsExactly("one", "two", "three");
  }

  @Test
  void aUnitThatBreaksIsTakenBackAlone() throws Exception {
    var results =
        together(
            List.of(
                handle -> insert(handle, "one"),
                handle -> {
                  insert(handle, "lost");
                  insert(handle, "one");
                },
                handle -> insert(handle, "two")));

    assertThat(rows()).containsExactly("one", "two");
    assertThat(results.get(1)).succeedsWithin(Duration.ZERO);
    assertThatThrownBy(() -> results.get(2).get()).hasMessageContaining("UNIQUE");
    assertThat(results.get(3)).succeedsWithin(Duration.ZERO);
  }

  @Test
  void whatIsNotToBeKeptIsTakenBackAlone() {
    var answer =
        writer.write(
            handle -> {
              insert(handle, "lost");
              return "no";
            },
            "yes"::equals);

    assertThat(answer).isEqualTo("no");
    assertThat(rows()).isEmpty();
  }

  @Test
  void whenTheCommitIsLostNobodyIsConfirmed() throws Exception {
    var results =
        together(
            List.of(
                handle -> insert(handle, "one"),
                handle -> handle.execute("rollback"),
                handle -> insert(handle, "two")));

    for (var result : results.subList(1, 4)) {
      assertThatThrownBy(result::get).isInstanceOf(Exception.class);
    }
    assertThat(rows()).isEmpty();
    writer.run(handle -> insert(handle, "after"));
    assertThat(rows()).containsExactly("after");
  }

  @Test
  void aClosedWriterFinishesWhatWaitsAndTakesNoMore() {
    writer.run(handle -> insert(handle, "one"));

    writer.close();

    assertThatThrownBy(() -> writer.run(handle -> insert(handle, "two")))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("the database is closed");
    assertThat(rows()).containsExactly("one");
  }

  @Test
  void aConfirmedRowSurvivesACopyTakenAtThatMoment() throws Exception {
    for (int i = 0; i < 20; i++) {
      var word = "row " + i;
      writer.run(handle -> insert(handle, word));
      assertThat(rowsOf(copy(i))).contains(word).hasSize(i + 1);
    }
  }

  /// Holds the writer until all of them wait, so that they share one commit.
  private List<Future<?>> together(List<Consumer<Handle>> works) throws Exception {
    var results = new ArrayList<Future<?>>();
    try (var callers = Executors.newVirtualThreadPerTaskExecutor()) {
      var started = new CountDownLatch(1);
      var go = new CountDownLatch(1);
      results.add(callers.submit(() -> writer.run(_ -> hold(started, go))));
      started.await();
      for (var work : works) {
        var waiting = writer.waiting();
        results.add(callers.submit(() -> writer.run(work)));
        while (writer.waiting() == waiting) {
          Thread.onSpinWait();
        }
      }
      go.countDown();
    }
    return results;
  }

  private static void hold(CountDownLatch started, CountDownLatch go) {
    started.countDown();
    try {
      go.await();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void insert(Handle handle, String word) {
    handle.execute("insert into row (word) values (?)", word);
  }

  private List<String> rows() {
    return rowsOf(sqlite);
  }

  private static List<String> rowsOf(Sqlite sqlite) {
    try (var handle = sqlite.reader()) {
      return handle.createQuery("select word from row order by rowid").mapTo(String.class).list();
    }
  }

  /// What a killed process leaves behind: the file and its log, not closed.
  private Sqlite copy(int number) throws Exception {
    var copy = home.resolve("copy-%d.db".formatted(number));
    Files.copy(sqlite.file(), copy);
    Files.copy(Path.of(sqlite.file() + "-wal"), Path.of(copy + "-wal"));
    return new Sqlite(copy);
  }
}
