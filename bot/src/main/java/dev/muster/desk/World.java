package dev.muster.desk;

import dev.muster.commit.Decision;
import dev.muster.effect.Postings;
import dev.muster.happening.Company;
import dev.muster.happening.Concern;
import dev.muster.happening.Happening;
import dev.muster.incident.Incident;
import dev.muster.incident.IncidentId;
import dev.muster.incident.Incidents;
import dev.muster.reply.Reply;
import dev.muster.workspace.WorkspaceId;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;

/// Decides what follows when a workspace changes under the incidents: one decision for each
/// incident it concerns.
public final class World {
  private final Incidents incidents;
  private final Postings postings;
  private final RoomDesk rooms;
  private final AbsenceDesk absences;
  private final CompanyDesk companies;

  World(Sight sight, RoomDesk rooms, AbsenceDesk absences, CompanyDesk companies) {
    this.incidents = sight.incidents();
    this.postings = sight.postings();
    this.rooms = rooms;
    this.absences = absences;
    this.companies = companies;
  }

  /// The incidents that something may concern.
  public List<IncidentId> concerned(Happening what) {
    return switch (what) {
      case Happening.ToRoom change ->
          incidents.inRoom(change.room()).map(Incident::id).stream().toList();
      case Happening.Gone _ -> incidents.open().stream().map(Incident::id).toList();
    };
  }

  public Decision happened(IncidentId id, Happening what, Instant now) {
    return incidents
        .find(id)
        .map(incident -> happened(incident, what, now))
        .orElseGet(() -> Decision.answer(new Reply.Silence()));
  }

  private Decision happened(Incident incident, Happening what, Instant now) {
    return switch (what) {
      case Happening.Entered entered -> companies.entered(incident, entered, now);
      case Happening.Departed(_, var person) -> companies.departed(incident, person, now);
      case Happening.Overlooked(_, var person) -> companies.overlooked(incident, person, now);
      case Happening.ShutOut shutOut -> companies.shutOut(incident, shutOut, now);
      case Happening.OfRoom change -> rooms.happened(incident, change, now);
      case Happening.Gone(var person) -> absences.left(incident, person, now);
    };
  }

  /// What it is worth to look at again.
  public Concern concern(WorkspaceId workspace, Instant now) {
    var open = incidents.open();
    var people = new LinkedHashSet<>(open.stream().flatMap(AbsenceDesk::concerned).toList());
    people.removeIf(person -> !person.workspace().equals(workspace));
    var places =
        open.stream()
            .flatMap(incident -> postings.room(workspace, incident.id()).stream())
            .toList();
    return new Concern(new LinkedHashSet<>(places), people, companies(open, workspace, now));
  }

  private List<Company> companies(List<Incident> open, WorkspaceId workspace, Instant now) {
    return open.stream()
        .filter(Incident::isPrivate)
        .flatMap(incident ->
            postings.room(workspace, incident.id()).stream()
                .map(room -> companies.company(incident, room, now)))
        .toList();
  }
}
