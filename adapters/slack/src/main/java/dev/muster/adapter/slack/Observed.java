package dev.muster.adapter.slack;

import dev.muster.person.PersonId;
import dev.muster.workspace.RoomId;

/// Sees to what concerns the adapter itself before others are told.
record Observed(Happenings others, Places places, Identity identity) implements Happenings {
  @Override
  public void renamed(RoomId room, String name) {
    others.renamed(room, name);
  }

  @Override
  public void archived(RoomId room) {
    places.forget(room);
    others.archived(room);
  }

  @Override
  public void unarchived(RoomId room) {
    others.unarchived(room);
  }

  @Override
  public void deleted(RoomId room) {
    places.forget(room);
    others.deleted(room);
  }

  @Override
  public void left(PersonId person) {
    others.left(person);
  }

  @Override
  public void shutOut(String why) {
    identity.shutOut(why);
    others.shutOut(why);
  }
}
