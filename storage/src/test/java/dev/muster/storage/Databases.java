package dev.muster.storage;

import dev.muster.commit.Commits;
import dev.muster.commit.Store;
import dev.muster.effect.Ids;
import dev.muster.effect.Outbox;
import dev.muster.effect.Postings;
import dev.muster.incident.Incidents;
import dev.muster.timer.MovableClock;
import dev.muster.timer.Timers;
import java.nio.file.Path;
import java.util.SplittableRandom;

/// Databases for tests.
final class Databases {
  static final Ids IDS = Ids.uuids(MovableClock.onAFriday(), new SplittableRandom(7));

  private Databases() {}

  static Database open(Path home) {
    return Database.open(home, IDS);
  }

  static Store store(Database database) {
    return new Store() {
      @Override
      public Commits commits() {
        return database.commits();
      }

      @Override
      public Incidents incidents() {
        return database.incidents();
      }

      @Override
      public Outbox outbox() {
        return database.outbox();
      }

      @Override
      public Postings postings() {
        return database.postings();
      }

      @Override
      public Timers timers() {
        return database.timers();
      }
    };
  }
}
