package dev.muster.storage;

import dev.muster.chat.Priority;
import dev.muster.effect.CardKind;
import dev.muster.incident.Kind;
import dev.muster.incident.Milestone;
import dev.muster.incident.Reminder;
import dev.muster.incident.Role;
import dev.muster.incident.Severity;
import dev.muster.incident.Status;
import dev.muster.incident.Visibility;
import dev.muster.reply.Button;
import dev.muster.timer.TimerKind;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;

/// The names that values are stored by. A database keeps all that those who opened it knew: whoever
/// does not know one of them could not read every row, and has to leave it alone.
///
/// The names are found out, not counted by hand, so that a new case cannot be forgotten here.
final class Vocabulary {
  static final List<Class<? extends Enum<?>>> ENUMS =
      List.of(
          CardKind.class,
          Kind.class,
          Milestone.class,
          Priority.class,
          Reminder.class,
          Role.class,
          Severity.class,
          Status.class,
          Button.Style.class,
          TimerKind.class,
          Visibility.class);

  private static final String KEPT = "select name from vocabulary";

  private static final String ADD = "insert into vocabulary (name) values (:name)";

  private static final Set<String> KNOWN =
      Stream.concat(
              Json.SEALED.stream()
                  .flatMap(type ->
                      Arrays.stream(type.getPermittedSubclasses())
                          .map(one -> name(type, one.getSimpleName()))),
              ENUMS.stream()
                  .flatMap(type ->
                      Arrays.stream(type.getEnumConstants()).map(one -> name(type, one.name()))))
          .collect(Collectors.toUnmodifiableSet());

  private Vocabulary() {}

  /// Adds ours to what is kept.
  ///
  /// @throws Refusal.Unfit if a name is kept that this version does not know
  static void agree(Sqlite sqlite) {
    try (var handle = sqlite.writer()) {
      var kept = kept(handle);
      requireKnown(sqlite, kept);
      var ours = new TreeSet<>(KNOWN);
      ours.removeAll(kept);
      if (!ours.isEmpty()) {
        handle.useTransaction(it -> ours.forEach(name -> Write.of(ADD).text("name", name).run(it)));
      }
    }
  }

  /// Looks without adding anything, also at a database from before there was such a table.
  ///
  /// @throws Refusal.Unfit if a name is kept that this version does not know
  static void inspect(Sqlite sqlite) {
    try (var handle = sqlite.open(sqlite.still())) {
      if (isThere(handle)) {
        requireKnown(sqlite, kept(handle));
      }
    }
  }

  private static boolean isThere(Handle handle) {
    return handle
        .queryMetadata(it -> it.getTables(null, null, "vocabulary", null))
        .map((row, _) -> row.getString("TABLE_NAME"))
        .findFirst()
        .isPresent();
  }

  private static Set<String> kept(Handle handle) {
    return handle.createQuery(KEPT).mapTo(String.class).set();
  }

  private static void requireKnown(Sqlite sqlite, Set<String> kept) {
    var unknown = new TreeSet<>(kept);
    unknown.removeAll(KNOWN);
    if (!unknown.isEmpty()) {
      throw new Refusal.Unfit(
          sqlite.file(), "they may hold what it cannot read: " + String.join(", ", unknown) + ".");
    }
  }

  private static String name(Class<?> type, String one) {
    return type.getSimpleName() + "." + one;
  }
}
