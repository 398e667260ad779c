package dev.muster.kill;

import dev.muster.adapter.slack.fake.Channel;
import dev.muster.adapter.slack.fake.FakeSlack;
import dev.muster.adapter.slack.fake.Person;
import dev.muster.incident.IncidentId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/// Who was told that they are in.
record Joined(Set<Seat> seats) {
  record Seat(String person, IncidentId incident) {}

  Joined() {
    this(ConcurrentHashMap.newKeySet());
  }

  void add(Person person, IncidentId incident) {
    var _ = seats.add(new Seat(person.id(), incident));
  }

  Stream<Seat> of(IncidentId incident) {
    return seats.stream().filter(seat -> seat.incident().equals(incident));
  }

  /// The rooms that were opened for an incident. There should be one.
  static List<Channel> rooms(FakeSlack slack, IncidentId incident) {
    var plain = "inc-" + incident.number();
    return slack.workspace().channels().stream()
        .filter(room -> room.name().equals(plain) || room.name().startsWith(plain + "-"))
        .toList();
  }

  static Optional<Channel> room(FakeSlack slack, IncidentId incident) {
    return rooms(slack, incident).stream().findFirst();
  }
}
