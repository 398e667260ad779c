package dev.muster.policy;

import dev.muster.incident.Severity;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalTime;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The house rules. Every one has a default, so that a team can start with none written down.
///
/// @param administrators handles of those who see everything and are the last resort
/// @param announcements the room where incidents are announced, by name
/// @param managers the room where managers hear of what is serious, by name, if they have one
/// @param roomName the pattern of a room's name: `{number}`, `{date}` and `{slug}` are filled in
public record Policy(
    Map<Severity, SeverityPolicy> severities,
    WorkingHours workingHours,
    List<Service> services,
    List<String> administrators,
    String announcements,
    Optional<String> managers,
    String roomName) {
  public Policy {
    severities = Map.copyOf(severities);
    services = List.copyOf(services);
    administrators = List.copyOf(administrators);
    if (severities.size() != Severity.values().length) {
      throw new IllegalArgumentException("a policy needs every severity, not " + severities);
    }
  }

  /// The rules of a house whose managers have no room of their own.
  public Policy(
      Map<Severity, SeverityPolicy> severities,
      WorkingHours workingHours,
      List<Service> services,
      List<String> administrators,
      String announcements,
      String roomName) {
    this(
        severities,
        workingHours,
        services,
        administrators,
        announcements,
        Optional.empty(),
        roomName);
  }

  /// The same with a room for managers.
  public Policy withManagers(String room) {
    return new Policy(
        severities,
        workingHours,
        services,
        administrators,
        announcements,
        Optional.of(room),
        roomName);
  }

  public static Policy standard() {
    return new Policy(
        standardSeverities(),
        new WorkingHours(
            EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY),
            LocalTime.of(9, 0),
            LocalTime.of(18, 0)),
        List.of(),
        List.of(),
        "incidents",
        "inc-{number}-{slug}");
  }

  public SeverityPolicy of(Severity severity) {
    return Optional.ofNullable(severities.get(severity)).orElseThrow();
  }

  public Optional<Service> service(String name) {
    return services.stream().filter(service -> service.name().equalsIgnoreCase(name)).findFirst();
  }

  public List<String> serviceNames() {
    return services.stream().map(Service::name).toList();
  }

  private static Map<Severity, SeverityPolicy> standardSeverities() {
    var all = new EnumMap<Severity, SeverityPolicy>(Severity.class);
    all.put(
        Severity.SEV1,
        severity(
            "Outage or data loss for all or most users, a security breach, or lost revenue",
            Duration.ofMinutes(30),
            Duration.ofMinutes(15),
            SeverityPolicy.Calls.PAGE));
    all.put(
        Severity.SEV2,
        severity(
            "A large part of users, or a core function impaired with a workaround",
            Duration.ofMinutes(60),
            Duration.ofMinutes(60),
            SeverityPolicy.Calls.PAGE));
    all.put(
        Severity.SEV3,
        new SeverityPolicy(
            "Few users, or a function that is not critical",
            Optional.of(Duration.ofDays(1)),
            Optional.of(Duration.ofDays(1)),
            true,
            SeverityPolicy.Calls.TELL));
    all.put(
        Severity.SEV4,
        new SeverityPolicy(
            "Cosmetic, with no real impact",
            Optional.empty(),
            Optional.empty(),
            true,
            SeverityPolicy.Calls.NOBODY));
    return all;
  }

  private static SeverityPolicy severity(
      String impact, Duration cadence, Duration triage, SeverityPolicy.Calls calls) {
    return new SeverityPolicy(impact, Optional.of(cadence), Optional.of(triage), false, calls);
  }
}
