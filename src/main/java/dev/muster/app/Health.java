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

  /// What keeps Muster from being ready, in words; nothing if it is.
  List<String> problems() {
    var problems = new ArrayList<String>();
    if (!isWritable.getAsBoolean()) {
      problems.add("the database cannot be written");
      return problems;
    }
    var found = auditor.look();
    if (found.timers() > 0) {
      problems.add("%d deadlines are overdue".formatted(found.timers()));
    }
    if (found.pageLate()) {
      problems.add("a page has been waiting for more than two minutes");
    }
    problems.addAll(troubles.get());
    return problems;
  }
}
