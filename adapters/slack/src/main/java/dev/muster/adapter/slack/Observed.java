package dev.muster.adapter.slack;

import dev.muster.happening.Concern;
import dev.muster.happening.Happening;
import dev.muster.happening.Happenings;
import dev.muster.workspace.WorkspaceId;

/// Sees to what concerns the adapter itself before others are told.
record Observed(Happenings others, Places places) implements Happenings {
  @Override
  public void happened(String key, Happening what) {
    switch (what) {
      case Happening.Archived(var room) -> places.forget(room);
      case Happening.Lost(var room) -> places.forget(room);
      case Happening.Renamed _, Happening.Opened _, Happening.Gone _ -> {}
    }
    others.happened(key, what);
  }

  @Override
  public Concern concern(WorkspaceId workspace) {
    return others.concern(workspace);
  }
}
