package dev.muster.desk;

import dev.muster.effect.Postings;
import dev.muster.incident.Incident;
import dev.muster.wording.Way;

/// Shows people the way to an incident's room, as far as it is known, and no further than they may
/// go.
final class Signposts {
  private final Postings postings;
  private final RoomDesk rooms;

  Signposts(Postings postings, RoomDesk rooms) {
    this.postings = postings;
    this.rooms = rooms;
  }

  Way to(Incident incident, Asking asking) {
    if (asking.isIn(incident.id())) {
      return new Way.Here();
    }
    return mayEnter(incident, asking) ? known(incident) : new Way.MembersOnly();
  }

  private static boolean mayEnter(Incident incident, Asking asking) {
    return !incident.isPrivate() || incident.involved().members().contains(asking.person());
  }

  /// The way for people who may go there.
  Way known(Incident incident) {
    return switch (rooms.state(incident)) {
      case ARCHIVED -> new Way.Shut("archived");
      case LOST -> new Way.Shut("gone");
      case OPEN ->
          postings
              .room(incident.home(), incident.id())
              .<Way>map(Way.To::new)
              .orElseGet(Way.NotYet::new);
    };
  }
}
