package dev.muster.storage;

import dev.muster.incident.Incident;
import dev.muster.incident.IncidentId;
import dev.muster.incident.Incidents;
import dev.muster.incident.TimelineEntry;
import dev.muster.person.PersonId;
import dev.muster.workspace.RoomId;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jdbi.v3.core.statement.Query;

final class JdbiIncidents implements Incidents {
  private static final Stored ONE = Stored.where("number = :number");

  private static final Stored OPEN =
      Stored.where(
          """
          status in ('TRIAGE', 'MITIGATING', 'MONITORING')
          """);

  private static final Stored LATEST =
      Stored.where("number in (select number from incident order by number desc limit :limit)");

  private static final Stored LATEST_SEEN =
      Stored.where(
          """
          number in (
            select number from incident i
            where visibility = 'OPEN' or exists (
              select 1 from involved
              where incident = i.number and part = 'MEMBER'
                and workspace = :workspace and person = :person)
            order by number desc
            limit :limit)
          """);

  /// A room found again for a later incident is that one's.
  private static final Stored IN_ROOM =
      Stored.where(
          """
          number = (
            select max(incident) from posting
            where workspace = :workspace and room = :room and purpose = 'room')
          """);

  private static final String NEXT = "select coalesce(max(number), 0) + 1 from incident";

  private final Readers readers;

  JdbiIncidents(Readers readers) {
    this.readers = readers;
  }

  @Override
  public Optional<Incident> find(IncidentId id) {
    return one(ONE, query -> query.bind("number", id.number()));
  }

  @Override
  public Optional<Incident> inRoom(RoomId room) {
    return one(
        IN_ROOM,
        query -> query.bind("workspace", room.workspace().value()).bind("room", room.value()));
  }

  @Override
  public List<Incident> open() {
    return read(OPEN, _ -> {});
  }

  @Override
  public List<Incident> latest(int limit) {
    return newestFirst(read(LATEST, query -> query.bind("limit", limit)));
  }

  @Override
  public List<Incident> latest(int limit, PersonId person) {
    return newestFirst(
        read(
            LATEST_SEEN,
            query ->
                query
                    .bind("limit", limit)
                    .bind("workspace", person.workspace().value())
                    .bind("person", person.value())));
  }

  private static List<Incident> newestFirst(List<Incident> incidents) {
    return incidents.stream()
        .sorted((one, other) -> Integer.compare(other.id().number(), one.id().number()))
        .toList();
  }

  @Override
  public List<TimelineEntry> timeline(IncidentId id) {
    return readers.query(handle -> Timeline.of(handle, id));
  }

  @Override
  public IncidentId next() {
    return readers.query(
        handle -> handle.createQuery(NEXT).map((row, _) -> new IncidentId(row.getInt(1))).one());
  }

  private Optional<Incident> one(Stored which, Consumer<Query> bind) {
    return readers.read(handle -> which.one(handle, bind));
  }

  private List<Incident> read(Stored which, Consumer<Query> bind) {
    return readers.read(handle -> which.load(handle, bind));
  }
}
