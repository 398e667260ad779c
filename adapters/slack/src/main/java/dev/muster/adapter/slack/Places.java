package dev.muster.adapter.slack;

import dev.muster.workspace.RoomId;
import java.util.Optional;

/// The channels that were there before Muster, where it speaks of incidents.
///
/// @param managers empty where managers have no channel of their own
record Places(Announcements announcements, Optional<Announcements> managers) {
  boolean contain(RoomId room) {
    var wanted = Optional.of(room);
    return announcements.room().equals(wanted)
        || managers.flatMap(Announcements::room).equals(wanted);
  }

  void forget(RoomId gone) {
    announcements.forget(gone);
    managers.ifPresent(room -> room.forget(gone));
  }

  /// Whether Slack has yet to say whether one of them is there.
  boolean isLookedFor() {
    return announcements.isLookedFor() || managers.filter(Announcements::isLookedFor).isPresent();
  }

  /// @return whether all of them are known
  boolean find() {
    boolean isKnown = announcements.find();
    return (managers.isEmpty() || managers.get().find()) && isKnown;
  }
}
