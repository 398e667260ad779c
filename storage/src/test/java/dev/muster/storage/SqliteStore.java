package dev.muster.storage;

import dev.muster.commit.Store;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/// A fresh database for each test of a contract.
abstract class SqliteStore {
  @TempDir Path home;
  Database database;

  @BeforeEach
  void open() {
    database = Databases.open(home);
  }

  @AfterEach
  void close() {
    database.close();
  }

  public Store store() {
    return Databases.store(database);
  }
}
