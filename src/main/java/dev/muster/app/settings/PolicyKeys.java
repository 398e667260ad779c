package dev.muster.app.settings;

import dev.muster.incident.Severity;
import dev.muster.policy.Policy;
import dev.muster.policy.Service;
import dev.muster.policy.SeverityPolicy;
import dev.muster.policy.WorkingHours;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Every key of `muster.yaml`. To add one, add it here: the reference and the editor's schema
/// follow.
final class PolicyKeys {
  static final Policy STANDARD = Policy.standard();

  private static final Key<String> ANNOUNCEMENTS =
      new Key<>(
          "announcements",
          Scalars.room(),
          STANDARD.announcements(),
          "The room where incidents are announced, by name and without the `#`.",
          "operations");

  private static final Key<Optional<String>> MANAGERS =
      new Key<>(
          "managers",
          Scalars.roomOrNone(),
          STANDARD.managers(),
          "The room where managers see one card for each SEV1 and SEV2, kept as it stands, and"
              + " nothing else. It never shows what is private.",
          "managers");

  private static final Key<String> ROOM_NAME =
      new Key<>(
          "room-name",
          Scalars.template("{number}", "{date}", "{slug}"),
          STANDARD.roomName(),
          "How the room of an incident is called: `{number}` is its number, `{date}` the day it was"
              + " declared (UTC), `{slug}` its title. A private one says `private` instead of its"
              + " title, and always has its number.",
          "inc-{date}-{slug}");

  static final Key<List<String>> ADMINISTRATORS =
      new Key<>(
          "administrators",
          new Listing<>(Scalars.handle(), 0),
          STANDARD.administrators(),
          "Handles of those who see everything, and are called when nobody else can be.",
          "[alice, bob]");

  private static final Key<List<DayOfWeek>> DAYS =
      new Key<>(
          "days",
          new Listing<>(Scalars.choice(List.of(DayOfWeek.values()), PolicyKeys::word), 1),
          STANDARD.workingHours().days().stream().sorted().toList(),
          "The working days.",
          "[mon, tue, wed, thu]");

  private static final Key<LocalTime> FROM =
      new Key<>(
          "from",
          Scalars.time(),
          STANDARD.workingHours().from(),
          "When work begins, on each person's own clock.",
          "\"8:30\"");

  private static final Key<LocalTime> TO =
      new Key<>(
          "to",
          Scalars.time(),
          STANDARD.workingHours().to(),
          "When work ends, later on the same day.",
          "\"17:30\"");

  private static final Key<WorkingHours> WORKING_HOURS =
      new Key<>(
          "working-hours",
          new Section<>(List.of(DAYS, FROM, TO), PolicyKeys::workingHours),
          STANDARD.workingHours(),
          "When reminders may be sent that wait for working hours.",
          "{ from: \"8:30\", to: \"17:30\" }");

  private static final Key<Map<Severity, SeverityPolicy>> SEVERITIES =
      new Key<>(
          "severities",
          SeverityKeys.all(STANDARD),
          STANDARD.severities(),
          "What follows from each severity.",
          "{ sev1: { update-every: 20m } }");

  static final Key<Optional<String>> LEAD =
      new Key<>(
          "lead",
          Scalars.handleOrNobody(),
          Optional.empty(),
          "The handle of whom to call; without one, the administrators.",
          "bob");

  static final Key<List<Service>> SERVICES =
      new Key<>(
          "services",
          new Named<>(Scalars.service(), PolicyKeys::service),
          STANDARD.services(),
          "What your teams own, each under its name.",
          "{ checkout: { lead: bob } }");

  static final Section<Policy> ALL =
      new Section<>(
          List.of(
              ANNOUNCEMENTS,
              MANAGERS,
              ROOM_NAME,
              ADMINISTRATORS,
              WORKING_HOURS,
              SEVERITIES,
              SERVICES),
          PolicyKeys::policy);

  private PolicyKeys() {}

  private static Policy policy(Fields fields) {
    return new Policy(
        fields.read(SEVERITIES),
        fields.read(WORKING_HOURS),
        fields.read(SERVICES),
        fields.read(ADMINISTRATORS),
        fields.read(ANNOUNCEMENTS),
        fields.read(MANAGERS),
        fields.read(ROOM_NAME));
  }

  private static WorkingHours workingHours(Fields fields) {
    var days = Set.copyOf(fields.read(DAYS));
    var from = fields.read(FROM);
    var to = fields.read(TO);
    if (!from.isBefore(to)) {
      var fault = new Fault.EndsBeforeItStarts(from, to);
      return fields.section().refuse(fault, STANDARD.workingHours());
    }
    return new WorkingHours(days, from, to);
  }

  private static Key<Service> service(String name) {
    return new Key<>(
        name,
        new Section<>(List.of(LEAD), fields -> new Service(name, fields.read(LEAD))),
        new Service(name, Optional.empty()),
        "A service.",
        "{ lead: bob }");
  }

  /// Nobody where none is named, or what is written is no handle.
  static Optional<String> lead(Value value) {
    return value.text().flatMap(text -> Scalars.handleOrNobody().parse(text)).flatMap(lead -> lead);
  }

  /// `mon`, as calendars have it.
  private static String word(DayOfWeek day) {
    return day.name().substring(0, 3).toLowerCase(Locale.ROOT);
  }
}
