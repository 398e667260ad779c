package dev.muster.commit;

import dev.muster.incident.Incident;
import dev.muster.incident.IncidentId;
import dev.muster.incident.Incidents;
import dev.muster.incident.TimelineEntry;
import dev.muster.person.PersonId;
import dev.muster.workspace.RoomId;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

final class InMemoryIncidents implements Incidents {
  private static final Comparator<Incident> WORST_THEN_OLDEST =
      Comparator.comparing(Incident::severity).thenComparingInt(incident -> incident.id().number());

  private final Object lock;
  private final InMemoryPostings postings;
  private final NavigableMap<Integer, Incident> incidents = new TreeMap<>();
  private final Map<IncidentId, SortedMap<Integer, TimelineEntry>> timelines = new HashMap<>();

  InMemoryIncidents(Object lock, InMemoryPostings postings) {
    this.lock = lock;
    this.postings = postings;
  }

  @Override
  public Optional<Incident> find(IncidentId id) {
    synchronized (lock) {
      return Optional.ofNullable(incidents.get(id.number()));
    }
  }

  @Override
  public Optional<Incident> inRoom(RoomId room) {
    synchronized (lock) {
      return postings.incidentIn(room).flatMap(this::find);
    }
  }

  @Override
  public List<Incident> open() {
    return all().stream().filter(Incident::isOpen).sorted(WORST_THEN_OLDEST).toList();
  }

  @Override
  public List<Incident> latest(int limit) {
    return all().reversed().stream().limit(limit).toList();
  }

  @Override
  public List<Incident> latest(int limit, PersonId person) {
    return all().reversed().stream()
        .filter(incident -> !incident.isPrivate() || incident.involved().members().contains(person))
        .limit(limit)
        .toList();
  }

  @Override
  public List<TimelineEntry> timeline(IncidentId id) {
    synchronized (lock) {
      return List.copyOf(entries(id).values());
    }
  }

  @Override
  public IncidentId next() {
    synchronized (lock) {
      return new IncidentId(incidents.isEmpty() ? 1 : incidents.lastKey() + 1);
    }
  }

  boolean accepts(Change change) {
    return switch (change) {
      case Change.Nothing _ -> true;
      case Change.Declared(var incident) -> find(incident.id()).isEmpty();
      case Change.Changed(var before, _) ->
          find(before.id()).filter(stored -> stored.version() == before.version()).isPresent();
      case Change.Both(var one, var other) -> accepts(one) && accepts(other);
    };
  }

  /// An entry number used twice is a mistake of ours: it is refused before anything is stored.
  void check(Decision decision) {
    for (var entry : decision.timeline()) {
      if (entries(entry.incident()).containsKey(entry.number())) {
        throw new IllegalStateException("written before: " + entry);
      }
    }
  }

  void store(Decision decision) {
    store(decision.change());
    for (var entry : decision.timeline()) {
      entries(entry.incident()).put(entry.number(), entry);
    }
  }

  private void store(Change change) {
    switch (change) {
      case Change.Nothing _ -> {}
      case Change.Declared(var incident) -> put(incident);
      case Change.Changed(_, var after) -> put(after);
      case Change.Both(var one, var other) -> {
        store(one);
        store(other);
      }
    }
  }

  private List<Incident> all() {
    synchronized (lock) {
      return List.copyOf(incidents.values());
    }
  }

  private void put(Incident incident) {
    incidents.put(incident.id().number(), incident);
  }

  private SortedMap<Integer, TimelineEntry> entries(IncidentId id) {
    return timelines.computeIfAbsent(id, _ -> new TreeMap<>());
  }
}
