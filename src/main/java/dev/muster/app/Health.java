package dev.muster.app;

import dev.muster.timekeeper.Auditor;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

/// Says whether Muster does its work, for those who watch over it.
final class Health {
  private final BooleanSupplier isWritable;
  private final Auditor auditor;
  private final Supplier<List<String>> troubles;

  /// @param troubles what is wrong with workspaces
  Health(BooleanSupplier isWritable, Auditor auditor, Supplier<List<String>> troubles) {
    this.isWritable = isWritable;
    this.auditor = auditor;
    this.troubles = troubles;
  }

  /// @param problems what keeps Muster from being ready, in words; nothing if it is
  /// @param notes what somebody should see to all the same
  record Condition(List<String> problems, List<String> notes) {
    boolean isReady() {
      return problems.isEmpty();
    }
  }

  Condition look() {
    if (!isWritable.getAsBoolean()) {
      return new Condition(List.of("the database cannot be written"), List.of());
    }
    var found = auditor.look();
    var problems = new ArrayList<>(overdue(found));
    problems.addAll(troubles.get());
    return new Condition(List.copyOf(problems), givenUp(found));
  }

  private static List<String> overdue(Auditor.Findings found) {
    var problems = new ArrayList<String>();
    if (found.timers() > 0) {
      problems.add("%d deadlines are overdue".formatted(found.timers()));
    }
    if (found.stuck() > 0) {
      problems.add(
          "%d effects have failed again and again for ten minutes".formatted(found.stuck()));
    }
    if (found.pageLate()) {
      problems.add("a page has been waiting for more than two minutes");
    }
    return problems;
  }

  private static List<String> givenUp(Auditor.Findings found) {
    return found.dead() == 0
        ? List.of()
        : List.of("given up, and kept in the table dead_letter: %d".formatted(found.dead()));
  }
}
