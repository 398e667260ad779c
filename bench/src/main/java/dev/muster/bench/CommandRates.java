package dev.muster.bench;

import dev.muster.adapter.sandbox.SandboxPeople;
import dev.muster.person.PersonId;
import dev.muster.reception.Invocation;
import dev.muster.reception.Saying;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;

/// How many commands a second are decided, stored and answered while all that follows from them is
/// delivered, beside how many rows a second the same file takes one by one.
final class CommandRates {
  private static final PersonId ALICE = new PersonId(SandboxPeople.WORKSPACE, "alice");

  private final Path folder;
  private final Duration time;
  private final int rounds;

  CommandRates(Path folder, Duration time, int rounds) {
    this.folder = folder;
    this.time = time;
    this.rounds = rounds;
  }

  /// Muster runs for weeks: what it does in its first seconds, before the machine has compiled it,
  /// is not measured.
  void warmUp(Duration enough) throws Exception {
    try (var stage = Stage.silent(folder.resolve("warm-up"), _ -> {}).run()) {
      var _ = Crowd.rate(16, enough, _ -> caller(stage));
    }
  }

  private record Round(double commands, double delivered, double bare) {}

  List<Figure> measure(int callers) throws Exception {
    var all = new Round[rounds];
    for (int i = 0; i < rounds; i++) {
      all[i] = round(folder.resolve("rates-%d-%d".formatted(callers, i)), callers);
    }
    double commands = median(all, Round::commands);
    double bare = median(all, Round::bare);
    var who = callers == 1 ? "1 caller: " : callers + " callers: ";
    return List.of(
        Figure.plain(who + "bare commits of one row", bare, "/s"),
        Figure.plain(who + "commands stored and answered", commands, "/s"),
        Figure.plain(who + "effects delivered meanwhile", median(all, Round::delivered), "/s"),
        Figure.atLeast(who + "commands against bare commits", 100 * commands / bare, 50, "%"));
  }

  private static double median(Round[] all, java.util.function.ToDoubleFunction<Round> figure) {
    return Sample.median(java.util.Arrays.stream(all).mapToDouble(figure).toArray());
  }

  private Round round(Path home, int callers) throws Exception {
    double commands;
    double delivered;
    try (var stage = Stage.silent(home, _ -> {}).run()) {
      var _ = Crowd.rate(callers, time.dividedBy(2), _ -> caller(stage));
      long before = stage.calls();
      commands = Crowd.rate(callers, time, _ -> caller(stage));
      delivered = (stage.calls() - before) / (time.toMillis() / 1000.0);
    }
    return new Round(commands, delivered, bare(home, callers));
  }

  private static Runnable caller(Stage stage) {
    var door = stage.wired().core().frontDoor();
    var script =
        new Script(line ->
            door.hear(new Invocation(key(), ALICE, Optional.empty(), new Saying.Typed(line)))
                .toString());
    return script::next;
  }

  private static final AtomicLong KEYS = new AtomicLong();

  private static String key() {
    return "bench/" + KEYS.incrementAndGet();
  }

  /// The least a durable write can cost: one connection, one row, one commit, one after the other.
  private double bare(Path home, int callers) throws Exception {
    try (var connection = DriverManager.getConnection("jdbc:sqlite:" + home.resolve("muster.db"));
        var statement = connection.createStatement()) {
      statement.execute("pragma journal_mode = wal");
      statement.execute("pragma synchronous = full");
      statement.execute("create table bare (id integer primary key, text text)");
      connection.setAutoCommit(false);
      try (var insert = connection.prepareStatement("insert into bare (text) values (?)")) {
        var _ = Crowd.rate(callers, time.dividedBy(4), _ -> () -> insert(connection, insert));
        return Crowd.rate(callers, time.dividedBy(2), _ -> () -> insert(connection, insert));
      }
    }
  }

  private static void insert(Connection connection, PreparedStatement insert) {
    synchronized (insert) {
      try {
        insert.setString(1, "something of the length of a short note");
        insert.executeUpdate();
        connection.commit();
      } catch (SQLException e) {
        throw new IllegalStateException(e);
      }
    }
  }
}
