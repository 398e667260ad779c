package dev.muster.storage;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.MigrationInfo;
import org.sqlite.SQLiteConfig;

/// Brings the tables up to what this version needs.
final class Migrations {
  /// By itself Flyway passes over the migrations of a newer version.
  private static final String[] PASS_OVER_NOTHING = {};

  private static final String PASS_OVER_PENDING = "*:pending";

  private Migrations() {}

  /// @throws Refusal.Unfit if a newer Muster has written here
  static void migrate(Sqlite sqlite) {
    try {
      flyway(sqlite.source(SQLiteConfig.TransactionMode.IMMEDIATE), PASS_OVER_NOTHING).migrate();
    } catch (FlywayException e) {
      throw new Refusal.Unfit(sqlite.file(), e);
    }
  }

  /// What there is to do, each by its name.
  ///
  /// @throws Refusal.Unfit if a newer Muster has written here
  static List<String> pending(Sqlite sqlite) {
    try {
      var flyway = flyway(sqlite.still(), PASS_OVER_PENDING);
      flyway.validate();
      return Arrays.stream(flyway.info().pending()).map(Migrations::name).toList();
    } catch (FlywayException e) {
      throw new Refusal.Unfit(sqlite.file(), e);
    }
  }

  private static String name(MigrationInfo migration) {
    return "V%s (%s)".formatted(migration.getVersion(), migration.getDescription());
  }

  private static Flyway flyway(DataSource source, String... passedOver) {
    return Flyway.configure(Migrations.class.getClassLoader())
        .dataSource(source)
        .locations("classpath:db/migration")
        .placeholders(Map.of("counted", "integer"))
        .ignoreMigrationPatterns(passedOver)
        .loggers("slf4j")
        .load();
  }
}
