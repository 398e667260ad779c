package dev.muster.adapter.slack;

import dev.muster.person.PersonId;
import dev.muster.workspace.RoomId;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/// Writes down what happened in the workspace.
final class Witness implements Happenings {
  private final List<String> seen = new CopyOnWriteArrayList<>();

  List<String> seen() {
    return List.copyOf(seen);
  }

  @Override
  public void renamed(RoomId room, String name) {
    seen.add("renamed " + room.value() + " " + name);
  }

  @Override
  public void archived(RoomId room) {
    seen.add("archived " + room.value());
  }

  @Override
  public void unarchived(RoomId room) {
    seen.add("unarchived " + room.value());
  }

  @Override
  public void deleted(RoomId room) {
    seen.add("deleted " + room.value());
  }

  @Override
  public void left(PersonId person) {
    seen.add("left " + person.value());
  }

  @Override
  public void shutOut(String why) {
    seen.add(why);
  }
}
