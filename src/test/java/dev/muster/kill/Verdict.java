package dev.muster.kill;

import static java.util.stream.Collectors.groupingBy;

import dev.muster.commit.Store;
import dev.muster.incident.Event;
import dev.muster.incident.Incident;
import dev.muster.incident.IncidentId;
import dev.muster.incident.Reminder;
import dev.muster.incident.TimelineEntry;
import dev.muster.kill.Load.Confirmed;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/// Compares what was confirmed with what is stored, and that with what was said.
final class Verdict {
  /// Of real time: two sweeps that find a deadline nobody told of.
  private static final Duration LATE = Duration.ofSeconds(10);

  private final Store store;
  private final Map<IncidentId, List<Confirmed>> confirmed;
  private final List<Saying> doubtful;
  private final Witness witness;
  private final Findings findings;

  private Verdict(
      Store store,
      Map<IncidentId, List<Confirmed>> confirmed,
      List<Saying> doubtful,
      Witness witness,
      Findings findings) {
    this.store = store;
    this.confirmed = confirmed;
    this.doubtful = doubtful;
    this.witness = witness;
    this.findings = findings;
  }

  static Findings of(Store store, Scene scene, Instant now) {
    var findings = new Findings();
    var load = scene.load();
    var byIncident = load.confirmed().stream().collect(groupingBy(Confirmed::incident));
    var witness = scene.witness(store, findings);
    new Verdict(store, byIncident, load.doubtful(), witness, findings).judge(now);
    var overdue = store.timers().overdue(now, LATE.multipliedBy(scene.speed()));
    findings.add(Broken.OVERDUE, overdue.count(), overdue);
    witness.judgePages(load.confirmed());
    witness.judgeCalls();
    return findings;
  }

  private void judge(Instant now) {
    int last = store.incidents().next().number() - 1;
    findings.add(Broken.LOST, confirmed.size() - last, "incidents");
    findings.add(
        Broken.TWICE, last - confirmed.size() - doubtful(Saying.Sort.DECLARE), "incidents");
    IntStream.rangeClosed(1, last).mapToObj(IncidentId::new).forEach(this::judge);
    var backlog = store.outbox().backlog(now);
    findings.add(Broken.UNDELIVERED, backlog.waiting(), backlog);
    findings.add(Broken.GIVEN_UP, backlog.dead(), backlog);
  }

  private void judge(IncidentId id) {
    var incident = store.incidents().find(id).orElseThrow();
    var timeline = store.incidents().timeline(id);
    judgeNumbers(incident, timeline);
    judgeKept(timeline, confirmed.getOrDefault(id, List.of()));
    witness.judgeRoom(incident, timeline);
    witness.judgeCards(incident);
  }

  private void judgeNumbers(Incident incident, List<TimelineEntry> timeline) {
    var numbers = timeline.stream().map(TimelineEntry::number).toList();
    var expected = IntStream.rangeClosed(1, incident.entries()).boxed().toList();
    findings.add(Broken.GAPS, numbers.equals(expected) ? 0 : 1, incident.id() + " has " + numbers);
  }

  /// Roles are the one thing that carries no words of its own, so they are counted together.
  private void judgeKept(List<TimelineEntry> timeline, List<Confirmed> commands) {
    commands.stream()
        .filter(command -> command.saying().sort() != Saying.Sort.ROLE)
        .forEach(command -> judgeKept(timeline, command));
    var roles =
        commands.stream()
            .filter(command -> command.saying().sort() == Saying.Sort.ROLE)
            .filter(command -> !command.isNeedless())
            .count();
    int taken = count(timeline, Event.RoleTaken.class);
    findings.add(Broken.LOST, (int) roles - taken, "roles among " + commands);
    findings.add(
        Broken.TWICE, taken - (int) roles - doubtful(Saying.Sort.ROLE), "roles among " + commands);
    doubtful.forEach(saying ->
        findings.add(Broken.TWICE, count(timeline, saying.tag()) - 1, saying + ", in doubt"));
    findings.add(Broken.TWICE, reminders(timeline) - 1, "reminders in " + timeline);
  }

  private void judgeKept(List<TimelineEntry> timeline, Confirmed command) {
    int found = count(timeline, command.saying().tag());
    findings.compare(Broken.LOST, Broken.TWICE, command.isNeedless() ? 0 : 1, found, command);
  }

  private int doubtful(Saying.Sort sort) {
    return (int) doubtful.stream().filter(saying -> saying.sort() == sort).count();
  }

  private static int count(List<TimelineEntry> timeline, String tag) {
    return (int) timeline.stream().filter(entry -> entry.event().toString().contains(tag)).count();
  }

  private static int count(List<TimelineEntry> timeline, Class<? extends Event> sort) {
    return (int) timeline.stream().filter(entry -> sort.isInstance(entry.event())).count();
  }

  /// That nobody is in command is said once.
  private static int reminders(List<TimelineEntry> timeline) {
    return (int)
        timeline.stream()
            .filter(entry ->
                entry.event() instanceof Event.Reminded(var reminder, _)
                    && reminder == Reminder.COMMANDER_MISSING)
            .count();
  }
}
