package dev.muster.storage;

import static dev.muster.commit.Sample.ALICE;
import static dev.muster.commit.Sample.BOB;
import static dev.muster.commit.Sample.DONE;
import static dev.muster.commit.Sample.HOME;
import static dev.muster.commit.Sample.NOW;

import dev.muster.chat.Priority;
import dev.muster.commit.AuditEntry;
import dev.muster.commit.Cause;
import dev.muster.commit.Change;
import dev.muster.commit.Commits.Outcome;
import dev.muster.commit.Decision;
import dev.muster.commit.Sample;
import dev.muster.effect.Asked;
import dev.muster.effect.CardKind;
import dev.muster.effect.Effect;
import dev.muster.incident.Incident;
import dev.muster.incident.Role;
import dev.muster.timer.TimerChange;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.sqlite.SQLiteConfig;

/// How many decisions a second reach the disk, beside how many bare rows do. Run by hand, with a
/// folder on a real disk.
final class CommitRates {
  private static final Duration LONG_ENOUGH = Duration.ofSeconds(3);

  private CommitRates() {}

  public static void main(String[] arguments) throws Exception {
    var folder = Path.of(arguments[0]);
    for (int round = 1; round <= 3; round++) {
      for (var callers : new int[] {1, 16}) {
        var bare = bare(folder.resolve("bare-%d-%d".formatted(round, callers)), callers);
        var whole = whole(folder.resolve("whole-%d-%d".formatted(round, callers)), callers);
        System.out.printf(
            "%2d callers: %,6d bare rows/s, %,6d decisions/s (%d %%)%n",
            callers, bare, whole, 100 * whole / bare);
      }
    }
  }

  /// One connection, one insert and one commit each: the least a durable write can cost.
  private static long bare(Path home, int callers) throws Exception {
    Files.createDirectories(home);
    var source = new Sqlite(home.resolve("bare.db")).source(SQLiteConfig.TransactionMode.IMMEDIATE);
    try (var connection = source.getConnection();
        var create = connection.createStatement()) {
      create.execute("create table bare (id integer primary key, text text)");
      connection.setAutoCommit(false);
      try (var insert = connection.prepareStatement("insert into bare (text) values (?)")) {
        return rate(
            callers,
            (_, turn) -> {
              synchronized (insert) {
                insert.setString(1, "row " + turn);
                insert.executeUpdate();
                connection.commit();
              }
            });
      }
    }
  }

  private static long whole(Path home, int callers) throws Exception {
    try (var database = Databases.open(home)) {
      var commits = database.commits();
      var incidents = new Incident[callers];
      for (int i = 0; i < callers; i++) {
        incidents[i] = Sample.incident(i + 1);
        expectStored(
            commits.commit(new Cause.Said("declare " + i), Sample.declares(incidents[i]), NOW));
      }
      return rate(
          callers,
          (caller, turn) -> {
            var before = incidents[caller];
            var after = changed(before, turn);
            expectStored(
                commits.commit(
                    new Cause.Said("key %d %d".formatted(caller, turn)),
                    typical(before, after),
                    NOW));
            incidents[caller] = after;
          });
    }
  }

  private static Incident changed(Incident before, int turn) {
    var roles = before.roles().assign(Role.COMMANDER, turn % 2 == 0 ? ALICE : BOB);
    return before.with(roles).recorded().next();
  }

  /// A change of an incident, an entry, three effects, a deadline, an audit entry, an answer.
  private static Decision typical(Incident before, Incident after) {
    var number = after.id().number();
    return new Decision(
        new Change.Changed(before, after),
        List.of(Sample.note(number, after.entries(), "Somebody takes command")),
        List.of(
            Sample.say(number, "Alice is in command"),
            Asked.of(new Effect.Invite(HOME, after.id(), BOB), Priority.STATE),
            Asked.of(new Effect.ShowCard(HOME, after.id(), CardKind.INCIDENT), Priority.STATE)),
        List.of(new TimerChange.Set(Sample.timer(number, NOW.plusSeconds(after.version())))),
        Optional.of(new AuditEntry(NOW, Optional.of(ALICE), "lead", after.id().toString())),
        DONE);
  }

  private static void expectStored(Outcome outcome) {
    if (!(outcome instanceof Outcome.Stored)) {
      throw new IllegalStateException(outcome.toString());
    }
  }

  private static long rate(int callers, Work work) throws InterruptedException {
    var done = new AtomicInteger();
    var end = System.nanoTime() + LONG_ENOUGH.toNanos();
    var finished = new CountDownLatch(callers);
    for (int i = 0; i < callers; i++) {
      var caller = i;
      Thread.ofPlatform()
          .start(() -> {
            for (int turn = 0; System.nanoTime() < end; turn++) {
              work.go(caller, turn);
              done.incrementAndGet();
            }
            finished.countDown();
          });
    }
    finished.await();
    return done.get() / LONG_ENOUGH.toSeconds();
  }

  private interface Work {
    void once(int caller, int turn) throws SQLException;

    default void go(int caller, int turn) {
      try {
        once(caller, turn);
      } catch (SQLException e) {
        throw new IllegalStateException(e);
      }
    }
  }
}
