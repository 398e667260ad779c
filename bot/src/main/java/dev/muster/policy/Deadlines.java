package dev.muster.policy;

import dev.muster.incident.Incident;
import dev.muster.incident.Severity;
import dev.muster.incident.Status;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;

/// When something is due, by the house rules.
public record Deadlines(Policy policy) {
  /// How long before an update is due its author is reminded.
  public static final Duration SOON = Duration.ofMinutes(5);

  /// How long an incident may be without a commander before it says so.
  public static final Duration COMMANDER = Duration.ofMinutes(2);

  /// How long after its end an incident is closed.
  public static final Duration CLOSE = Duration.ofDays(7);

  /// How long after that its room is archived, if it was quiet as long as that.
  public static final Duration ARCHIVE = Duration.ofMinutes(5);

  /// After this many rounds that nobody answered, reminders come more rarely.
  private static final int PATIENCE = 3;

  private static final Duration RARE = Duration.ofHours(4);
  private static final Duration RARE_AT_SEV1 = Duration.ofHours(1);

  /// The rhythm of reminders where a severity asks for no updates but a person did.
  private static final Duration UNASKED = Duration.ofHours(1);

  /// How long an update may be put off: a slip like `10d` must not silence what is serious.
  public Duration longestSnooze(Incident incident) {
    return switch (incident.severity()) {
      case SEV1 -> Duration.ofHours(4);
      case SEV2 -> Duration.ofHours(24);
      case SEV3, SEV4 -> Duration.ofDays(7);
    };
  }

  /// How often an update is due while the incident stands as it does.
  public Optional<Duration> cadence(Incident incident) {
    if (!incident.isOpen()) {
      return Optional.empty();
    }
    var severity = policy.of(incident.severity());
    return incident.status() == Status.TRIAGE ? severity.triageCadence() : severity.cadence();
  }

  /// When the next update is due if the clock starts now.
  public Optional<Instant> nextUpdate(Incident incident, Instant now) {
    return cadence(incident).map(now::plus);
  }

  /// The time between two reminders of the same update.
  public Duration halfPeriod(Incident incident) {
    return cadence(incident).orElse(UNASKED).dividedBy(2);
  }

  /// The time until reminders of the same update begin again, after so many rounds of them.
  public Duration round(Incident incident, int rounds) {
    var usual = halfPeriod(incident);
    var rare = incident.severity() == Severity.SEV1 ? RARE_AT_SEV1 : RARE;
    return rounds < PATIENCE || usual.compareTo(rare) > 0 ? usual : rare;
  }

  /// When a reminder planned for a moment may be sent, on the clock of whoever it is for.
  public Instant allowed(Incident incident, Instant planned, ZoneId zone) {
    return policy.of(incident.severity()).workingHoursOnly()
        ? policy.workingHours().atOrAfter(planned, zone)
        : planned;
  }
}
