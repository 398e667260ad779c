package dev.muster.storage;

import java.util.Map;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.sqlite.SQLiteConfig;

/// Brings the tables up to what this version needs.
final class Migrations {
  /// By itself Flyway passes over the migrations of a newer version.
  private static final String[] PASS_OVER_NOTHING = {};

  private Migrations() {}

  /// @throws Refusal.Unfit if a newer Muster has written here
  static void migrate(Sqlite sqlite) {
    try {
      Flyway.configure(Migrations.class.getClassLoader())
          .dataSource(sqlite.source(SQLiteConfig.TransactionMode.IMMEDIATE))
          .locations("classpath:db/migration")
          .placeholders(Map.of("counted", "integer"))
          .ignoreMigrationPatterns(PASS_OVER_NOTHING)
          .loggers("slf4j")
          .load()
          .migrate();
    } catch (FlywayException e) {
      throw new Refusal.Unfit(sqlite.file(), e);
    }
  }
}
