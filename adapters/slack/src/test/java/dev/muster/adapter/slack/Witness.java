package dev.muster.adapter.slack;

import dev.muster.happening.Concern;
import dev.muster.happening.Happening;
import dev.muster.happening.Happenings;
import dev.muster.workspace.WorkspaceId;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;

/// Writes down what happened in the workspace.
final class Witness implements Happenings {
  private final List<String> seen = new CopyOnWriteArrayList<>();
  private volatile Concern concern = new Concern(Set.of(), Set.of(), List.of());
  private volatile boolean isDeaf;

  List<String> seen() {
    return List.copyOf(seen);
  }

  void isConcernedWith(Concern what) {
    concern = what;
  }

  /// From here on nothing it is told can be kept.
  void canKeepNothing(boolean deaf) {
    isDeaf = deaf;
  }

  @Override
  public void happened(String key, Happening what) {
    if (isDeaf) {
      throw new IllegalStateException("no database");
    }
    seen.add(words(what));
  }

  @Override
  public Concern concern(WorkspaceId workspace) {
    return concern;
  }

  private static String words(Happening what) {
    return switch (what) {
      case Happening.Renamed(var room, var name) -> "renamed " + room.value() + " " + name;
      case Happening.Archived(var room) -> "archived " + room.value();
      case Happening.Opened(var room) -> "unarchived " + room.value();
      case Happening.MadePrivate(var room) -> "private " + room.value();
      case Happening.Lost(var room) -> "deleted " + room.value();
      case Happening.Entered(var room, var person, var by) ->
          "joined %s %s %s".formatted(room.value(), person.value(), by.isPresent());
      case Happening.Departed(var room, var person) ->
          "departed %s %s".formatted(room.value(), person.value());
      case Happening.Overlooked(var room, var person) ->
          "overlooked %s %s".formatted(room.value(), person.value());
      case Happening.ShutOut(var room, var person, var why) ->
          "shut out %s %s %s".formatted(room.value(), person.value(), why);
      case Happening.Gone(var person) -> "left " + person.value();
    };
  }
}
