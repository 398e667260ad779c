package dev.muster.adapter.slack;

import dev.muster.happening.Concern;
import dev.muster.happening.Happening;
import dev.muster.happening.Happenings;
import dev.muster.person.PersonId;
import dev.muster.workspace.WorkspaceId;
import java.util.function.Consumer;

/// Sees to what concerns the adapter itself before others are told.
///
/// @param left hears of whoever may see less from now on
record Observed(Happenings others, Places places, Consumer<PersonId> left) implements Happenings {
  @Override
  public void happened(String key, Happening what) {
    switch (what) {
      case Happening.Archived(var room) -> places.forget(room);
      case Happening.Lost(var room) -> places.forget(room);
      case Happening.Renamed _,
          Happening.Opened _,
          Happening.MadePrivate _,
          Happening.Entered _,
          Happening.Departed _,
          Happening.Overlooked _,
          Happening.ShutOut _,
          Happening.Gone _ -> {}
    }
    others.happened(key, what);
    if (what instanceof Happening.Departed(_, var person)) {
      left.accept(person);
    }
  }

  @Override
  public Concern concern(WorkspaceId workspace) {
    return others.concern(workspace);
  }
}
