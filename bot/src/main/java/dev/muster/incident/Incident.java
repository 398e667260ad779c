package dev.muster.incident;

import dev.muster.workspace.WorkspaceId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// An incident as it stands. Every change is a verb that returns the incident it becomes; the
/// version counts the changes, so that two people who change it at once are noticed.
///
/// `entries` is how many timeline entries it has, which is also the number of the last one.
/// `mergedInto` is the incident that goes on in its place.
public record Incident(
    IncidentId id,
    int version,
    WorkspaceId home,
    Headline headline,
    Status status,
    Milestones milestones,
    Roles roles,
    Involved involved,
    Updates updates,
    List<Task> tasks,
    int entries,
    Optional<IncidentId> mergedInto) {
  public Incident {
    tasks = List.copyOf(tasks);
  }

  public static Incident declare(
      IncidentId id, WorkspaceId home, Headline headline, Involved involved, Instant now) {
    return new Incident(
        id,
        0,
        home,
        headline,
        Status.TRIAGE,
        Milestones.declared(now),
        Roles.none(),
        involved,
        Updates.none(),
        List.of(),
        0,
        Optional.empty());
  }

  public boolean isOpen() {
    return status.isOpen();
  }

  public boolean isPrivate() {
    return headline.isPrivate();
  }

  public Severity severity() {
    return headline.severity();
  }

  public Optional<Task> task(int number) {
    return tasks.stream().filter(task -> task.number() == number).findFirst();
  }

  public List<Task> openTasks() {
    return tasks.stream().filter(Task::isOpen).toList();
  }

  public Incident with(Headline changed) {
    return new Incident(
        id,
        version,
        home,
        changed,
        status,
        milestones,
        roles,
        involved,
        updates,
        tasks,
        entries,
        mergedInto);
  }

  public Incident with(Milestones changed) {
    return new Incident(
        id,
        version,
        home,
        headline,
        status,
        changed,
        roles,
        involved,
        updates,
        tasks,
        entries,
        mergedInto);
  }

  public Incident with(Roles changed) {
    return new Incident(
        id,
        version,
        home,
        headline,
        status,
        milestones,
        changed,
        involved,
        updates,
        tasks,
        entries,
        mergedInto);
  }

  public Incident with(Involved changed) {
    return new Incident(
        id,
        version,
        home,
        headline,
        status,
        milestones,
        roles,
        changed,
        updates,
        tasks,
        entries,
        mergedInto);
  }

  public Incident with(Updates changed) {
    return new Incident(
        id,
        version,
        home,
        headline,
        status,
        milestones,
        roles,
        involved,
        changed,
        tasks,
        entries,
        mergedInto);
  }

  public Incident respond(Instant at) {
    return with(milestones.reach(Milestone.FIRST_RESPONSE, at));
  }

  /// Moves to a status and reaches the milestones it implies: mitigating means understood,
  /// monitoring means mitigated, and so does resolved. What moves on is no part of another.
  public Incident move(Status to, Instant at) {
    var reached =
        switch (to) {
          case MITIGATING -> milestones.reach(Milestone.UNDERSTOOD, at);
          case MONITORING -> milestones.reach(Milestone.MITIGATED, at);
          case RESOLVED -> milestones.reach(Milestone.MITIGATED, at).reach(Milestone.RESOLVED, at);
          case TRIAGE -> isOpen() ? milestones : milestones.reopen();
          case CLOSED, CANCELLED, MERGED -> milestones;
        };
    return new Incident(
        id,
        version,
        home,
        headline,
        to,
        reached,
        roles,
        involved,
        updates,
        tasks,
        entries,
        to == Status.MERGED ? mergedInto : Optional.empty());
  }

  /// Ends it as a part of another, which goes on.
  public Incident merge(IncidentId into, Instant at) {
    var merged = move(Status.MERGED, at);
    return new Incident(
        id,
        version,
        home,
        headline,
        merged.status,
        merged.milestones,
        roles,
        involved,
        updates,
        tasks,
        entries,
        Optional.of(into));
  }

  /// The number of the next task: one that no task here has.
  public int nextTask() {
    return tasks.stream().mapToInt(Task::number).max().orElse(0) + 1;
  }

  public Incident add(Task task) {
    var more = new ArrayList<>(tasks);
    more.add(task);
    return withTasks(more);
  }

  public Incident finish(Task finished, Instant at) {
    return withTasks(
        tasks.stream().map(task -> task.equals(finished) ? task.done(at) : task).toList());
  }

  /// Nobody in particular does it any more.
  public Incident release(Task released) {
    return withTasks(
        tasks.stream().map(task -> task.equals(released) ? task.released() : task).toList());
  }

  /// The task goes on elsewhere.
  public Incident drop(Task moved) {
    return withTasks(tasks.stream().filter(task -> !task.equals(moved)).toList());
  }

  /// Counts one more timeline entry.
  public Incident recorded() {
    return new Incident(
        id,
        version,
        home,
        headline,
        status,
        milestones,
        roles,
        involved,
        updates,
        tasks,
        entries + 1,
        mergedInto);
  }

  /// The same incident after one more stored change.
  public Incident next() {
    return new Incident(
        id,
        version + 1,
        home,
        headline,
        status,
        milestones,
        roles,
        involved,
        updates,
        tasks,
        entries,
        mergedInto);
  }

  private Incident withTasks(List<Task> changed) {
    return new Incident(
        id,
        version,
        home,
        headline,
        status,
        milestones,
        roles,
        involved,
        updates,
        changed,
        entries,
        mergedInto);
  }
}
